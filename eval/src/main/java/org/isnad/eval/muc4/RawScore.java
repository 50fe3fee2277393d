package org.isnad.eval.muc4;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.isnad.base.When;
import org.isnad.eval.Counts;
import org.isnad.eval.claims.Assignment;

/**
 * Type, date and confidence in the organisation after the 1992 scorer (Chinchor, <i>MUC-4
 * evaluation metrics</i>, 1992), over all templates: templates are aligned one to one, with as many
 * pairs as possible and then with as many shared fills as possible; a pair needs the same type, or
 * one of the two an attack. A date within the key's interval but not equal to it is half right.
 * Optional templates and fills count only where they are matched.
 */
final class RawScore {
  private Counts type = Counts.NONE;
  private Counts date = Counts.NONE;
  private Counts confidence = Counts.NONE;

  void add(List<Made> found, List<RawTemplate> gold) {
    List<Assignment.Pair> pairs =
        Assignment.match(found.size(), gold.size(), (i, j) -> weight(found.get(i), gold.get(j)));
    long optional =
        gold.stream().filter(RawTemplate::optional).count()
            - pairs.stream().filter(p -> gold.get(p.column()).optional()).count();
    type = type.plus(new Counts(0, found.size(), gold.size() - optional));
    found.forEach(f -> addOutput(f));
    for (int j = 0; j < gold.size(); j++) {
      int at = j;
      boolean counts = !gold.get(j).optional() || pairs.stream().anyMatch(p -> p.column() == at);
      if (counts) {
        addGold(gold.get(j));
      }
    }
    pairs.forEach(p -> addPair(found.get(p.row()), gold.get(p.column())));
  }

  private void addOutput(Made found) {
    date = date.plus(new Counts(0, found.when() == null ? 0 : 1, 0));
    confidence = confidence.plus(new Counts(0, found.confidence().size(), 0));
  }

  private void addGold(RawTemplate gold) {
    date = date.plus(new Counts(0, 0, gold.dates().isEmpty() ? 0 : 1));
    confidence = confidence.plus(new Counts(0, 0, gold.confidences().size()));
  }

  private void addPair(Made found, RawTemplate gold) {
    boolean same = gold.template().type().contains(found.template().type());
    type = type.plus(new Counts(same ? 1 : 0, 0, 0));
    date = date.plus(new Counts(credit(found, gold), 0, 0));
    confidence = confidence.plus(new Counts(right(found, gold), 0, 0));
  }

  private static OptionalDouble weight(Made found, RawTemplate gold) {
    String mine = found.template().type();
    String theirs = gold.template().type();
    boolean same = theirs.contains(mine);
    if (!same && !mine.equals("attack") && !theirs.contains("attack")) {
      return OptionalDouble.empty();
    }
    double weight = (same ? 1 : 0) + credit(found, gold);
    for (Role role : Role.values()) {
      weight += TemplateScore.right(found.template(), gold.template(), role);
    }
    return OptionalDouble.of(weight);
  }

  private static double credit(Made found, RawTemplate gold) {
    double best = 0;
    When when = found.when();
    for (When wanted : gold.dates()) {
      if (when != null && when.iso().equals(wanted.iso())) {
        best = 1;
      } else if (when != null && when.overlaps(wanted)) {
        best = Math.max(best, 0.5);
      }
    }
    return best;
  }

  private static long right(Made found, RawTemplate gold) {
    return gold.confidences().stream()
        .filter(
            fill ->
                found.confidence().entrySet().stream()
                    .anyMatch(
                        e ->
                            fill.names().contains(e.getKey())
                                && fill.values().contains(e.getValue().key())))
        .count();
  }

  /** {@code org_confidence}, {@code date}, {@code type_raw}. */
  Map<String, Double> rates() {
    Map<String, Double> rates = new LinkedHashMap<>();
    confidence.put("org_confidence", rates);
    date.put("date", rates);
    type.put("type_raw", rates);
    return rates;
  }
}
