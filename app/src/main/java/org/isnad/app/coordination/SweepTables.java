package org.isnad.app.coordination;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.origin.coordination.Group;
import org.isnad.origin.coordination.Pair;
import org.isnad.origin.coordination.WindowSweep;
import org.isnad.origin.coordination.WindowSweep.SweptEdge;

/** A sweep as tables: rows of cells, the first of them the header. */
public final class SweepTables {
  /** Which table. */
  public enum Table {
    /** A row an edge; columns {@code weight_60s} for each window. */
    NETWORK,
    /** A row an object. */
    GROUPS,
    /** A row a pair, under the column names of CooRTweet. */
    PAIRS
  }

  private SweepTables() {}

  /** The rows of a table. */
  public static Stream<List<String>> rows(WindowSweep sweep, Table table) {
    return switch (table) {
      case NETWORK -> edges(sweep);
      case GROUPS -> groups(sweep.widest().groups());
      case PAIRS -> pairs(sweep);
    };
  }

  private static Stream<List<String>> edges(WindowSweep sweep) {
    List<String> header =
        new ArrayList<>(
            List.of(
                "account_id",
                "account_id_y",
                "weight",
                "objects",
                "n_content_id",
                "n_content_id_y",
                "edge_symmetry_score",
                "avg_time_delta"));
    sweep.windows().forEach(w -> header.add("weight_" + Windows.text(w).replace(" ", "")));
    return Stream.concat(Stream.of(header), sweep.edges().stream().map(SweepTables::edge));
  }

  private static List<String> edge(SweptEdge swept) {
    List<String> row = new ArrayList<>();
    row.add(swept.edge().one());
    row.add(swept.edge().other());
    row.add(String.valueOf(swept.edge().weight()));
    row.add(String.valueOf(swept.edge().objects()));
    row.add(String.valueOf(swept.edge().contentsOfOne()));
    row.add(String.valueOf(swept.edge().contentsOfOther()));
    row.add(String.valueOf(swept.edge().symmetry()));
    row.add(seconds(swept.edge().meanApart()));
    swept.weights().forEach(weight -> row.add(String.valueOf(weight)));
    return row;
  }

  private static Stream<List<String>> groups(List<Group> groups) {
    List<String> header =
        List.of("object_id", "accounts", "posts", "first", "last", "mean_time_delta");
    return Stream.concat(
        Stream.of(header),
        groups.stream()
            .map(
                g ->
                    List.of(
                        g.object(),
                        String.valueOf(g.accounts().size()),
                        String.valueOf(g.contents()),
                        g.first().toString(),
                        g.last().toString(),
                        seconds(g.meanApart()))));
  }

  private static Stream<List<String>> pairs(WindowSweep sweep) {
    List<String> header =
        List.of(
            "object_id",
            "account_id",
            "account_id_y",
            "content_id",
            "content_id_y",
            "timestamp_share",
            "time_delta");
    return Stream.concat(Stream.of(header), sweep.widest().pairs().stream().map(SweepTables::pair));
  }

  private static List<String> pair(Pair pair) {
    return List.of(
        pair.object(),
        pair.earlier().account(),
        pair.later().account(),
        pair.earlier().content(),
        pair.later().content(),
        pair.earlier().at().toString(),
        seconds(pair.apart()));
  }

  /** '60', '0.5'. */
  static String seconds(Duration duration) {
    long millis = duration.toMillis();
    return millis % 1000 == 0 ? String.valueOf(millis / 1000) : String.valueOf(millis / 1000.0);
  }
}
