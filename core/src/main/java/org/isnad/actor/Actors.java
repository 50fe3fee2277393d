package org.isnad.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.isnad.actor.judgement.Clusters;
import org.isnad.actor.judgement.Judgement;
import org.isnad.actor.judgement.JudgementLog;
import org.isnad.actor.judgement.Node;
import org.isnad.actor.name.NameForm;
import org.isnad.actor.name.NameKind;
import org.isnad.actor.name.NameMatcher;
import org.isnad.actor.name.NamePart;
import org.isnad.actor.whoswho.EntryName;
import org.isnad.actor.whoswho.WhosWho;
import org.isnad.base.Id;
import org.isnad.mention.ActorKind;

/**
 * Who is who in a case, as it follows from what was read, from judgements and from a who's-who;
 * immutable. Made by {@link ActorsBuilder}.
 */
public final class Actors {
  private final Clusters clusters;
  private final Resolution resolution;
  private final JudgementLog log;
  private final List<FacadeClaim> facadeClaims;
  private final WhosWho whosWho;
  private final Map<Id, Sighting> byMention = new HashMap<>();
  private final Map<Node, Actor> byRoot = new LinkedHashMap<>();
  private final Map<Id, List<Sighting>> sightings = new HashMap<>();
  private final Map<Id, Node> roots = new HashMap<>();

  Actors(
      List<Sighting> all,
      Resolution resolution,
      JudgementLog log,
      List<FacadeClaim> facadeClaims,
      WhosWho whosWho) {
    this.resolution = resolution;
    this.log = log;
    this.whosWho = whosWho;
    this.facadeClaims = List.copyOf(facadeClaims);
    clusters = Clusters.of(log, resolution.reasons().stream().map(Reason::judgement).toList());
    Map<Node, List<Sighting>> bySets = new LinkedHashMap<>();
    for (Sighting sighting : all) {
      sighting.mentions().forEach(mention -> byMention.put(mention, sighting));
      bySets.computeIfAbsent(clusters.root(sighting.node()), k -> new ArrayList<>()).add(sighting);
    }
    bySets.forEach((root, members) -> make(root, members));
  }

  private void make(Node root, List<Sighting> members) {
    Actor actor = ActorMaker.make(clusters.first(root), clusters.of(root), members, whosWho);
    byRoot.put(root, actor);
    sightings.put(actor.id(), members);
    roots.put(actor.id(), root);
  }

  /**
   * Whom a mention of an added report stands for.
   *
   * @throws NullPointerException when its report was not added
   */
  public Actor actorOf(Id mention) {
    Sighting sighting = Objects.requireNonNull(byMention.get(mention), "its report was not added");
    return Objects.requireNonNull(byRoot.get(clusters.root(sighting.node())));
  }

  public boolean knows(Id mention) {
    return byMention.containsKey(mention);
  }

  /** All actors, in order of their first mention. */
  public List<Actor> actors() {
    return List.copyOf(byRoot.values());
  }

  /** The actor of a node, where a report speaks of it. */
  public Optional<Actor> of(Node node) {
    return Optional.ofNullable(byRoot.get(clusters.root(node)));
  }

  /**
   * Those with a form or a name of the who's-who that is so written; or else one that holds these
   * words; or else one that is spelled like them, in any script. Most mentioned first.
   */
  public List<Actor> named(String words) {
    String key = NameKeys.key(words);
    String lower = words.toLowerCase(Locale.ROOT);
    NameForm form = NameForm.of(words);
    Stream<BiPredicate<Actor, String>> ways =
        Stream.of(
            (actor, name) -> NameKeys.key(name).equals(key),
            (actor, name) -> name.toLowerCase(Locale.ROOT).contains(lower),
            (actor, name) -> alike(form, name, actor));
    return ways.map(this::byName).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }

  private List<Actor> byName(BiPredicate<Actor, String> wanted) {
    return byRoot.values().stream()
        .filter(a -> names(a).anyMatch(name -> wanted.test(a, name)))
        .sorted(Comparator.comparingInt(Actor::mentions).reversed())
        .toList();
  }

  /** As reports have them, and as the who's-who does. */
  private Stream<String> names(Actor actor) {
    Stream<String> listed =
        Optional.ofNullable(actor.entry()).flatMap(whosWho::entry).stream()
            .flatMap(entry -> entry.names().stream())
            .filter(name -> !name.shared())
            .map(EntryName::text);
    return Stream.of(Stream.of(actor.name()), actor.forms().keySet().stream(), listed)
        .flatMap(names -> names);
  }

  /** Whether a whole name, or the last word of a person's, is spelled alike. */
  private static boolean alike(NameForm wanted, String name, Actor actor) {
    NameKind kind = actor.kind() == ActorKind.PERSON ? NameKind.PERSON : NameKind.ORGANISATION;
    NameForm form = NameForm.of(name);
    if (NameMatcher.match(wanted, form, kind).score() >= Spellings.SURE) {
      return true;
    }
    List<NamePart> parts = form.telling(kind);
    return kind == NameKind.PERSON
        && wanted.telling(kind).size() == 1
        && parts.size() > 1
        && NameMatcher.match(wanted, NameForm.of(parts.getLast().written()), kind).score()
            >= Spellings.SURE;
  }

  /** In which reports, and as what, an actor is spoken of. */
  public List<Sighting> sightings(Actor actor) {
    return List.copyOf(sightings.getOrDefault(actor.id(), List.of()));
  }

  /** All that judgements may say of an actor: its sightings, its names, its entry. */
  public Set<Node> nodes(Actor actor) {
    return clusters.of(Objects.requireNonNull(roots.get(actor.id())));
  }

  /**
   * Those of an actor that are so written: a node's text, or a name with all reports that use it.
   */
  public Set<Node> nodesOf(Actor actor, String written) {
    String key = NameKeys.key(written);
    Set<Node> nodes = new java.util.TreeSet<>();
    for (Node node : nodes(actor)) {
      if (node.text().equals(written)
          || (node instanceof Node.Name name && name.key().equals(key))) {
        nodes.add(node);
      }
    }
    for (Sighting sighting : sightings(actor)) {
      if (sighting.known() != null && nodes.contains(sighting.known())) {
        nodes.add(sighting.node());
      }
    }
    return nodes;
  }

  /** The sighting that a mention belongs to. */
  public Optional<Sighting> sightingOf(Id mention) {
    return Optional.ofNullable(byMention.get(mention));
  }

  /** What made an actor one: every judgement that joined two of its nodes, persons' first. */
  public List<Reason> why(Actor actor) {
    Set<Node> nodes = nodes(actor);
    Map<Judgement, Reason> reasons = new HashMap<>();
    resolution.reasons().stream()
        .filter(r -> nodes.contains(r.judgement().left()))
        .forEach(r -> reasons.put(r.judgement(), r));
    return clusters.followed().stream()
        .filter(j -> nodes.contains(j.left()) && nodes.contains(j.right()))
        .map(j -> Objects.requireNonNullElseGet(reasons.get(j), () -> new Reason(j, null)))
        .toList();
  }

  /** What holds others apart from an actor: different, facade-of. */
  public List<Judgement> apart(Actor actor) {
    Set<Node> nodes = nodes(actor);
    return clusters.followed().stream()
        .filter(j -> nodes.contains(j.left()) != nodes.contains(j.right()))
        .toList();
  }

  /** Sames that were not followed. */
  public List<Clusters.Refused> refused() {
    return clusters.refused();
  }

  /** Pairs for people to look at, most useful first; what somebody has judged is not among them. */
  public List<OpenPair> open() {
    Set<org.isnad.actor.judgement.Pair> judged =
        log.standing().judged().stream()
            .map(line -> line.judgement().pair())
            .collect(java.util.stream.Collectors.toSet());
    return resolution.open().stream()
        .filter(p -> !judged.contains(org.isnad.actor.judgement.Pair.of(p.left(), p.right())))
        .filter(p -> !clusters.together(p.left(), p.right()))
        .filter(p -> !clusters.apart(p.left(), p.right()))
        .toList();
  }

  /** Hypotheses that a name is only a front, each under its voice, of all polarities. */
  public List<FacadeClaim> facades() {
    return facadeClaims;
  }

  /** What the rules say now, in the order in which it counts. */
  public List<Judgement> byRules() {
    return resolution.reasons().stream().map(Reason::judgement).toList();
  }

  public Clusters clusters() {
    return clusters;
  }
}
