package org.isnad.eval.coordination;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.eval.Corpora;
import org.isnad.eval.Scores;
import org.isnad.eval.Yardstick;
import org.isnad.origin.coordination.Coordination;
import org.isnad.origin.coordination.Pair;
import org.isnad.origin.coordination.Rule;
import org.isnad.origin.coordination.ShareTable;
import org.isnad.origin.coordination.table.ShareReader;

/**
 * Every table of shares in a folder ({@code .csv}, {@code .tsv}, {@code .jsonl}), together, through
 * windows of 10 and of 60 seconds.
 */
public final class CoordinationYardstick implements Yardstick {
  private static final List<Integer> WINDOWS = List.of(10, 60);
  private static final int MIN_PARTICIPATION = 2;
  private static final int WARM_UP = 8;
  private static final int TIMED = 5;

  private final Map<String, Double> scores = new LinkedHashMap<>();
  private final Set<String> rates = new LinkedHashSet<>();

  @Override
  public String name() {
    return "coordination";
  }

  @Override
  public Scores score(Path folder) throws IOException {
    List<Path> files = files(folder);
    long begin = System.nanoTime();
    ShareTable table = read(files);
    scores.put("shares", (double) table.shares().size());
    scores.put("rows.bad", (double) table.bad());
    for (int seconds : WINDOWS) {
      Rule rule = new Rule(Duration.ofSeconds(seconds), MIN_PARTICIPATION);
      figures("w" + seconds, Coordination.of(table.shares(), rule), table, rule);
    }
    double total = (System.nanoTime() - begin) / 1e9;
    warm(files);
    return new Scores(name(), Corpora.of(folder, files), scores, plain(), total);
  }

  private Set<String> plain() {
    Set<String> plain = new LinkedHashSet<>(scores.keySet());
    plain.removeAll(rates);
    return plain;
  }

  private void figures(String key, Coordination found, ShareTable table, Rule rule) {
    scores.put(key + ".pairs", (double) found.pairs().size());
    scores.put(key + ".accounts", (double) found.network().accounts());
    scores.put(key + ".edges", (double) found.network().edges().size());
    found
        .network()
        .weights()
        .forEach((weight, edges) -> scores.put(key + ".weight." + weight, (double) edges));
    scores.put(key + ".agree", agreement(found, PlainPairs.of(table.shares(), rule)));
    rates.add(key + ".agree");
  }

  /** Pairs that both have, over those that either has; 1 where neither has any. */
  private static double agreement(Coordination found, List<Pair> expected) {
    Map<Set<Object>, Integer> open = new HashMap<>();
    expected.forEach(p -> open.merge(unordered(p), 1, Integer::sum));
    long both =
        found.pairs().stream().filter(p -> open.merge(unordered(p), -1, Integer::sum) >= 0).count();
    long either = found.pairs().size() + expected.size() - both;
    return either == 0 ? 1 : (double) both / either;
  }

  /** Two posts of one moment have no order. */
  private static Set<Object> unordered(Pair pair) {
    return Set.of(pair.earlier(), pair.later());
  }

  /** Medians over {@value #TIMED} passes after {@value #WARM_UP} that are not counted. */
  private void warm(List<Path> files) throws IOException {
    Map<String, double[]> seconds = new LinkedHashMap<>();
    for (int pass = -WARM_UP; pass < TIMED; pass++) {
      long start = System.nanoTime();
      ShareTable table = read(files);
      note(seconds, "read.seconds", pass, start);
      for (int window : WINDOWS) {
        long from = System.nanoTime();
        Coordination.of(table.shares(), new Rule(Duration.ofSeconds(window), MIN_PARTICIPATION));
        note(seconds, "w" + window + ".seconds", pass, from);
      }
    }
    seconds.forEach(
        (key, all) -> scores.put(key, DoubleStream.of(all).sorted().toArray()[TIMED / 2]));
  }

  private static void note(Map<String, double[]> seconds, String key, int pass, long since) {
    double[] all = seconds.computeIfAbsent(key, k -> new double[TIMED]);
    IntStream.of(pass).filter(p -> p >= 0).forEach(p -> all[p] = (System.nanoTime() - since) / 1e9);
  }

  private static ShareTable read(List<Path> files) throws IOException {
    ShareReader reader = new ShareReader();
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        reader.read(file.getFileName().toString(), in);
      }
    }
    return reader.table();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> tables =
          all.filter(f -> f.toString().matches(".*\\.(?:csv|tsv|jsonl)")).sorted().toList();
      if (tables.isEmpty()) {
        throw new IOException(folder + ": no table of shares (.csv, .tsv, .jsonl) in it.");
      }
      return tables;
    }
  }
}
