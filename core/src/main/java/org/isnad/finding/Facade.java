package org.isnad.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.network.Casebook;
import org.isnad.network.Ground;

/**
 * Who may stand behind a name: an Analysis of Competing Hypotheses (Heuer 1999) with likelihood
 * ratios. All hypotheses begin equal; evidence of one sort, from one origin, pointing to one
 * hypothesis counts once.
 *
 * @param name the actor asked about
 * @param hypotheses who; {@link #ITSELF} is always among them
 */
public record Facade(int name, List<Integer> hypotheses, List<FacadeEvidence> evidence) {
  /** The hypothesis that the name stands for itself. */
  public static final int ITSELF = -1;

  private static final double ENOUGH = 0.8;
  private static final int ENOUGH_ORIGINS = 2;

  public Facade {
    hypotheses = List.copyOf(hypotheses);
    evidence = List.copyOf(evidence);
  }

  /** Posterior by hypothesis, adding up to 1. */
  public Map<Integer, Double> weighed() {
    return weighed(evidence);
  }

  private Map<Integer, Double> weighed(List<FacadeEvidence> items) {
    Map<Integer, Double> weights = new LinkedHashMap<>();
    double sum = 0;
    for (int hypothesis : hypotheses) {
      double product = 1;
      for (FacadeEvidence item : items) {
        product *= item.likelihood(hypothesis);
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
   * Whether the evidence is enough: weight, independent origins, and no item that decides alone.
   */
  public boolean isDecided() {
    Map<Integer, Double> weights = weighed();
    int first = first(weights);
    long origins =
        evidence.stream()
            .filter(item -> item.points() == first)
            .flatMap(item -> item.grounds().stream())
            .map(Ground::origin)
            .distinct()
            .count();
    return weights.getOrDefault(first, 0.0) >= ENOUGH
        && origins >= ENOUGH_ORIGINS
        && evidence.stream().noneMatch(item -> first(weighed(without(item))) != first);
  }

  private List<FacadeEvidence> without(FacadeEvidence item) {
    return evidence.stream().filter(other -> !other.equals(item)).toList();
  }

  /** As a finding. */
  public Finding finding(Casebook book) {
    Map<Integer, Double> weights = weighed();
    int first = first(weights);
    String verdict =
        isDecided()
            ? "most of the evidence is for " + hypothesis(first, book)
            : "not enough to tell";
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        Reason.of(
            "weight of each hypothesis, all equal before the evidence: "
                + weights.entrySet().stream()
                    .map(e -> hypothesis(e.getKey(), book) + " " + percent(e.getValue()))
                    .collect(Collectors.joining(", "))));
    evidence.forEach(item -> reasons.add(item(item, first, book)));
    return new Finding(
        FindingKind.FACADES,
        "Who is behind " + book.node(name).name() + ": " + verdict,
        reasons,
        List.of(
            "a decision needs a weight of %s, %d origins for it, and no single item that turns it"
                .formatted(percent(ENOUGH), ENOUGH_ORIGINS),
            "the likelihoods are stated judgements; with others the weights differ"));
  }

  private Reason item(FacadeEvidence item, int first, Casebook book) {
    double alone = weighed(without(item)).getOrDefault(first, 0.0);
    String points =
        item.sort() == FacadeEvidence.Sort.NO_PAST
            ? "against its standing for itself"
            : "on " + hypothesis(item.points(), book);
    return new Reason(
        "%s: %s, likelihood ratio %.2f; without it %s would weigh %s"
            .formatted(points, item.what(), item.ratio(), hypothesis(first, book), percent(alone)),
        item.grounds());
  }

  private static String hypothesis(int hypothesis, Casebook book) {
    return hypothesis == ITSELF ? "the name itself" : book.node(hypothesis).name();
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }
}
