package org.isnad.app;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.store.Ledger;
import org.isnad.store.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a case. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Hashes every stored file, report, reading and record again, and finds every piece of"
            + " evidence again at its place. Exit status 1 when something is not what was"
            + " recorded.")
final class VerifyCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();

  @Option(
      names = "--seal",
      paramLabel = "HASH",
      description = "A seal noted earlier: also tells whether the case still goes back to it.")
  private @Nullable String noted;

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
      done.seal().ifPresent(seal -> screen.out().println("Seal: " + seal));
      return goesBackToNoted(ledger) && done.sound() ? Main.FINE : Main.FAILED;
    }
  }

  private boolean goesBackToNoted(Ledger ledger) {
    if (noted == null || ledger.holdsSeal(noted)) {
      return true;
    }
    screen.out().println("FAULT seal " + noted + ": the case has no such seal");
    return false;
  }
}
