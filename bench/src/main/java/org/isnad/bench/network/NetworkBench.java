package org.isnad.bench.network;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.isnad.finding.Finding;
import org.isnad.finding.FindingKind;
import org.isnad.finding.Findings;
import org.isnad.network.Casebook;
import org.isnad.network.Histories;
import org.isnad.network.Joinings;
import org.isnad.network.Lens;
import org.isnad.network.Network;
import org.isnad.network.measure.Betweenness;

/**
 * Times the questions about a network on generated cases of the sizes given, 10,000 to 1,000,000
 * claims: median of five runs after two to warm up; the long ones once.
 */
public final class NetworkBench {
  private static final long SEED = 7;
  private static final LocalDate DAY = LocalDate.of(2018, 6, 1);
  private static final int WARM_UP = 2;
  private static final int RUNS = 5;

  private NetworkBench() {}

  public static void main(String[] arguments) {
    int[] sizes =
        arguments.length == 0
            ? new int[] {10_000, 100_000, 1_000_000}
            : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    System.out.println("claims\tquestion\twall ms\tprocessor ms\tresult");
    for (int size : sizes) {
      run(size);
    }
  }

  private static void run(int size) {
    Casebook book = CaseGenerator.make(size, SEED);
    ask(size, once(size, "index the ties", () -> Histories.of(book), Histories::size), DAY);
  }

  /** The questions, of ties that are there. */
  static void ask(int size, Histories histories, LocalDate day) {
    Lens lens = Lens.CLEAR.on(day);
    Network network =
        median(
            size,
            "network on a day",
            () -> Network.through(lens, histories, Joinings.NONE),
            n -> n.ties().size());
    once(size, "all its ties read", () -> (int) network.ties().stream().distinct().count(), n -> n);
    int busiest = busiest(network);
    median(
        size,
        "channels of one actor",
        () -> new Findings(histories, lens, Joinings.NONE).channelsTo(busiest),
        f -> f.reasons().size());
    once(
        size,
        "conflicting orders",
        () -> new Findings(histories, Lens.CLEAR, Joinings.NONE).of(FindingKind.CONFLICTS),
        List<Finding>::size);
    once(
        size,
        "betweenness on a day",
        () -> Betweenness.raw(network.shape().graph()),
        b -> b.length);
    Runtime memory = Runtime.getRuntime();
    long used = (memory.totalMemory() - memory.freeMemory()) >> 20;
    System.out.printf(Locale.ROOT, "%d\theap in use, MB\t\t\t%d%n", size, used);
  }

  /** The actor to whom most ties of command lead. */
  private static int busiest(Network network) {
    int[] into = new int[network.book().nodes().size()];
    network.ties().stream()
        .filter(tie -> tie.sender() >= 0)
        .forEach(tie -> into[tie.other(tie.sender())]++);
    int best = 0;
    for (int node = 1; node < into.length; node++) {
      best = into[node] > into[best] ? node : best;
    }
    return best;
  }

  private static <R> R once(
      int size, String what, Supplier<R> work, java.util.function.ToIntFunction<R> result) {
    long begin = System.nanoTime();
    long processor = processorNanos();
    R made = work.get();
    double used = (processorNanos() - processor) / 1e6;
    print(size, what, (System.nanoTime() - begin) / 1e6, used, result.applyAsInt(made));
    return made;
  }

  private static <R> R median(
      int size, String what, Supplier<R> work, java.util.function.ToIntFunction<R> result) {
    double[] times = new double[RUNS];
    double[] used = new double[RUNS];
    R made = work.get();
    for (int i = 1; i < WARM_UP + RUNS; i++) {
      long begin = System.nanoTime();
      long processor = processorNanos();
      made = work.get();
      if (i >= WARM_UP) {
        times[i - WARM_UP] = (System.nanoTime() - begin) / 1e6;
        used[i - WARM_UP] = (processorNanos() - processor) / 1e6;
      }
    }
    Arrays.sort(times);
    Arrays.sort(used);
    print(size, what, times[RUNS / 2], used[RUNS / 2], result.applyAsInt(made));
    return made;
  }

  /** Of all threads: what the work takes, however busy the machine is. */
  static long processorNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void print(int size, String what, double ms, double processor, int result) {
    System.out.printf(Locale.ROOT, "%d\t%s\t%.1f\t%.1f\t%d%n", size, what, ms, processor, result);
  }
}
