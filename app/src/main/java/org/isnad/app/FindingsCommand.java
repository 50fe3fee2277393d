package org.isnad.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.app.brief.FindingsPage;
import org.isnad.finding.Finding;
import org.isnad.finding.FindingKind;
import org.isnad.finding.Findings;
import org.isnad.network.Histories;
import org.isnad.pipeline.Casebooks;
import org.isnad.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what analysis finds. */
@Command(
    name = "findings",
    mixinStandardHelpOptions = true,
    description =
        "Tells what analysis finds, each finding with its reasons, the claims it rests on and what"
            + " would change it. 'isnad show CLAIM' has the words and voices.")
final class FindingsCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();
  @Mixin private PageOption page = new PageOption();
  @Mixin private LensOptions lens = new LensOptions();
  @Mixin private DayOption day = new DayOption();

  @Parameters(
      paramLabel = "KIND",
      arity = "0..*",
      description = "${COMPLETION-CANDIDATES}; all without one.")
  private List<FindingKind> kinds = List.of();

  @Option(names = "--limit", paramLabel = "N", description = "At most so many of a kind.")
  private int limit = Integer.MAX_VALUE;

  FindingsCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    List<FindingKind> wanted = kinds.isEmpty() ? List.of(FindingKind.values()) : kinds;
    try (Ledger ledger = caseOption.open()) {
      Histories histories = Casebooks.histories(ledger, screen::tell);
      Findings findings =
          new Findings(histories, lens.lens(day.on(), histories.book()), ledger.joinings());
      List<FindingsPage.Group> groups =
          wanted.stream().map(kind -> group(kind, findings.of(kind))).toList();
      screen.out().print(FindingsPage.of("Findings", groups, page.format(), screen.width(), limit));
    }
    return Main.FINE;
  }

  private static FindingsPage.Group group(FindingKind kind, List<Finding> found) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    String title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return new FindingsPage.Group(title, found, "findings " + name);
  }
}
