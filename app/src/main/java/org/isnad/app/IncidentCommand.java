package org.isnad.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.app.brief.FindingsPage;
import org.isnad.finding.Findings;
import org.isnad.finding.IncidentSheet;
import org.isnad.network.Histories;
import org.isnad.pipeline.Casebooks;
import org.isnad.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells one incident in all its accounts. */
@Command(
    name = "incident",
    mixinStandardHelpOptions = true,
    description =
        "Tells one happening in all its accounts side by side: place, time, toll, means, who is"
            + " tied to it by whom, what was taken back, what the accounts disagree on.")
final class IncidentCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();
  @Mixin private PageOption page = new PageOption();
  @Mixin private LensOptions lens = new LensOptions();

  @Parameters(
      paramLabel = "ID",
      description = "Of a finding, an incident, or any claim of it; or the beginning of one.")
  private String id = "";

  IncidentCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = caseOption.open()) {
      Histories histories = Casebooks.histories(ledger, screen::tell);
      Findings findings =
          new Findings(histories, lens.lens(null, histories.book()), ledger.joinings());
      List<IncidentSheet> found =
          findings.sheets().stream().filter(sheet -> isMeant(sheet, findings)).toList();
      if (found.isEmpty()) {
        throw new Refused("No incident has " + id + ". 'isnad findings incidents' lists them.");
      }
      FindingsPage.Group group =
          new FindingsPage.Group(
              "Incidents", found.stream().map(findings::sheet).toList(), "findings incidents");
      screen
          .out()
          .print(
              FindingsPage.of(
                  "Incident", List.of(group), page.format(), screen.width(), found.size()));
    }
    return Main.FINE;
  }

  private boolean isMeant(IncidentSheet sheet, Findings findings) {
    String wanted = id.toLowerCase(Locale.ROOT);
    return sheet.id().value().startsWith(wanted)
        || findings.sheet(sheet).id().value().startsWith(wanted)
        || sheet.sightings().stream().anyMatch(s -> s.ground().claim().value().startsWith(wanted));
  }
}
