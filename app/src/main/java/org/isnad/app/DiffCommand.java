package org.isnad.app;

import java.util.concurrent.Callable;
import org.isnad.app.view.DiffPage;
import org.isnad.origin.Changes;
import org.isnad.pipeline.CaseOrigins;
import org.isnad.report.Report;
import org.isnad.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What one report made of another. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description =
        "Puts two reports side by side, passage by passage: kept (=), left out (-), added (+),"
            + " altered (< >). Denials, figures, names and attributions that were changed come"
            + " first, with both wordings.")
final class DiffCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();

  @Mixin private WhosWhoOption whosWho = new WhosWhoOption();

  @Parameters(index = "0", paramLabel = "A", description = "A report: id or part of its path.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "B", description = "The other report.")
  private String other = "";

  DiffCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = caseOption.open()) {
      CaseOrigins all = CaseOrigins.of(ledger, whosWho.whosWho());
      Report first = all.report(ReportNames.find(one, ledger, all));
      Report second = all.report(ReportNames.find(other, ledger, all));
      screen.out().print(DiffPage.of(Changes.of(first, second), screen.width()));
    }
    return Main.FINE;
  }
}
