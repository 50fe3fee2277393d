package org.isnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.base.Problem;
import org.isnad.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what could not be read. */
@Command(
    name = "problems",
    mixinStandardHelpOptions = true,
    description = "Lists everything that could not be read, or was read in part, and why.")
final class ProblemsCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();

  ProblemsCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = caseOption.open()) {
      List<Problem> problems = ledger.problems();
      for (Problem problem : problems) {
        String kind = problem.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        screen.out().println("[" + kind + "] " + problem.line());
      }
      if (problems.isEmpty()) {
        screen.out().println("No problems.");
      }
    }
    return Main.FINE;
  }
}
