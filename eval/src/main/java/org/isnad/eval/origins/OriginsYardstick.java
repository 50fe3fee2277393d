package org.isnad.eval.origins;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.isnad.eval.Scores;
import org.isnad.eval.Yardstick;
import org.isnad.origin.LinkFinder;
import org.isnad.origin.Origins;
import org.isnad.origin.text.Telling;

/**
 * Republication: finds the families of a folder's reports and scores pairs and directions.
 *
 * <p>{@code pairs.*} counts pairs of reports that are in one family against pairs that go back to
 * one telling; {@code direction.accuracy} is the share of told directions, among pairs that were
 * found, where the report named as the original comes before the copy in the copy's chain, or is
 * the family's root.
 */
public final class OriginsYardstick implements Yardstick {
  private final boolean errors;
  private final PrintStream errorsTo;

  /**
   * The yardstick.
   *
   * @param errors whether to print every wrong pair and direction
   */
  public OriginsYardstick(boolean errors) {
    this.errors = errors;
    this.errorsTo = System.err;
  }

  @Override
  public String name() {
    return "origins";
  }

  @Override
  public Scores score(Path folder) throws IOException {
    OriginCorpus corpus = OriginCorpus.read(folder);
    long begin = System.nanoTime();
    List<Telling> tellings = corpus.reports().values().stream().map(Telling::of).toList();
    Origins origins = Origins.ofTellings(tellings, List.of(), new LinkFinder());
    double seconds = (System.nanoTime() - begin) / 1e9;
    OriginScorer scorer = new OriginScorer(corpus, origins);
    if (errors) {
      scorer.errors().forEach(errorsTo::println);
    }
    return new Scores(name(), corpus.corpus(), scorer.scores(), seconds);
  }
}
