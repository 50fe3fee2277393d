package org.isnad.app;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.store.Ledger;
import org.isnad.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks a case. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Hashes every stored file, report and reading again, and finds every piece of evidence"
            + " again at its place. Exit status 1 when something is not what was recorded.")
final class VerifyCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();

  VerifyCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = caseOption.open()) {
      Verification done = ledger.verify(fault -> screen.out().println("FAULT " + fault.line()));
      screen
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "Checked %d files, %d reports, %d readings, %d mentions, %d claims: %s.",
                  done.artifacts(),
                  done.reports(),
                  done.readings(),
                  done.mentions(),
                  done.claims(),
                  done.sound() ? "all sound" : done.faults() + " faults"));
      return done.sound() ? Main.FINE : Main.FAILED;
    }
  }
}
