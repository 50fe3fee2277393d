package org.isnad.eval.networks;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.isnad.network.measure.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/** The same measures by JGraphT; those that it lacks by their formula over its graph. */
final class Reference {
  private final org.jgrapht.Graph<Integer, DefaultEdge> graph =
      new SimpleGraph<>(DefaultEdge.class);

  Reference(Graph of) {
    for (int v = 0; v < of.nodes(); v++) {
      graph.addVertex(v);
    }
    for (int v = 0; v < of.nodes(); v++) {
      for (int i = 0; i < of.degree(v); i++) {
        if (v < of.neighbour(v, i)) {
          graph.addEdge(v, of.neighbour(v, i));
        }
      }
    }
  }

  double[] degrees() {
    return each(v -> graph.degreeOf(v));
  }

  /** Normalised JGraphT divides by (n - 1)(n - 2), the number of ordered pairs. */
  double[] betweenness(boolean normalised) {
    Map<Integer, Double> scores = new BetweennessCentrality<>(graph, normalised).getScores();
    return each(v -> scores.getOrDefault(v, 0.0) * (normalised ? 2 : 1));
  }

  BitSet cutPoints() {
    BitSet cuts = new BitSet();
    new BiconnectivityInspector<>(graph).getCutpoints().forEach(cuts::set);
    return cuts;
  }

  int components() {
    return new ConnectivityInspector<>(graph).connectedSets().size();
  }

  /**
   * By asking of every path of length two whether it is closed. JGraphT 1.5.3 has the measure, but
   * counts triangles wrongly in some graphs: it gives 1.5 for two triangles side by side.
   */
  double transitivity() {
    double closed = 0;
    double paths = 0;
    for (int v : graph.vertexSet()) {
      List<Integer> contacts = Graphs.neighborListOf(graph, v);
      for (int a : contacts) {
        for (int b : contacts) {
          paths += a < b ? 1 : 0;
          closed += a < b && graph.containsEdge(a, b) ? 1 : 0;
        }
      }
    }
    return paths == 0 ? 0 : closed / paths;
  }

  double clustering() {
    return new ClusteringCoefficient<>(graph).getAverageClusteringCoefficient();
  }

  /** By searches over what is left; 1/d, or 1 for any distance. */
  double fragmentation(boolean byDistance, int... removed) {
    AsSubgraph<Integer, DefaultEdge> left = new AsSubgraph<>(graph);
    Arrays.stream(removed).forEach(left::removeVertex);
    double sum = 0;
    for (int v : left.vertexSet()) {
      BreadthFirstIterator<Integer, DefaultEdge> search = new BreadthFirstIterator<>(left, v);
      while (search.hasNext()) {
        int depth = search.getDepth(search.next());
        sum += depth == 0 ? 0 : byDistance ? 1.0 / depth : 1;
      }
    }
    double n = left.vertexSet().size();
    return n < 2 ? 1 : 1 - sum / (n * (n - 1));
  }

  double reach(int... set) {
    double sum = 0;
    for (int v : graph.vertexSet()) {
      BreadthFirstIterator<Integer, DefaultEdge> search = new BreadthFirstIterator<>(graph, v);
      int nearest = Integer.MAX_VALUE;
      while (search.hasNext()) {
        int met = search.next();
        if (Arrays.stream(set).anyMatch(s -> s == met)) {
          nearest = Math.min(nearest, search.getDepth(met));
        }
      }
      sum += nearest == Integer.MAX_VALUE ? 0 : 1.0 / Math.max(1, nearest);
    }
    return sum / graph.vertexSet().size();
  }

  /** Burt's formula over the matrix of proportions. */
  double[] constraint() {
    int n = graph.vertexSet().size();
    double[][] p = new double[n][n];
    for (DefaultEdge edge : graph.edgeSet()) {
      int a = graph.getEdgeSource(edge);
      int b = graph.getEdgeTarget(edge);
      p[a][b] = 1.0 / graph.degreeOf(a);
      p[b][a] = 1.0 / graph.degreeOf(b);
    }
    return each(i -> constraint(p, i));
  }

  private static double constraint(double[][] p, int i) {
    double sum = 0;
    boolean alone = true;
    for (int j = 0; j < p.length; j++) {
      if (p[i][j] > 0) {
        alone = false;
        double invested = p[i][j];
        for (int q = 0; q < p.length; q++) {
          invested += p[i][q] * p[q][j];
        }
        sum += invested * invested;
      }
    }
    return alone ? Double.NaN : sum;
  }

  private double[] each(IntToDoubleFunction of) {
    return IntStream.range(0, graph.vertexSet().size()).mapToDouble(of).toArray();
  }
}
