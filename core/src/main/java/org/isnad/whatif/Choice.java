package org.isnad.whatif;

import java.util.List;

/**
 * How a faction chooses between the orders that it holds, waiting, and its own way: each is weighed
 * by the strength of the channel, the agreement of aims and the past, and chosen with a probability
 * that grows with its weight (logit: Luce 1959, McFadden 1974).
 */
final class Choice {
  static final int WAIT = -1;
  static final int OWN_WAY = -2;

  private final Parameters parameters;

  Choice(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * What is weighed for an order.
   *
   * @param strength of the channel, in [0, 1]
   * @param agreement with the faction's aim, in [-1, 1]
   * @param trust from dealings so far, in [0, 1]
   */
  record Offer(double strength, double agreement, double trust) {}

  /**
   * The place of the chosen offer, {@link #WAIT} or {@link #OWN_WAY}.
   *
   * @param conflict whether the orders pull in opposite directions
   * @param draw even in [0, 1)
   */
  int of(List<Offer> offers, boolean conflict, double draw) {
    double[] weights = new double[offers.size() + 2];
    double strongest = 0;
    for (int i = 0; i < offers.size(); i++) {
      weights[i] = weight(offers.get(i));
      strongest = Math.max(strongest, offers.get(i).strength);
    }
    weights[offers.size()] =
        parameters.get(Parameter.WAIT)
            + (conflict ? parameters.get(Parameter.WAIT_IN_CONFLICT) : 0);
    weights[offers.size() + 1] =
        parameters.get(Parameter.DEFECT) - parameters.get(Parameter.WEIGHT_STRENGTH) * strongest;
    int chosen = chosen(weights, draw);
    return chosen < offers.size() ? chosen : chosen == offers.size() ? WAIT : OWN_WAY;
  }

  private double weight(Offer offer) {
    return parameters.get(Parameter.WEIGHT_STRENGTH) * offer.strength
        + parameters.get(Parameter.WEIGHT_AIM) * offer.agreement
        + parameters.get(Parameter.WEIGHT_PAST) * (2 * offer.trust - 1);
  }

  private int chosen(double[] weights, double draw) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double weight : weights) {
      highest = Math.max(highest, weight);
    }
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.exp((weights[i] - highest) / parameters.get(Parameter.NOISE));
      sum += weights[i];
    }
    double left = draw * sum;
    for (int i = 0; i < weights.length; i++) {
      left -= weights[i];
      if (left < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }
}
