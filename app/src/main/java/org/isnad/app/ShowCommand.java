package org.isnad.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.app.view.ClaimPage;
import org.isnad.claim.Claim;
import org.isnad.origin.Grades;
import org.isnad.pipeline.PassageDamage;
import org.isnad.store.ClaimAddress;
import org.isnad.store.Ledger;
import org.isnad.store.ReportReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one claim with all that it rests on. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description =
        "Shows a claim: the exact words in their context, who said so to whom, which rule read it,"
            + " why it is believed to be what the words say, what damage its sentence bears and"
            + " where it stands better preserved, and how readers graded it.")
final class ShowCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();

  @Parameters(paramLabel = "CLAIM", description = "The id of a claim, or its beginning.")
  private String id = "";

  ShowCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = caseOption.open()) {
      List<ClaimAddress> found = ledger.claimsBeginning(id);
      if (found.isEmpty()) {
        throw new Refused("No claim begins with " + id + ". 'isnad claims' lists them.");
      }
      if (found.size() > 1) {
        throw new Refused(
            "%d claims begin with %s; give more digits: %s"
                .formatted(
                    found.size(),
                    id.toLowerCase(Locale.ROOT),
                    String.join(
                        " ", found.stream().limit(5).map(a -> a.claim().value()).toList())));
      }
      show(ledger, found.getFirst());
    }
    return Main.FINE;
  }

  private void show(Ledger ledger, ClaimAddress address) {
    ReportReading reading = ledger.reading(address.report()).orElseThrow();
    Claim claim =
        reading.claims().all().stream()
            .filter(c -> c.basis().id().equals(address.claim()))
            .findFirst()
            .orElseThrow();
    List<String> paths = ledger.sightings(address.report());
    screen
        .out()
        .print(
            ClaimPage.of(
                claim,
                reading,
                paths,
                PassageDamage.of(ledger, reading, claim),
                Grades.inForce(ledger.originJudgements()),
                screen.width(),
                Screen.isTerminal()));
  }
}
