package org.isnad.app;

import java.util.concurrent.Callable;
import org.isnad.actor.whoswho.WhosWho;
import org.isnad.app.brief.Brief;
import org.isnad.app.brief.BriefFormat;
import org.isnad.app.brief.CaseStatements;
import org.isnad.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what a case holds. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description =
        "Tells in plain sentences who directs whom, what happened, what was ordered, who claimed"
            + " or denied it and who says so, with the exact words in footnotes.")
final class BriefCommand implements Callable<Integer> {
  private static final int LIMIT = 15;

  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();
  @Mixin private WhosWhoOption whosWho = new WhosWhoOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many points a section (default: ${DEFAULT-VALUE}).")
  private int limit = LIMIT;

  @Option(
      names = "--format",
      paramLabel = "text|markdown|html",
      description = "What comes out (default: text); html is one page that needs no other file.")
  private BriefFormat format = BriefFormat.TEXT;

  BriefCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = caseOption.open()) {
      tell(ledger, whosWho.whosWho(), format, limit, screen);
    }
    return Main.FINE;
  }

  static void tell(Ledger ledger, WhosWho whosWho, BriefFormat format, int limit, Screen screen) {
    screen.out().print(Brief.of(CaseStatements.of(ledger, whosWho), format, screen.width(), limit));
  }

  /** With the usual limit and who's-who. */
  static void tell(Ledger ledger, Screen screen) {
    tell(ledger, WhosWho.starterPack(), BriefFormat.TEXT, LIMIT, screen);
  }
}
