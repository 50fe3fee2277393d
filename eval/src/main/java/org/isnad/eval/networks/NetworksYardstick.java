package org.isnad.eval.networks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.eval.Corpora;
import org.isnad.eval.Scores;
import org.isnad.eval.Yardstick;
import org.isnad.network.measure.Betweenness;
import org.isnad.network.measure.Cohesion;
import org.isnad.network.measure.Constraint;
import org.isnad.network.measure.CutPoints;
import org.isnad.network.measure.Fragmentation;
import org.isnad.network.measure.Graph;
import org.isnad.network.measure.KeyPlayers;
import org.isnad.network.measure.Reach;

/**
 * Every measure of {@code network.measure} on edge lists of real networks, beside the {@link
 * Reference}. Key players are compared with every set tried, where that takes not too long.
 */
public final class NetworksYardstick implements Yardstick {
  /** Numbers of nodes up to which sets of one, two and three are all tried by the reference. */
  private static final List<Integer> TRIED_UP_TO = List.of(120, 40, 22);

  private static final long ALL = Long.MAX_VALUE;

  private final Agreement agreement = new Agreement();
  private long greedyTried;
  private long greedyBest;

  @Override
  public String name() {
    return "networks";
  }

  @Override
  public Scores score(Path folder) throws IOException {
    List<Path> files = EdgeLists.files(folder);
    List<EdgeLists.Named> networks = EdgeLists.read(folder);
    long begin = System.nanoTime();
    networks.forEach(named -> compare(named.graph()));
    Map<String, Double> scores = new LinkedHashMap<>();
    scores.put("networks", (double) networks.size());
    scores.put("nodes", networks.stream().mapToDouble(n -> n.graph().nodes()).sum());
    scores.put("edges", networks.stream().mapToDouble(n -> n.graph().edges()).sum());
    scores.putAll(agreement.scores());
    scores.put("keyplayers.greedy.sets", (double) greedyTried);
    scores.put("keyplayers.greedy.best", (double) greedyBest / greedyTried);
    return new Scores(name(), Corpora.of(folder, files), scores, (System.nanoTime() - begin) / 1e9);
  }

  private void compare(Graph graph) {
    Reference reference = new Reference(graph);
    int n = graph.nodes();
    agreement.add(
        "degree", IntStream.range(0, n).mapToDouble(graph::degree).toArray(), reference.degrees());
    agreement.add("betweenness.raw", Betweenness.raw(graph), reference.betweenness(false));
    if (n > 2) {
      agreement.add(
          "betweenness.normalised", Betweenness.normalised(graph), reference.betweenness(true));
    }
    agreement.add("articulation", CutPoints.of(graph), reference.cutPoints(), n);
    agreement.add("constraint", Constraint.of(graph), reference.constraint());
    Cohesion cohesion = Cohesion.of(graph);
    agreement.add("components", cohesion.components(), reference.components());
    agreement.add("transitivity", cohesion.transitivity(), reference.transitivity());
    agreement.add("clustering", cohesion.clustering(), reference.clustering());
    fragmentation(graph, reference);
    keyPlayers(graph, reference);
  }

  /** With nobody gone, and with the actor gone whose betweenness is highest. */
  private void fragmentation(Graph graph, Reference reference) {
    double[] betweenness = Betweenness.raw(graph);
    int broker =
        IntStream.range(0, graph.nodes())
            .reduce((a, b) -> betweenness[b] > betweenness[a] ? b : a)
            .orElseThrow();
    for (int[] removed : List.of(new int[0], new int[] {broker})) {
      agreement.add(
          "fragmentation",
          Fragmentation.share(graph, removed),
          reference.fragmentation(false, removed));
      agreement.add(
          "fragmentation.distance",
          Fragmentation.byDistance(graph, removed),
          reference.fragmentation(true, removed));
    }
    agreement.add("reach", Reach.byDistance(graph, broker), reference.reach(broker));
  }

  private void keyPlayers(Graph graph, Reference reference) {
    for (int size = 1; size <= TRIED_UP_TO.size(); size++) {
      if (size < graph.nodes() && graph.nodes() <= TRIED_UP_TO.get(size - 1)) {
        for (KeyPlayers.Goal goal : KeyPlayers.Goal.values()) {
          double best = BestSet.score(reference, goal, graph.nodes(), size);
          agreement.add("keyplayers", KeyPlayers.best(graph, goal, size, ALL).score(), best);
          greedyTried++;
          greedyBest += KeyPlayers.best(graph, goal, size, 0).score() >= best - 1e-9 ? 1 : 0;
        }
      }
    }
  }
}
