package org.isnad.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.isnad.network.Casebook;
import org.isnad.network.Ground;
import org.isnad.network.Network;
import org.isnad.network.Tie;
import org.isnad.network.measure.Betweenness;
import org.isnad.network.measure.Constraint;
import org.isnad.network.measure.CutPoints;
import org.isnad.network.measure.Fragmentation;
import org.isnad.network.measure.KeyPlayers;

/**
 * On whom a network hangs. How sure that is shows when the origins are drawn again with replacement
 * (Efron 1979) and the network is made anew from each draw: an actor whose place rests on one
 * telling has a wide interval. The draws are seeded.
 */
public final class Linchpins {
  private static final long SEED = 20_260_101;
  private static final int DRAWS = 200;
  private static final int FEWEST_ORIGINS = 5;
  private static final long SETS = 200_000;
  private static final int MOST_RESAMPLED = 2_000;

  private Linchpins() {}

  /** The named actors with the highest betweenness above 0, highest first. */
  public static List<Linchpin> of(Network network, int most) {
    Network.Shape shape = network.shape();
    double[] betweenness = Betweenness.normalised(shape.graph());
    double[] constraint = Constraint.of(shape.graph());
    BitSet cuts = CutPoints.of(shape.graph());
    double whole = Fragmentation.share(shape.graph());
    List<Integer> first =
        java.util.stream.IntStream.range(0, betweenness.length)
            .boxed()
            .filter(v -> betweenness[v] > 0)
            .filter(v -> network.book().node(shape.actors().get(v)).named())
            .sorted(Comparator.comparingDouble((Integer v) -> -betweenness[v]))
            .limit(most)
            .toList();
    double[][] drawn = resampled(network, first.stream().map(shape.actors()::get).toList());
    List<Linchpin> all = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      int v = first.get(i);
      all.add(
          new Linchpin(
              shape.actors().get(v),
              betweenness[v],
              percentile(drawn[i], 0.05),
              percentile(drawn[i], 0.95),
              cuts.get(v),
              constraint[v],
              whole,
              Fragmentation.share(shape.graph(), v)));
    }
    return all;
  }

  /** Betweenness of these actors in each draw; no draws where there are too few origins. */
  private static double[][] resampled(Network network, List<Integer> actors) {
    List<String> origins = origins(network);
    boolean enough = origins.size() >= FEWEST_ORIGINS && network.actors().length <= MOST_RESAMPLED;
    double[][] drawn = new double[actors.size()][enough ? DRAWS : 0];
    SplittableRandom random = new SplittableRandom(SEED);
    for (int draw = 0; enough && draw < DRAWS; draw++) {
      Set<String> kept = new HashSet<>();
      for (int i = 0; i < origins.size(); i++) {
        kept.add(origins.get(random.nextInt(origins.size())));
      }
      Network.Shape shape = network.only(tie -> rests(tie, kept)).shape();
      double[] betweenness = Betweenness.normalised(shape.graph());
      for (int i = 0; i < actors.size(); i++) {
        int v = shape.actors().indexOf(actors.get(i));
        drawn[i][draw] = v < 0 ? 0 : betweenness[v];
      }
    }
    return drawn;
  }

  private static List<String> origins(Network network) {
    return network.ties().stream()
        .flatMap(tie -> tie.links().stream())
        .map(link -> link.ground().origin())
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean rests(Tie tie, Set<String> origins) {
    return tie.links().stream().anyMatch(link -> origins.contains(link.ground().origin()));
  }

  private static double percentile(double[] values, double share) {
    if (values.length == 0) {
      return Double.NaN;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }

  /** As findings: one an actor, and the set whose loss breaks the network most. */
  public static List<Finding> findings(Network network, int most) {
    Casebook book = network.book();
    List<Finding> findings = new ArrayList<>();
    List<Linchpin> all = of(network, most);
    all.forEach(one -> findings.add(finding(one, network)));
    Network.Shape shape = network.shape();
    if (all.size() > 1 && shape.graph().nodes() > 4 && shape.graph().nodes() <= MOST_RESAMPLED) {
      KeyPlayers.Found set = KeyPlayers.best(shape.graph(), KeyPlayers.Goal.FRAGMENT, 2, SETS);
      String names =
          set.nodes().stream()
              .map(v -> book.node(shape.actors().get(v)).name())
              .collect(Collectors.joining(" and "));
      findings.add(
          new Finding(
              FindingKind.LINCHPINS,
              "The two whose loss would break the network most are " + names,
              List.of(
                  Reason.of(
                      "%s of the pairs of those who are left could not reach each other%s"
                          .formatted(
                              percent(set.score()),
                              set.exact() ? "; all pairs of actors were tried" : ""))),
              List.of("ties that are not told in these reports")));
    }
    return findings;
  }

  private static Finding finding(Linchpin one, Network network) {
    String name = network.book().node(one.actor()).name();
    List<Tie> ties =
        network.ties().stream()
            .filter(tie -> tie.subject() == one.actor() || tie.object() == one.actor())
            .toList();
    List<Ground> grounds =
        ties.stream().flatMap(tie -> tie.links().stream()).map(link -> link.ground()).toList();
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        new Reason(
            "%s of the shortest ways between others run through %s (betweenness), by %d ties"
                .formatted(percent(one.betweenness()), name, ties.size()),
            grounds));
    reasons.add(Reason.of(interval(one, network)));
    reasons.add(
        Reason.of(
            String.format(
                Locale.ROOT,
                "Burt's constraint is %.2f: near 0 for who joins many that are not joined, 1 and"
                    + " more for who is bound to few",
                one.constraint())));
    reasons.add(
        Reason.of(
            "without %s %s of the pairs of actors could not reach each other, with %s"
                .formatted(name, percent(one.without()), percent(one.fragmentation()))));
    if (one.articulation()) {
      reasons.add(Reason.of("some reach the rest only through " + name));
    }
    return new Finding(
        FindingKind.LINCHPINS,
        "Others reach each other through " + name,
        reasons,
        List.of(
            grounds.stream().map(Ground::origin).distinct().count() == 1
                ? "all these ties rest on one origin"
                : "ties around this actor that are not told in these reports"));
  }

  private static String interval(Linchpin one, Network network) {
    if (!Double.isNaN(one.low())) {
      return "drawing the origins again gives %s to %s in nine of ten draws"
          .formatted(percent(one.low()), percent(one.high()));
    }
    int origins = origins(network).size();
    return "how sure this is cannot be shown by drawing origins again: "
        + (origins < FEWEST_ORIGINS
            ? "all ties go back to " + Count.of(origins, "origin")
            : "there are more than " + MOST_RESAMPLED + " actors");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }
}
