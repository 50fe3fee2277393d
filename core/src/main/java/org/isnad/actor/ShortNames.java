package org.isnad.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.actor.judgement.NameClass;
import org.isnad.actor.judgement.Node;
import org.isnad.actor.name.NameForm;
import org.isnad.actor.name.NameIndex;
import org.isnad.actor.name.NameKind;
import org.isnad.actor.name.NameMatch;
import org.isnad.actor.name.NameMatcher;
import org.isnad.actor.name.NamePart;
import org.isnad.base.Explanation;

/**
 * Persons whom a report calls by one word: 'Hijazi'. Joined with the only one who is known to bear
 * it; where several do, even the same word in two reports is left open.
 */
final class ShortNames {
  private static final int CANDIDATES = 30;

  private final Map<Node.Name, CaseName> names;
  private final Joins joins;
  private final OpenPairs open;
  private final NameIndex<Bearer> bearers = new NameIndex<>();
  private final Set<CaseName> ambiguous = new HashSet<>();

  /** Somebody with a name of several words, and its last. */
  private record Bearer(Node node, NameForm last, boolean inCase) {}

  private record Bearing(Bearer bearer, NameMatch match) {}

  ShortNames(Map<Node.Name, CaseName> names, Listed listed, Joins joins, OpenPairs open) {
    this.names = names;
    this.joins = joins;
    this.open = open;
    for (CaseName name : names.values()) {
      if (name.node().nameClass() == NameClass.PERSON && !name.isShort()) {
        add(name.node(), name.form(), true);
      }
    }
    listed
        .names()
        .getOrDefault(NameClass.PERSON, List.of())
        .forEach(known -> add(known.node(), known.form(), false));
  }

  private void add(Node node, NameForm form, boolean inCase) {
    List<NamePart> telling = form.telling(NameKind.PERSON);
    if (telling.size() > 1) {
      NameForm last = NameForm.of(telling.getLast().written());
      bearers.add(new Bearer(node, last, inCase), last);
    }
  }

  /** Judges every short name of the case. */
  void judge() {
    List<CaseName> shorts =
        names.values().stream()
            .filter(n -> n.node().nameClass() == NameClass.PERSON && n.isShort())
            .toList();
    shorts.forEach(this::judge);
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
        found.merge(
            joins.root(bearer.node()),
            new Bearing(bearer, match),
            (a, b) -> a.bearer().inCase() ? a : b);
      }
    }
    return new HashMap<>(found).isEmpty() ? Map.of() : found;
  }

  /** Whether the same word in two reports may be two persons. */
  boolean isAmbiguous(CaseName name) {
    return ambiguous.contains(name);
  }
}
