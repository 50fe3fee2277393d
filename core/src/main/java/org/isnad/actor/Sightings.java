package org.isnad.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.actor.judgement.NameClass;
import org.isnad.actor.judgement.Node;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.mention.Mentions;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.jspecify.annotations.Nullable;

/** Finds who is in a report: its chains of mentions, and what their names lead to. */
public final class Sightings {
  private static final Pattern OWNER = Pattern.compile("(\\p{L}+)['’]s?\\s+$");
  private static final int LONGEST_OWNER = 24;

  private final Countries countries;
  private final BodyNames bodies;
  private final Set<String> givenNames;

  private Sightings(Countries countries, BodyNames bodies, Set<String> givenNames) {
    this.countries = countries;
    this.bodies = bodies;
    this.givenNames = givenNames;
  }

  /** Loads the vocabularies. */
  public static Sightings load() {
    Countries countries = Countries.load();
    return new Sightings(countries, BodyNames.load(countries), GivenNames.load());
  }

  /** All chains of a report, in order of their first mention. */
  public List<Sighting> of(Report report, Mentions mentions) {
    return DocumentActors.chains(mentions).entrySet().stream()
        .map(e -> sighting(report, e.getKey(), e.getValue()))
        .toList();
  }

  private Sighting sighting(Report report, Id id, List<Mention> chain) {
    String text = report.text();
    SortedMap<String, Integer> names = new TreeMap<>();
    Set<String> titles = new LinkedHashSet<>();
    Set<String> descriptions = new LinkedHashSet<>();
    for (Mention mention : chain) {
      titles.addAll(mention.titles());
      switch (mention.form()) {
        case NAME -> names.merge(mention.core().in(text), 1, Integer::sum);
        case DESCRIPTION, SHORT_FORM -> descriptions.add(mention.span().in(text));
        case MODIFIER, PRONOUN -> {}
      }
    }
    ActorKind kind = kind(chain);
    String name = fullest(names, kind);
    Node.Name known = name.isEmpty() ? null : known(name, kind, chain, text);
    return new Sighting(
        id,
        report.id(),
        date(report),
        kind,
        name,
        known == null && kind.nature().isBody() ? raw(name) : known,
        known == null,
        names,
        List.copyOf(titles),
        List.copyOf(descriptions),
        chain.stream().map(Mention::id).toList(),
        words(chain, text));
  }

  private static @Nullable LocalDate date(Report report) {
    Published published = report.meta().published();
    return published == null ? null : published.date();
  }

  /** As named most often; a state that acts anywhere in the report is a government. */
  private static ActorKind kind(List<Mention> chain) {
    boolean named = chain.stream().anyMatch(m -> m.form() == MentionForm.NAME);
    Map<ActorKind, Integer> kinds = new EnumMap<>(ActorKind.class);
    for (Mention mention : chain) {
      if (!named || mention.form() == MentionForm.NAME) {
        kinds.merge(mention.kind(), 1, Integer::sum);
      }
    }
    ActorKind most =
        kinds.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return most == ActorKind.PLACE && kinds.containsKey(ActorKind.GOVERNMENT)
        ? ActorKind.GOVERNMENT
        : most;
  }

  /** The name of most words; of a state its own before that of its seat. */
  private String fullest(SortedMap<String, Integer> names, ActorKind kind) {
    Comparator<String> byLength =
        Comparator.comparingInt((String name) -> NameKeys.words(NameKeys.key(name)))
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());
    Comparator<String> order =
        kind == ActorKind.PLACE || kind == ActorKind.GOVERNMENT
            ? Comparator.comparing((String name) -> countries.named(name).isPresent())
                .thenComparing(byLength)
            : byLength;
    return names.keySet().stream().max(order).orElse("");
  }

  private Node.@Nullable Name known(String name, ActorKind kind, List<Mention> chain, String text) {
    return switch (kind.nature()) {
      case PEOPLE -> node(NameClass.PERSON, name).filter(this::tells).orElse(null);
      case PLACE -> state(countries.named(name)).or(() -> node(NameClass.PLACE, name)).orElse(null);
      case STATE -> state(countries.of(name)).or(() -> body(name, chain, text)).orElse(null);
      case ORGAN, GROUP -> body(name, chain, text).orElse(null);
    };
  }

  private static Optional<Node.Name> state(Optional<String> code) {
    return code.map(c -> new Node.Name(NameClass.STATE, c.toLowerCase(Locale.ROOT)));
  }

  private static Optional<Node.Name> node(NameClass nameClass, String name) {
    String key = NameKeys.key(name);
    return key.isEmpty() ? Optional.empty() : Optional.of(new Node.Name(nameClass, key));
  }

  private static Node.@Nullable Name raw(String name) {
    return node(NameClass.BODY, name).orElse(null);
  }

  private Optional<Node.Name> body(String name, List<Mention> chain, String text) {
    String around =
        chain.stream()
            .filter(m -> m.form() == MentionForm.NAME)
            .map(m -> owner(m.span(), text) + " " + m.span().in(text))
            .reduce("", (a, b) -> a + " " + b);
    return bodies.key(name, around).map(key -> new Node.Name(NameClass.BODY, key));
  }

  /** Whose it is said to be right before: 'Iran' in 'Iran's Ministry of Intelligence'. */
  private static String owner(Span span, String text) {
    Matcher owner =
        OWNER.matcher(text.substring(Math.max(0, span.begin() - LONGEST_OWNER), span.begin()));
    return owner.find() ? owner.group(1) : "";
  }

  /** 'Ali' alone tells nobody. */
  private boolean tells(Node.Name name) {
    return NameKeys.words(name.key()) > 1 || !givenNames.contains(name.key());
  }

  /** As {@link #nodeOf}; where a list has a name of common words, the words themselves. */
  Node.@Nullable Name listedNode(String name, ActorKind kind) {
    return nodeOf(name, kind).orElseGet(() -> kind.nature().isBody() ? raw(name) : null);
  }

  /** The node of a name of a body without the states in it, where there are any. */
  Optional<Node.Name> withoutStates(Node.Name body) {
    return statesIn(body).isEmpty() || body.nameClass() != NameClass.BODY
        ? Optional.empty()
        : node(NameClass.BODY, bodies.withoutStates(body.key()));
  }

  /** Codes of the states in a name. */
  Set<String> statesIn(Node.Name body) {
    return bodies.states(body.key());
  }

  /** A name node for a name that stands for somebody of this kind, as a chain's name would be. */
  Optional<Node.Name> nodeOf(String name, ActorKind kind) {
    return Optional.ofNullable(known(name, kind, List.of(), ""));
  }

  /** Folded, without states and what links them: 'Prime Minister of Iraq' to 'prime minister'. */
  String postWithoutState(String name) {
    return bodies.withoutStates(name);
  }

  /** A description says more than a pronoun; 'American' alone is a side, whoever it is. */
  private static String words(List<Mention> chain, String text) {
    String first = chain.getFirst().span().in(text);
    boolean onlyAdjectives = chain.stream().allMatch(m -> m.form() == MentionForm.MODIFIER);
    return onlyAdjectives
        ? "the " + first + " side"
        : chain.stream()
            .filter(m -> m.form() == MentionForm.DESCRIPTION)
            .map(m -> m.span().in(text))
            .findFirst()
            .orElse(first);
  }
}
