package org.isnad.app;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.app.view.TieLine;
import org.isnad.network.Casebook;
import org.isnad.network.Change;
import org.isnad.network.End;
import org.isnad.network.Histories;
import org.isnad.network.Joinings;
import org.isnad.network.Network;
import org.isnad.network.Tie;
import org.isnad.pipeline.Casebooks;
import org.isnad.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares the network on two days. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Lists which ties were gained, lost or changed between two days.")
final class CompareCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();
  @Mixin private LensOptions lens = new LensOptions();

  @Parameters(index = "0", paramLabel = "DATE", description = "The first day.")
  private LocalDate first = LocalDate.EPOCH;

  @Parameters(index = "1", paramLabel = "DATE", description = "The second day.")
  private LocalDate second = LocalDate.EPOCH;

  CompareCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = caseOption.open()) {
      Histories histories = Casebooks.histories(ledger, screen::tell);
      Casebook book = histories.book();
      Joinings joinings = ledger.joinings();
      Change change =
          Change.between(
              Network.through(lens.lens(first, book), histories, joinings),
              Network.through(lens.lens(second, book), histories, joinings));
      list("Gained", "begin", change.gained(), tie -> tie.from().kind(), book);
      list("Lost", "end", change.lost(), tie -> tie.until().kind(), book);
      changed(change.changed(), book);
    }
    return Main.FINE;
  }

  /**
   * Those that are told to begin or end first: the others follow from when reports tell of them.
   */
  private void list(
      String title, String verb, List<Tie> ties, Function<Tie, End.Kind> end, Casebook book) {
    List<Tie> told = ties.stream().filter(tie -> end.apply(tie) == End.Kind.TOLD).toList();
    List<Tie> others = ties.stream().filter(tie -> end.apply(tie) != End.Kind.TOLD).toList();
    screen
        .out()
        .println(
            "%s (%d: %d told to %s, %d only by when reports tell of them)"
                .formatted(title, ties.size(), told.size(), verb, others.size()));
    Stream.concat(told.stream(), others.stream())
        .forEach(tie -> screen.out().println(TieLine.of(tie, book, screen.width())));
  }

  private void changed(List<Change.Both> changed, Casebook book) {
    screen.out().println("Changed (" + changed.size() + ")");
    changed.forEach(
        both -> {
          screen.out().println(TieLine.of(both.after(), book, screen.width()));
          screen.out().println("    before: " + TieLine.status(both.before()));
        });
  }
}
