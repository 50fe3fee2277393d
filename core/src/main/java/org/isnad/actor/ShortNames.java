package org.isnad.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.actor.judgement.NameClass;
import org.isnad.actor.judgement.Node;
import org.isnad.actor.name.NameForm;
import org.isnad.actor.name.NameIndex;
import org.isnad.actor.name.NameKind;
import org.isnad.actor.name.NameMatch;
import org.isnad.actor.name.NameMatcher;
import org.isnad.actor.name.NamePart;
import org.isnad.base.Explanation;
import org.isnad.base.Id;
import org.isnad.mention.ActorKind;

/**
 * Persons whom a report calls by one word: 'Hijazi'. Joined with the only one who is known to bear
 * it; where several do, even the same word in two reports is left open. A word with the article
 * that was read as some organisation, 'Al-Kazemi', is such a word too where its own report names
 * somebody who bears it.
 */
final class ShortNames {
  private static final int CANDIDATES = 30;
  private static final Pattern WITH_ARTICLE =
      Pattern.compile("(?:(?:al|el)[- ]|ال)\\p{L}+", Pattern.CASE_INSENSITIVE);

  private static final Comparator<Bearing> ORDER =
      Comparator.comparing((Bearing b) -> b.bearer().inCase())
          .thenComparing(Bearing::written)
          .thenComparingDouble(b -> b.match().score());

  private final Map<Node.Name, CaseName> names;
  private final Joins joins;
  private final OpenPairs open;
  private final NameIndex<Bearer> bearers = new NameIndex<>();
  private final Set<CaseName> ambiguous = new HashSet<>();

  /** Somebody with a name of several words, its last, and the reports of the case with the name. */
  private record Bearer(Node node, NameForm last, Set<Id> reports) {
    boolean inCase() {
      return !reports.isEmpty();
    }
  }

  /** Somebody who may be meant; whether the word is written as in the name. */
  private record Bearing(Bearer bearer, NameMatch match, boolean written) {}

  ShortNames(Map<Node.Name, CaseName> names, Listed listed, Joins joins, OpenPairs open) {
    this.names = names;
    this.joins = joins;
    this.open = open;
    for (CaseName name : names.values()) {
      if (name.node().nameClass() == NameClass.PERSON && !name.isShort()) {
        add(name.node(), name.form(), reports(name));
      }
    }
    listed
        .names()
        .getOrDefault(NameClass.PERSON, List.of())
        .forEach(known -> add(known.node(), known.form(), Set.of()));
  }

  private static Set<Id> reports(CaseName name) {
    return name.sightings().stream().map(Sighting::report).collect(Collectors.toSet());
  }

  private void add(Node node, NameForm form, Set<Id> reports) {
    List<NamePart> telling = form.telling(NameKind.PERSON);
    if (telling.size() > 1) {
      NameForm last = NameForm.of(telling.getLast().written());
      bearers.add(new Bearer(node, last, reports), last);
    }
  }

  /** Judges every short name of the case. */
  void judge() {
    List<CaseName> shorts =
        names.values().stream()
            .filter(n -> n.node().nameClass() == NameClass.PERSON && n.isShort())
            .toList();
    shorts.forEach(this::judge);
    names.values().stream().filter(ShortNames::mayBeSurname).toList().forEach(this::misread);
  }

  private static boolean mayBeSurname(CaseName name) {
    return name.node().nameClass() == NameClass.BODY
        && WITH_ARTICLE.matcher(name.text()).matches()
        && name.sightings().stream().allMatch(s -> s.kind() == ActorKind.ORGANISATION);
  }

  private void misread(CaseName name) {
    Set<Id> reports = reports(name);
    List<Bearing> all =
        bearers(name).values().stream()
            .filter(b -> b.bearer().reports().containsAll(reports))
            .toList();
    if (all.size() == 1 && joins.entry(name.node()) == null) {
      Bearing only = all.getFirst();
      String why =
          "read as an organisation; the same report names somebody called '" + name.text() + "'";
      joins.join(
          name.node(), only.bearer().node(), Rule.ONLY_BEARER, why, only.match().explanation());
    }
  }

  private void judge(CaseName name) {
    Map<Node, Bearing> byActor = bearers(name);
    List<Bearing> all = new ArrayList<>(byActor.values());
    boolean one = all.size() == 1 && all.getFirst().bearer().inCase();
    if (one && joins.entry(name.node()) == null) {
      Bearing only = all.getFirst();
      String why = "nobody else in the case or the who's-who is called '" + name.text() + "'";
      joins.join(
          name.node(), only.bearer().node(), Rule.ONLY_BEARER, why, only.match().explanation());
      return;
    }
    for (Bearing bearing : all) {
      double likeness = bearing.match().score() / (all.size() + 1.0);
      String why =
          bearing.bearer().last().text() + " may be called by one word; " + all.size() + " are";
      Explanation evidence = Explanation.of(likeness, why);
      if (all.size() == 1) {
        open.add(name.node(), bearing.bearer().node(), likeness, Rule.ONLY_BEARER, evidence);
      } else {
        ambiguous.add(name);
        name.sightings()
            .forEach(
                s ->
                    open.add(
                        s.node(), bearing.bearer().node(), likeness, Rule.ONLY_BEARER, evidence));
      }
    }
  }

  /** By the actor that the rules before made of them. */
  private Map<Node, Bearing> bearers(CaseName name) {
    NameForm form = name.form();
    Map<Node, Bearing> found = new LinkedHashMap<>();
    for (Bearer bearer : bearers.candidates(form, CANDIDATES)) {
      NameMatch match = NameMatcher.match(form, bearer.last(), NameKind.PERSON);
      if (match.score() >= Spellings.SURE && !joins.together(bearer.node(), name.node())) {
        boolean written = NameKeys.key(bearer.last().text()).equals(name.node().key());
        Bearing bearing = new Bearing(bearer, match, written);
        found.merge(joins.root(bearer.node()), bearing, (a, b) -> ORDER.compare(a, b) >= 0 ? a : b);
      }
    }
    // nobody of a who's-who who is written otherwise stands against one of the case
    if (found.values().stream().anyMatch(b -> b.bearer().inCase() && b.written())) {
      found.values().removeIf(b -> !b.bearer().inCase() && !b.written());
    }
    return found;
  }

  /** Whether the same word in two reports may be two persons. */
  boolean isAmbiguous(CaseName name) {
    return ambiguous.contains(name);
  }
}
