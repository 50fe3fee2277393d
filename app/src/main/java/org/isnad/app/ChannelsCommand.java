package org.isnad.app;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.brief.BriefFormat;
import org.isnad.app.brief.FindingsPage;
import org.isnad.finding.Findings;
import org.isnad.network.Casebook;
import org.isnad.network.Histories;
import org.isnad.network.Node;
import org.isnad.pipeline.Casebooks;
import org.isnad.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells who can reach an actor. */
@Command(
    name = "channels",
    mixinStandardHelpOptions = true,
    description = "Tells by which ways who can give an actor instructions, and who competes.")
final class ChannelsCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();
  @Mixin private LensOptions lens = new LensOptions();

  @Parameters(paramLabel = "ACTOR", description = "A name, or a part of one.")
  private String actor = "";

  @Option(names = "--on", paramLabel = "DATE", description = "The day asked about.")
  private @Nullable LocalDate on;

  @Option(
      names = "--format",
      paramLabel = "text|markdown|html",
      description = "What comes out (default: text).")
  private BriefFormat format = BriefFormat.TEXT;

  ChannelsCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = caseOption.open()) {
      Histories histories = Casebooks.histories(ledger);
      Casebook book = histories.book();
      Node node = Called.one(book, actor);
      Findings findings =
          new Findings(histories, lens.lens(on, histories.book()), ledger.joinings());
      FindingsPage.Group group =
          new FindingsPage.Group(
              "Channels to " + node.name(),
              List.of(findings.channelsTo(node.index())),
              "findings channels");
      screen.out().print(FindingsPage.of("Channels", List.of(group), format, screen.width(), 1));
    }
    return Main.FINE;
  }
}
