package org.isnad.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.finding.FacadeEvidence.At;
import org.isnad.network.Casebook;
import org.isnad.network.Ground;

/**
 * Who may stand behind a name: an Analysis of Competing Hypotheses (Heuer 1999) with likelihood
 * ratios. All hypotheses begin equal; evidence of one sort, from one origin, pointing to one
 * hypothesis counts once.
 *
 * @param name the actor asked about
 * @param hypotheses who, and in which words; {@link #ITSELF} is always among them
 */
public record Facade(int name, Map<Integer, String> hypotheses, List<FacadeEvidence> evidence) {
  /** The hypothesis that the name stands for itself. */
  public static final int ITSELF = -1;

  private static final double ENOUGH = 0.8;
  private static final int ENOUGH_ORIGINS = 2;

  /** A ratio nearer to 1 than this tells little. */
  private static final double LITTLE = 1.25;

  public Facade {
    hypotheses = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(hypotheses));
    evidence = List.copyOf(evidence);
  }

  /** Posterior by hypothesis, adding up to 1. */
  public Map<Integer, Double> weighed() {
    return weighed(evidence, item -> At.STATED);
  }

  private Map<Integer, Double> weighed(
      List<FacadeEvidence> items, Function<FacadeEvidence, At> at) {
    Map<Integer, Double> weights = new LinkedHashMap<>();
    double sum = 0;
    for (int hypothesis : hypotheses.keySet()) {
      double product = 1;
      for (FacadeEvidence item : items) {
        product *= item.likelihood(hypothesis, at.apply(item));
      }
      weights.put(hypothesis, product);
      sum += product;
    }
    double total = sum;
    weights.replaceAll((h, weight) -> weight / total);
    return weights;
  }

  private static int first(Map<Integer, Double> weights) {
    return weights.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /**
   * Whether the evidence is enough: weight, independent origins that say so, no item that decides
   * alone, and the same answer with every ratio at the low end of its range.
   */
  public boolean isDecided() {
    Map<Integer, Double> weights = weighed();
    int first = first(weights);
    long origins =
        evidence.stream()
            .filter(item -> item.points() == first && item.isDirect())
            .flatMap(item -> item.grounds().stream())
            .map(Ground::origin)
            .distinct()
            .count();
    return weights.getOrDefault(first, 0.0) >= ENOUGH
        && origins >= ENOUGH_ORIGINS
        && first(weighed(evidence, item -> At.LOW)) == first
        && evidence.stream().noneMatch(item -> first(without(item)) != first);
  }

  private Map<Integer, Double> without(FacadeEvidence item) {
    List<FacadeEvidence> others = evidence.stream().filter(other -> !other.equals(item)).toList();
    return weighed(others, other -> At.STATED);
  }

  private double with(FacadeEvidence item, At at, int hypothesis) {
    return weighed(evidence, other -> other.equals(item) ? at : At.STATED)
        .getOrDefault(hypothesis, 0.0);
  }

  /** As a finding; the most telling evidence first. */
  public Finding finding(Casebook book) {
    Map<Integer, Double> weights = weighed();
    int first = first(weights);
    String verdict =
        isDecided() ? "most of the evidence is for " + hypothesis(first) : "not enough to tell";
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        Reason.of(
            "weight of each hypothesis, all equal before the evidence: "
                + weights.entrySet().stream()
                    .map(e -> hypothesis(e.getKey()) + " " + percent(e.getValue()))
                    .collect(Collectors.joining(", "))));
    evidence.stream()
        .sorted(Comparator.comparingDouble((FacadeEvidence e) -> -strength(e)))
        .forEach(item -> reasons.add(item(item, first)));
    return new Finding(
        FindingKind.FACADES,
        "Who is behind " + book.node(name).name() + ": " + verdict,
        reasons,
        List.of(
            ("a decision needs a weight of %s, %d origins that say so, no single item that turns"
                    + " it, and the same answer with all ratios at their low ends")
                .formatted(percent(ENOUGH), ENOUGH_ORIGINS),
            "the likelihood ratios are stated judgements; with others the weights differ"));
  }

  /** How far a ratio lies from 1, either way. */
  private static double strength(FacadeEvidence item) {
    return Math.abs(Math.log(item.ratio(At.STATED)));
  }

  private Reason item(FacadeEvidence item, int first) {
    boolean nobody = item.sort() == FacadeEvidence.Sort.NO_PAST;
    String points = nobody ? "against its standing for itself" : "on " + hypothesis(item.points());
    boolean little = strength(item) < Math.log(LITTLE);
    return new Reason(
        String.format(
            Locale.ROOT,
            "%s: %s; likelihood ratio %.2f (%.1f to %.1f)%s, for %s; %s would weigh %s without it,"
                + " %s to %s over its range",
            points,
            item.what(),
            item.ratio(At.STATED),
            item.ratio(At.LOW),
            item.ratio(At.HIGH),
            little ? ", which tells little" : "",
            item.why(),
            hypothesis(first),
            percent(without(item).getOrDefault(first, 0.0)),
            percent(with(item, At.LOW, first)),
            percent(with(item, At.HIGH, first))),
        item.grounds());
  }

  private String hypothesis(int hypothesis) {
    return hypotheses.getOrDefault(hypothesis, "");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }
}
