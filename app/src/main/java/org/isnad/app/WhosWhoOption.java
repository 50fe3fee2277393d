package org.isnad.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.actor.Actors;
import org.isnad.actor.whoswho.WhosWho;
import org.isnad.pipeline.CaseActors;
import org.isnad.pipeline.WhosWhoFiles;
import org.isnad.store.Ledger;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which who's-who a command asks. */
final class WhosWhoOption {
  @Option(
      scope = ScopeType.INHERIT,
      names = "--whos-who",
      paramLabel = "FILE",
      description =
          "A who's-who besides the one that comes with Isnad: .tsv, .csv, FollowTheMoney"
              + " (.ftm.json, statements .csv) or Wikidata (.json). May be given several times.")
  private List<Path> files = List.of();

  @Option(
      scope = ScopeType.INHERIT,
      names = "--no-starter-pack",
      description = "Ask only the who's-whos that are given, or none: names and judgements alone.")
  private boolean withoutPack;

  Actors actorsOf(Ledger ledger) {
    return CaseActors.of(ledger, whosWho());
  }

  /** Whether it is the one that comes with Isnad alone. */
  boolean isUsual() {
    return files.isEmpty() && !withoutPack;
  }

  WhosWho whosWho() {
    WhosWho whosWho = withoutPack ? WhosWho.EMPTY : WhosWho.starterPack();
    for (Path file : files) {
      try {
        whosWho = whosWho.with(WhosWhoFiles.read(file));
      } catch (IOException | IllegalArgumentException e) {
        throw new Refused(file + " cannot be read as a who's-who: " + e.getMessage() + ".");
      }
    }
    return whosWho;
  }
}
