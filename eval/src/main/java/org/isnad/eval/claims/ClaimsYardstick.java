package org.isnad.eval.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.isnad.eval.Corpora;
import org.isnad.eval.Scores;
import org.isnad.eval.Yardstick;
import org.isnad.pipeline.ReadingStages;

/** The seed form: actors, attributions, events, relations, responsibility, voices. */
public final class ClaimsYardstick implements Yardstick {
  private final Supplier<ReadingStages> stages;
  private final boolean errors;

  /**
   * A yardstick.
   *
   * @param stages loaded when first needed
   * @param errors whether to print what was missed and spurious to standard error
   */
  public ClaimsYardstick(Supplier<ReadingStages> stages, boolean errors) {
    this.stages = stages;
    this.errors = errors;
  }

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public Scores score(Path folder) throws IOException {
    ReadingStages reading = stages.get();
    long start = System.nanoTime();
    Tally all = new Tally();
    List<Path> files = new ArrayList<>();
    for (SeedForm form : SeedForm.of(folder)) {
      GoldFile out = GoldExport.of(form.id(), reading.read(form.report()));
      Tally one = ClaimScorer.score(GoldJson.read(form.gold()), out, form.report().text());
      all.add(one);
      files.addAll(form.files());
      print(form.id(), one);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Scores(name(), Corpora.of(folder, files), all.scores(), seconds);
  }

  private void print(String id, Tally tally) {
    if (errors) {
      tally
          .errors()
          .forEach(
              (kind, list) -> list.forEach(e -> System.err.println(id + "\t" + kind + "\t" + e)));
    }
  }
}
