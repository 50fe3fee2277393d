package org.isnad.app.coordination;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.app.view.Counted;
import org.isnad.app.view.Lines;
import org.isnad.origin.coordination.Clusters;
import org.isnad.origin.coordination.Coordination;
import org.isnad.origin.coordination.Edge;
import org.isnad.origin.coordination.Group;
import org.isnad.origin.coordination.Network;
import org.isnad.origin.coordination.WindowSweep;
import org.isnad.origin.coordination.WindowSweep.SweptEdge;

/** A sweep for people: the heaviest edges, the largest groups, who hangs together. */
public final class SweepText {
  private static final int NAMES = 12;

  private final WindowSweep sweep;
  private final int width;
  private final int limit;
  private final StringBuilder out = new StringBuilder();

  private SweepText(WindowSweep sweep, int width, int limit) {
    this.sweep = sweep;
    this.width = width;
    this.limit = limit;
  }

  /**
   * Lines of text.
   *
   * @param edgeWeight the share of the edges that are too light to hang accounts together, in [0,
   *     1]
   * @param limit most entries of a section
   */
  public static String of(WindowSweep sweep, double edgeWeight, int width, int limit) {
    SweepText text = new SweepText(sweep, width, limit);
    text.head();
    text.edges();
    text.groups();
    text.clusters(edgeWeight);
    return text.out.toString();
  }

  private void head() {
    Coordination found = sweep.widest();
    Network network = found.network();
    line(
        "Within %s: %s of %s, %s%s."
            .formatted(
                Windows.text(found.rule().window()),
                Counted.of(found.pairs().size(), "pair"),
                Counted.of(network.accounts(), "account"),
                Counted.of(network.edges().size(), "edge"),
                weights(network)),
        "");
    line(
        "They carried the same at nearly the same time; that they agreed to is not said. News that"
            + " breaks is carried by many at once: what recurs is worth a look.",
        "");
  }

  private static String weights(Network network) {
    return network.weights().isEmpty()
        ? ""
        : network.weights().entrySet().stream()
            .map(e -> e.getValue() + " of weight " + e.getKey())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private void edges() {
    List<SweptEdge> heaviest =
        sweep.edges().stream()
            .sorted(Comparator.comparingInt((SweptEdge e) -> e.edge().weight()).reversed())
            .toList();
    title("Who shares with whom, most often first", heaviest.size());
    heaviest.stream().limit(limit).forEach(this::edge);
    more(heaviest.size());
  }

  private void edge(SweptEdge swept) {
    Edge edge = swept.edge();
    line(
        String.format(
            Locale.ROOT,
            "- %s and %s: %s of %s, %s apart in the mean, %d and %d posts (symmetry %.2f)%s",
            edge.one(),
            edge.other(),
            Counted.of(edge.weight(), "pair"),
            Counted.of(edge.objects(), "object"),
            Windows.about(edge.meanApart()),
            edge.contentsOfOne(),
            edge.contentsOfOther(),
            edge.symmetry(),
            narrower(swept)),
        "  ");
  }

  /** '; 1 within 10 s' for the windows below the widest. */
  private String narrower(SweptEdge edge) {
    return IntStream.range(0, sweep.windows().size() - 1)
        .mapToObj(
            i -> "; " + edge.weights().get(i) + " within " + Windows.text(sweep.windows().get(i)))
        .collect(Collectors.joining());
  }

  private void groups() {
    List<Group> groups = sweep.widest().groups();
    title("What was carried together, by most accounts first", groups.size());
    groups.stream().limit(limit).forEach(this::group);
    more(groups.size());
  }

  private void group(Group group) {
    line(
        "- %s: %s, from %s to %s, %s apart in the mean: %s"
            .formatted(
                group.object(),
                Counted.of(group.accounts().size(), "account"),
                group.first(),
                group.last(),
                Windows.about(group.meanApart()),
                names(group.accounts())),
        "  ");
  }

  private void clusters(double edgeWeight) {
    Network network = sweep.widest().network();
    double weight = network.quantile(edgeWeight);
    List<List<String>> clusters = Clusters.of(network.heavierThan(weight));
    String title =
        String.format(
            Locale.ROOT,
            "Who hangs together by edges heavier than %.4g (above %.4g of 100 edges)",
            weight,
            100 * edgeWeight);
    title(title, clusters.size());
    clusters.stream()
        .limit(limit)
        .forEach(c -> line("- " + Counted.of(c.size(), "account") + ": " + names(c), "  "));
    more(clusters.size());
  }

  private static String names(List<String> accounts) {
    String shown = accounts.stream().limit(NAMES).collect(Collectors.joining(", "));
    int more = accounts.size() - NAMES;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }

  private void title(String title, int size) {
    if (size > 0) {
      out.append(System.lineSeparator()).append(title.toUpperCase(Locale.ROOT));
      out.append(System.lineSeparator());
    }
  }

  private void more(int size) {
    if (size > limit) {
      line("... and " + (size - limit) + " more: --limit, or --format csv", "  ");
    }
  }

  private void line(String text, String indent) {
    out.append(Lines.wrap(text, width, indent)).append(System.lineSeparator());
  }
}
