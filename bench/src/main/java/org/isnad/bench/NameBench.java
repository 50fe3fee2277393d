package org.isnad.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One name against many: Isnad's index and matcher beside Lucene's fuzzy query, on one thread, in
 * its processor time, on names that {@link NameMaker} makes. A name is found when it is among what
 * is given: ten of ours, more and more of Lucene's, so that both can be read at one recall.
 */
public final class NameBench {
  private static final long SEED = 20_260_101;
  private static final int WARM = 1000;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private NameBench() {}

  /**
   * Runs the bench.
   *
   * @param arguments how many names, how many questions; else 1,000,000 and 3,000
   */
  public static void main(String[] arguments) throws IOException {
    int names = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    int questions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3_000;
    NameMaker maker = new NameMaker(SEED);
    List<NameMaker.Made> made = new ArrayList<>();
    for (int i = 0; i < names; i++) {
      made.add(maker.next());
    }
    List<Integer> targets = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    for (int i = 0; i < questions + WARM; i++) {
      int target = maker.below(names);
      targets.add(target);
      asked.add(maker.other(made.get(target)));
    }
    List<String> texts = made.stream().map(NameMaker.Made::text).toList();
    made.clear();
    System.out.printf(
        Locale.ROOT,
        "%d names, %d questions; milliseconds of processor time a question%n%-22s %8s %8s %8s %8s"
            + " %8s %8s%n",
        names,
        questions,
        "program",
        "build s",
        "p50",
        "p99",
        "max",
        "recall",
        "first");
    long start = System.nanoTime();
    IsnadNames isnad = new IsnadNames(texts);
    for (int candidates : new int[] {40, 20, 10}) {
      measure(
          "isnad, of " + candidates,
          start,
          name -> isnad.best(name, candidates),
          targets,
          asked,
          texts);
    }
    start = System.nanoTime();
    try (LuceneNames lucene = new LuceneNames(texts)) {
      for (int most : new int[] {10, 30, 100, 300, 1000}) {
        measure(
            "lucene, best " + most, start, name -> lucene.best(name, most), targets, asked, texts);
      }
    }
  }

  private static void measure(
      String program,
      long start,
      Function<String, List<Integer>> search,
      List<Integer> targets,
      List<String> asked,
      List<String> texts) {
    var _ = search.apply(asked.getFirst());
    double build = (System.nanoTime() - start) / 1e9;
    double[] times = new double[asked.size() - WARM];
    int found = 0;
    int first = 0;
    for (int i = 0; i < asked.size(); i++) {
      long begin = THREAD.getCurrentThreadCpuTime();
      List<Integer> best = search.apply(asked.get(i));
      double time = (THREAD.getCurrentThreadCpuTime() - begin) / 1e6;
      if (i >= WARM) {
        times[i - WARM] = time;
        String wanted = texts.get(targets.get(i));
        found += best.stream().anyMatch(b -> texts.get(b).equals(wanted)) ? 1 : 0;
        first += !best.isEmpty() && texts.get(best.getFirst()).equals(wanted) ? 1 : 0;
      }
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-22s %8.1f %8.2f %8.2f %8.2f %8.3f %8.3f%n",
        program,
        build,
        times[times.length / 2],
        times[times.length * 99 / 100],
        times[times.length - 1],
        (double) found / times.length,
        (double) first / times.length);
  }
}
