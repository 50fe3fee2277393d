package org.isnad.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How much the outcomes after the loss hang on the parameters: each moved alone from low to high,
 * and all at once, drawn by Latin hypercube (McKay, Beckman and Conover 1979) with Spearman's rank
 * correlation of parameter and outcome.
 */
public final class Sensitivity {
  private Sensitivity() {}

  /**
   * One parameter and one outcome.
   *
   * @param low median of the outcome with the parameter at its low end, the others as usual
   * @param high the same at its high end
   * @param correlation Spearman's, in [-1, 1], over the hypercube; 0 where the outcome never varies
   */
  public record Effect(
      Parameter parameter, Outcome outcome, double low, double high, double correlation) {}

  /**
   * The sweeps.
   *
   * @param effects every parameter and outcome, strongest correlation first
   * @param all outcomes when all parameters vary at once: what is known if nothing about them is
   */
  public record Sweep(List<Effect> effects, Map<Outcome, Distribution> all) {
    public Sweep {
      effects = List.copyOf(effects);
    }
  }

  /**
   * Sweeps around these parameters.
   *
   * @param alone runs for each end of each parameter
   */
  public static Sweep of(WhatIf model, Parameters usual, int alone) {
    List<Parameters> cube = hypercube(model.seed(), model.runs());
    List<WhatIf.Run> runs = model.run(cube);
    WhatIf small = new WhatIf(model.cast(), model.seed(), alone, model.window());
    List<Effect> effects = new ArrayList<>();
    for (Parameter parameter : Parameter.values()) {
      double[] values = cube.stream().mapToDouble(p -> p.get(parameter)).toArray();
      WhatIf.Result low = small.run(usual.with(parameter, parameter.low()));
      WhatIf.Result high = small.run(usual.with(parameter, parameter.high()));
      for (Outcome outcome : Outcome.values()) {
        effects.add(
            new Effect(
                parameter,
                outcome,
                low.of(WhatIf.Part.AFTER_WITHOUT, outcome).quantile(0.5),
                high.of(WhatIf.Part.AFTER_WITHOUT, outcome).quantile(0.5),
                Ranks.correlation(
                    values, WhatIf.values(runs, WhatIf.Part.AFTER_WITHOUT, outcome))));
      }
    }
    effects.sort(Comparator.comparingDouble((Effect e) -> -Math.abs(e.correlation())));
    Map<Outcome, Distribution> all = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      all.put(outcome, Distribution.of(WhatIf.values(runs, WhatIf.Part.AFTER_WITHOUT, outcome)));
    }
    return new Sweep(effects, all);
  }

  /** For each parameter one value from each of as many equal slices of its range, in any order. */
  static List<Parameters> hypercube(long seed, int size) {
    Map<Parameter, int[]> slices = new EnumMap<>(Parameter.class);
    for (Parameter parameter : Parameter.values()) {
      slices.put(parameter, shuffled(seed, parameter, size));
    }
    return IntStream.range(0, size)
        .mapToObj(
            i ->
                Parameters.of(
                    parameter -> {
                      int[] order = Objects.requireNonNull(slices.get(parameter));
                      double unit =
                          Draws.of(seed, i).unit(Draws.For.PARAMETER, 0, salt(parameter), 0);
                      double share = (order[i] + unit) / size;
                      return parameter.low() + share * (parameter.high() - parameter.low());
                    }))
        .toList();
  }

  private static int salt(Parameter parameter) {
    return parameter.key().hashCode();
  }

  /** Fisher and Yates. */
  private static int[] shuffled(long seed, Parameter parameter, int size) {
    int[] order = IntStream.range(0, size).toArray();
    Draws draws = Draws.of(seed ^ salt(parameter), -1);
    for (int i = size - 1; i > 0; i--) {
      int j = (int) (draws.unit(Draws.For.PARAMETER, i, 0, 0) * (i + 1));
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    return order;
  }
}
