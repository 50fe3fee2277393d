package org.isnad.whatif;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.isnad.finding.Leaning;
import org.isnad.network.Network;
import org.isnad.network.View;

/**
 * Runs the model. The days before the loss are the same with and without it, and all that does not
 * hang on the loss is drawn alike, so that the difference after it is the loss's.
 *
 * @param window days before and after the loss
 */
public record WhatIf(Cast cast, long seed, int runs, int window) {
  public WhatIf {
    if (runs < 1 || window < 1) {
      throw new IllegalArgumentException(
          "a model needs a run and a day at least: " + runs + ", " + window);
    }
  }

  /** Which part of which world. */
  public enum Part {
    BEFORE,
    /** After the day, had the actor stayed. */
    AFTER_WITH,
    /** After the day, with the actor lost. */
    AFTER_WITHOUT
  }

  /**
   * What the runs gave.
   *
   * @param differences by outcome, after without less after with, run by run
   */
  public record Result(
      Map<Part, Map<Outcome, Distribution>> worlds, Map<Outcome, Distribution> differences) {
    public Distribution of(Part part, Outcome outcome) {
      return Objects.requireNonNull(Objects.requireNonNull(worlds.get(part)).get(outcome));
    }

    /** After without less after with, run by run. */
    public Distribution difference(Outcome outcome) {
      return Objects.requireNonNull(differences.get(outcome));
    }
  }

  /**
   * The cast on the day before the loss.
   *
   * @param lost index of the actor, or {@link org.isnad.network.Part#NOBODY}
   */
  public static Cast cast(Network dayBefore, View view, int lost) {
    return CastMaker.of(dayBefore, Leaning.of(view), lost);
  }

  /** The day whose network the model is run on: the one before the loss. */
  public static LocalDate dayBefore(LocalDate loss) {
    return loss.minusDays(1);
  }

  /** With one set of parameters. */
  public Result run(Parameters parameters) {
    return result(run(List.of(parameters)));
  }

  /** One count for each part of each run. */
  record Run(Counts before, Counts with, Counts without) {
    Counts of(Part part) {
      return switch (part) {
        case BEFORE -> before;
        case AFTER_WITH -> with;
        case AFTER_WITHOUT -> without;
      };
    }
  }

  /** Run after run with the parameters in turn. */
  List<Run> run(List<Parameters> parameters) {
    return IntStream.range(0, runs)
        .parallel()
        .mapToObj(i -> one(i, parameters.get(i % parameters.size())))
        .toList();
  }

  private Run one(int run, Parameters parameters) {
    Counts[] with = World.run(cast, parameters, Draws.of(seed, run), window, false);
    Counts[] without =
        cast.lost() == Cast.NOBODY
            ? with
            : World.run(cast, parameters, Draws.of(seed, run), window, true);
    return new Run(with[0], with[1], without[1]);
  }

  private static Result result(List<Run> runs) {
    Map<Part, Map<Outcome, Distribution>> worlds = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      Map<Outcome, Distribution> byOutcome = new EnumMap<>(Outcome.class);
      for (Outcome outcome : Outcome.values()) {
        byOutcome.put(outcome, Distribution.of(values(runs, part, outcome)));
      }
      worlds.put(part, byOutcome);
    }
    Map<Outcome, Distribution> difference = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      difference.put(
          outcome,
          Distribution.of(
              runs.stream()
                  .mapToDouble(r -> r.without().get(outcome) - r.with().get(outcome))
                  .toArray()));
    }
    return new Result(worlds, difference);
  }

  static double[] values(List<Run> runs, Part part, Outcome outcome) {
    return runs.stream().mapToDouble(run -> run.of(part).get(outcome)).toArray();
  }
}
