package org.isnad.whatif;

/**
 * What becomes of the channels of the lost actor. Each faction that lost a channel looks for
 * another, after a waiting time with a given mean. It takes one of the principals who are left,
 * with a probability that grows with the channel it has to the faction, the number of factions that
 * it reaches (preferential attachment, Barabási and Albert 1999), agreement of aims, and whether it
 * is told to have succeeded the lost one. The new channel is a share of the lost one.
 */
final class Rewiring {
  private static final double ANYBODY = 0.05;

  private final Cast cast;
  private final Parameters parameters;
  private final Draws draws;
  private final Aims aims;
  private final boolean[] found;

  Rewiring(Cast cast, Parameters parameters, Draws draws, Aims aims) {
    this.cast = cast;
    this.parameters = parameters;
    this.draws = draws;
    this.aims = aims;
    this.found = new boolean[cast.factions().size()];
  }

  /** What a day brings: may raise one entry of the strengths for each faction. */
  void day(int day, double[][] strength) {
    double chance = 1 / Math.max(1, parameters.get(Parameter.REWIRE_DAYS));
    for (int f = 0; f < found.length; f++) {
      double lost = cast.whole().of(cast.lost(), f);
      int node = cast.factions().get(f);
      boolean looks = !found[f] && lost > 0;
      if (looks && draws.happens(chance, Draws.For.FINDS, day, node, 0)) {
        found[f] = true;
        int heir = heir(f, draws.unit(Draws.For.HEIR, day, node, 0));
        if (heir != Cast.NOBODY) {
          double share = parameters.get(Parameter.HEIR_SHARE) * lost;
          strength[heir][f] = Math.max(strength[heir][f], share);
        }
      }
    }
  }

  private int heir(int faction, double draw) {
    double[] weights = new double[cast.principals().size()];
    double sum = 0;
    for (int p = 0; p < weights.length; p++) {
      boolean itself = cast.principals().get(p).equals(cast.factions().get(faction));
      weights[p] = p == cast.lost() || itself ? 0 : weight(p, faction);
      sum += weights[p];
    }
    double left = draw * sum;
    for (int p = 0; p < weights.length; p++) {
      left -= weights[p];
      if (left < 0) {
        return p;
      }
    }
    return Cast.NOBODY;
  }

  private double weight(int principal, int faction) {
    double reach = (double) cast.left().reachedBy(principal) / cast.factions().size();
    double agreement = (1 + aims.principal(principal) * aims.faction(faction)) / 2;
    double succeeds =
        cast.successors().contains(principal) ? parameters.get(Parameter.SUCCESSOR) : 0;
    return ANYBODY + (cast.left().of(principal, faction) + reach) * agreement + succeeds;
  }
}
