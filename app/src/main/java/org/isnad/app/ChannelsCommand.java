package org.isnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.brief.FindingsPage;
import org.isnad.finding.Findings;
import org.isnad.network.Casebook;
import org.isnad.network.Histories;
import org.isnad.network.Node;
import org.isnad.pipeline.Casebooks;
import org.isnad.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells who can reach an actor. */
@Command(
    name = "channels",
    mixinStandardHelpOptions = true,
    description = "Tells by which ways who can give an actor instructions, and who competes.")
final class ChannelsCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();
  @Mixin private PageOption page = new PageOption();
  @Mixin private LensOptions lens = new LensOptions();
  @Mixin private DayOption day = new DayOption();

  @Parameters(paramLabel = "ACTOR", description = "A name, or a part of one.")
  private String actor = "";

  ChannelsCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = caseOption.open()) {
      Histories histories = Casebooks.histories(ledger, screen::tell);
      Casebook book = histories.book();
      Node node = Called.one(book, actor);
      Findings findings =
          new Findings(histories, lens.lens(day.on(), histories.book()), ledger.joinings());
      FindingsPage.Group group =
          new FindingsPage.Group(
              "Channels to " + node.name(),
              List.of(findings.channelsTo(node.index())),
              "findings channels");
      screen
          .out()
          .print(FindingsPage.of("Channels", List.of(group), page.format(), screen.width(), 1));
    }
    return Main.FINE;
  }
}
