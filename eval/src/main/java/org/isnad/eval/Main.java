package org.isnad.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.actor.name.Spellings;
import org.isnad.eval.claims.ActorClustersYardstick;
import org.isnad.eval.claims.ClaimsYardstick;
import org.isnad.eval.coordination.CoordinationYardstick;
import org.isnad.eval.muc4.Muc4Yardstick;
import org.isnad.eval.names.NameBenchYardstick;
import org.isnad.eval.names.NamesPairsYardstick;
import org.isnad.eval.names.NamesWordsYardstick;
import org.isnad.eval.networks.NetworksYardstick;
import org.isnad.eval.origins.OriginsYardstick;
import org.isnad.eval.polnear.PolnearYardstick;
import org.isnad.eval.re3d.Re3dYardstick;
import org.isnad.eval.tempeval3.TempEval3Yardstick;
import org.isnad.passage.AnalysedText;
import org.isnad.pipeline.ReadingStages;
import org.isnad.report.Report;
import org.isnad.time.TimeExpression;
import org.isnad.voice.Voices;

/**
 * Scores Isnad on a yardstick: {@code YARDSTICK DIR [--json] [--errors]}. Exit status 0 when it was
 * scored, 1 when the folder could not be read, 2 on a wrong call.
 */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  /** As {@link #main}, without ending the program. */
  public static int run(List<String> arguments, PrintStream out, PrintStream err) {
    List<String> words = new ArrayList<>(arguments);
    boolean json = words.remove("--json");
    boolean errors = words.remove("--errors");
    List<Yardstick> yardsticks = yardsticks(errors);
    Optional<Yardstick> yardstick =
        yardsticks.stream()
            .filter(y -> !words.isEmpty() && y.name().equals(words.getFirst()))
            .findFirst();
    if (words.size() != 2 || yardstick.isEmpty()) {
      String names = String.join("|", yardsticks.stream().map(Yardstick::name).toList());
      err.println("usage: isnad eval " + names + " DIR [--json] [--errors]");
      return 2;
    }
    return score(yardstick.get(), Path.of(words.get(1)), json, out, err);
  }

  private static int score(
      Yardstick yardstick, Path folder, boolean json, PrintStream out, PrintStream err) {
    if (!Files.isDirectory(folder)) {
      err.println(folder + ": no such folder; give the folder that holds the yardstick's data.");
      return 1;
    }
    try {
      Scores scores = yardstick.score(folder);
      out.println(json ? ScoresText.json(scores) : ScoresText.table(scores));
      return 0;
    } catch (IOException e) {
      err.println(e.getMessage());
      return 1;
    }
  }

  /** All yardsticks; the models are loaded when the first one needs them. */
  private static List<Yardstick> yardsticks(boolean errors) {
    Supplier<ReadingStages> stages = () -> Loaded.STAGES;
    return List.of(
        new ClaimsYardstick(stages, errors),
        new ActorClustersYardstick(stages, errors),
        new OriginsYardstick(errors),
        new PolnearYardstick(report -> voices(stages.get(), report)),
        new TempEval3Yardstick(() -> report -> times(stages.get(), report), errors),
        new Re3dYardstick(report -> stages.get().read(report), errors),
        new Muc4Yardstick(report -> stages.get().read(report), errors),
        new NetworksYardstick(),
        new NamesPairsYardstick(errors),
        new NamesWordsYardstick(() -> Spelled.SPELLINGS, errors),
        new NameBenchYardstick(errors),
        new CoordinationYardstick());
  }

  private static Voices voices(ReadingStages stages, Report report) {
    AnalysedText text = stages.analyser().analyse(report);
    return stages.voices().find(text, stages.mentions().find(text));
  }

  private static List<TimeExpression> times(ReadingStages stages, Report report) {
    return stages.times().find(stages.analyser().analyse(report));
  }

  /** Loaded once for all yardsticks of a run; immutable. */
  private static final class Spelled {
    static final Spellings SPELLINGS = new Spellings();
  }

  /** Loaded once for all yardsticks of a run; immutable. */
  private static final class Loaded {
    static final ReadingStages STAGES = ReadingStages.load();
  }
}
