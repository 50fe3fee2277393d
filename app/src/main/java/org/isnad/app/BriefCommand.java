package org.isnad.app;

import java.util.concurrent.Callable;
import org.isnad.app.brief.Brief;
import org.isnad.app.brief.BriefFormat;
import org.isnad.app.brief.CaseFindings;
import org.isnad.app.brief.CaseStatements;
import org.isnad.network.Histories;
import org.isnad.pipeline.CaseReadings;
import org.isnad.pipeline.Casebooks;
import org.isnad.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what a case holds. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description =
        "Tells in plain sentences who directs whom and who competes, which orders conflict, what"
            + " happened in all its accounts, what is contested, who may stand behind a name, what"
            + " changed and on what it rests, with the exact words in footnotes.")
final class BriefCommand implements Callable<Integer> {
  private static final int LIMIT = 15;

  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();
  @Mixin private PageOption page = new PageOption();
  @Mixin private WhosWhoOption whosWho = new WhosWhoOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many points a section (default: ${DEFAULT-VALUE}).")
  private int limit = LIMIT;

  BriefCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = caseOption.open()) {
      tell(ledger, whosWho, page.format(), limit, screen);
    }
    return Main.FINE;
  }

  private static void tell(
      Ledger ledger, WhosWhoOption whosWho, BriefFormat format, int limit, Screen screen) {
    CaseReadings read = CaseReadings.of(ledger, whosWho.whosWho());
    Histories histories =
        whosWho.isUsual()
            ? Casebooks.histories(ledger, () -> read, screen::tell)
            : Histories.of(Casebooks.of(read));
    CaseStatements statements = CaseStatements.of(ledger, read);
    CaseFindings findings = CaseFindings.of(histories, ledger.joinings());
    screen.out().print(Brief.of(statements, findings, format, screen.width(), limit));
  }

  /** With the usual limit and who's-who. */
  static void tell(Ledger ledger, Screen screen) {
    tell(ledger, new WhosWhoOption(), BriefFormat.TEXT, LIMIT, screen);
  }
}
