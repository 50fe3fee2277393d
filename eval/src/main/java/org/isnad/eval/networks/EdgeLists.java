package org.isnad.eval.networks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.network.measure.Graph;

/**
 * Edge lists: {@code edges/INDEX.tsv} with a line a network (name of its file, title, {@code
 * nodes=N} ...) and {@code edges/NAME.tsv} with two names of nodes a line, of which one may be
 * empty. Nodes that no edge names stand alone.
 */
final class EdgeLists {
  private static final Pattern NODES = Pattern.compile("\\bnodes=(\\d+)\\b");

  private EdgeLists() {}

  /** A network and its title. */
  record Named(String name, String title, Graph graph) {}

  static List<Path> files(Path folder) throws IOException {
    Path edges = folder.resolve("edges");
    if (!Files.isRegularFile(edges.resolve("INDEX.tsv"))) {
      throw new IOException(
          edges.resolve("INDEX.tsv") + " is not there; give the folder that holds 'edges'.");
    }
    try (Stream<Path> files = Files.list(edges)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  /** All networks in order of the index. */
  static List<Named> read(Path folder) throws IOException {
    Path edges = folder.resolve("edges");
    List<Named> networks = new ArrayList<>();
    for (String line : Files.readAllLines(edges.resolve("INDEX.tsv"))) {
      String[] fields = line.split("\t", -1);
      Matcher nodes = NODES.matcher(line);
      if (fields.length < 2 || !nodes.find()) {
        throw new IOException("INDEX.tsv: no network with a count of nodes in '" + line + "'");
      }
      Path file = edges.resolve(fields[0] + ".tsv");
      networks.add(new Named(fields[0], fields[1], graph(file, Integer.parseInt(nodes.group(1)))));
    }
    return networks;
  }

  private static Graph graph(Path file, int nodes) throws IOException {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    List<int[]> edges = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] ends = line.split("\t", -1);
      if (ends.length != 2) {
        throw new IOException(file + ": not two nodes in '" + line + "'");
      }
      edges.add(new int[] {number(ends[0], numbers), number(ends[1], numbers)});
    }
    return Graph.of(
        Math.max(nodes, numbers.size()),
        edges.stream().mapToInt(e -> e[0]).toArray(),
        edges.stream().mapToInt(e -> e[1]).toArray());
  }

  private static int number(String name, Map<String, Integer> numbers) {
    return numbers.computeIfAbsent(name, n -> numbers.size());
  }
}
