package org.isnad.app;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.view.Counted;
import org.isnad.app.view.Lines;
import org.isnad.app.view.TieLine;
import org.isnad.network.Casebook;
import org.isnad.network.Histories;
import org.isnad.network.Network;
import org.isnad.network.Node;
import org.isnad.network.Tie;
import org.isnad.network.measure.Fragmentation;
import org.isnad.network.measure.Graph;
import org.isnad.pipeline.Casebooks;
import org.isnad.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the network through a lens. */
@Command(
    name = "network",
    mixinStandardHelpOptions = true,
    description =
        "Lists who is tied to whom, how sure it is that the tie held on the day, since and until"
            + " when, and the claims that say so.")
final class NetworkCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();
  @Mixin private LensOptions lens = new LensOptions();
  @Mixin private DayOption day = new DayOption();

  @Option(names = "--actor", description = "Only ties of actors whose name holds this.")
  private @Nullable String actor;

  @Option(
      names = "--without-actor",
      paramLabel = "NAME",
      description = "Also tell the shape of the network as if this actor were not there.")
  private @Nullable String gone;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many.")
  private int limit = Integer.MAX_VALUE;

  NetworkCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = caseOption.open()) {
      Histories histories = Casebooks.histories(ledger, screen::tell);
      Casebook book = histories.book();
      Network network = Network.through(lens.lens(day.on(), book), histories, ledger.joinings());
      List<Tie> ties = network.ties().stream().filter(tie -> isWanted(tie, book)).toList();
      screen
          .out()
          .println(
              "%d actors, %d ties%s."
                  .formatted(
                      network.actors().length,
                      network.ties().size(),
                      day.on() == null ? "" : " on " + day.on()));
      if (gone != null) {
        tellWithout(network, Called.one(book, gone));
      }
      ties.stream()
          .limit(limit)
          .forEach(tie -> screen.out().println(TieLine.of(tie, book, screen.width())));
      tellUnplaced(book);
    }
    return Main.FINE;
  }

  /** The shape with and without somebody, side by side. */
  private void tellWithout(Network whole, Node node) {
    Network left = whole.withoutActor(node.index());
    screen.out().println("With " + node.name() + ": " + shape(whole) + ".");
    screen.out().println("As if not there: " + shape(left) + ".");
    List<String> alone =
        Arrays.stream(whole.actors())
            .filter(n -> n != node.index() && Arrays.binarySearch(left.actors(), n) < 0)
            .mapToObj(n -> whole.book().node(n).name())
            .toList();
    if (!alone.isEmpty()) {
      screen
          .out()
          .println(
              Lines.wrap(
                  "Tied to nobody else: " + String.join("; ", alone) + ".", screen.width(), "  "));
    }
  }

  private static String shape(Network network) {
    Graph graph = network.shape().graph();
    return "%s, %s; %d in a hundred pairs of actors cannot reach each other"
        .formatted(
            Counted.of(graph.nodes(), "actor"),
            Counted.of(network.ties().size(), "tie"),
            Math.round(100 * Fragmentation.share(graph)));
  }

  private boolean isWanted(Tie tie, Casebook book) {
    return actor == null
        || book.node(tie.subject()).answersTo(actor)
        || book.node(tie.object()).answersTo(actor);
  }

  private void tellUnplaced(Casebook book) {
    if (book.unplaced() > 0) {
      screen
          .out()
          .println(
              book.unplaced()
                  + " relations are left out: they have an end that is nobody's name or"
                  + " description.");
    }
  }
}
