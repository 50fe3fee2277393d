package org.isnad.app;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.isnad.app.view.FindingText;
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

  ChannelsCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = caseOption.open()) {
      Casebook book = Casebooks.of(ledger);
      Node node = Called.one(book, actor);
      Findings findings = new Findings(Histories.of(book), lens.lens(on), ledger.joinings());
      screen.out().print(FindingText.of(findings.channelsTo(node.index()), screen.width()));
    }
    return Main.FINE;
  }
}
