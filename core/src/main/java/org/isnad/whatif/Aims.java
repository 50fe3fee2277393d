package org.isnad.whatif;

import org.jspecify.annotations.Nullable;

/**
 * Where everybody stands in one run, from -1 (restraint) to 1 (escalation). A principal whose
 * orders are told stands on their side; all else is drawn. Who is commanded takes over a part of
 * the aim of whoever commands.
 */
final class Aims {
  private final double[] principals;
  private final double[] factions;

  private Aims(double[] principals, double[] factions) {
    this.principals = principals;
    this.factions = factions;
  }

  double principal(int place) {
    return principals[place];
  }

  double faction(int place) {
    return factions[place];
  }

  static Aims drawn(Cast cast, Parameters parameters, Draws draws) {
    double[] own = new double[cast.principals().size()];
    for (int p = 0; p < own.length; p++) {
      Double side = cast.sides().get(p);
      own[p] = own(side, p, cast, parameters, draws);
    }
    double inherited = parameters.get(Parameter.AIM_INHERITED);
    double[] aims = own.clone();
    for (int p = 0; p < own.length; p++) {
      int above = cast.above().get(p);
      if (above != Cast.NOBODY && cast.sides().get(p) == null) {
        aims[p] = inherited * own[above] + (1 - inherited) * own[p];
      }
    }
    double[] factions = new double[cast.factions().size()];
    for (int f = 0; f < factions.length; f++) {
      factions[f] = spread(Draws.For.OWN_AIM, cast.factions().get(f), parameters, draws);
    }
    return new Aims(aims, factions);
  }

  private static double own(
      @Nullable Double side, int p, Cast cast, Parameters parameters, Draws draws) {
    return side == null
        ? spread(Draws.For.AIM, cast.principals().get(p), parameters, draws)
        : side * parameters.get(Parameter.TOLD_AIM);
  }

  private static double spread(Draws.For what, int node, Parameters parameters, Draws draws) {
    return parameters.get(Parameter.AIM_SPREAD) * (2 * draws.unit(what, 0, node, 0) - 1);
  }
}
