package org.isnad.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.origin.coordination.Coordination;
import org.isnad.origin.coordination.Rule;
import org.isnad.origin.coordination.Shares;

/**
 * How time and memory of coordination grow with the number of shares: generated shares, a window of
 * 60 seconds, each size in a process of its own on one thread.
 */
public final class ShareGrowth {
  private static final List<Integer> SIZES =
      List.of(10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000);
  private static final Rule RULE = new Rule(Duration.ofSeconds(60), 2);
  private static final int FEW = 300_000;

  private ShareGrowth() {}

  /**
   * One size.
   *
   * @param holdSeconds processor time to take the shares in, their making included
   * @param findSeconds processor time to find pairs and make the network
   */
  private record Row(
      int shares, int pairs, int edges, double holdSeconds, double findSeconds, double megabytes) {
    String line() {
      return String.format(
          Locale.ROOT,
          "%d\t%d\t%d\t%.4f\t%.4f\t%.0f",
          shares,
          pairs,
          edges,
          holdSeconds,
          findSeconds,
          megabytes);
    }

    static Row parse(String line) {
      String[] f = line.split("\t", -1);
      return new Row(
          Integer.parseInt(f[0]),
          Integer.parseInt(f[1]),
          Integer.parseInt(f[2]),
          Double.parseDouble(f[3]),
          Double.parseDouble(f[4]),
          Double.parseDouble(f[5]));
    }

    double seconds() {
      return holdSeconds + findSeconds;
    }
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 1) {
      System.out.println(measure(Integer.parseInt(arguments[0])).line());
      return;
    }
    List<Row> rows = new ArrayList<>();
    System.out.printf(
        "%10s %9s %9s %8s %8s %10s %8s%n",
        "shares", "pairs", "edges", "hold s", "find s", "us/share", "peak MB");
    for (int size : SIZES) {
      Row row = child(size);
      rows.add(row);
      System.out.printf(
          Locale.ROOT,
          "%10d %9d %9d %8.3f %8.3f %10.2f %8.0f%n",
          row.shares(),
          row.pairs(),
          row.edges(),
          row.holdSeconds(),
          row.findSeconds(),
          1e6 * row.seconds() / row.shares(),
          row.megabytes());
    }
    System.out.printf(
        Locale.ROOT, "Time grows with the %.2fth power of the shares.%n", exponent(rows));
  }

  /** The slope of the straight line through the logarithms (least squares). */
  private static double exponent(List<Row> rows) {
    double[] x = rows.stream().mapToDouble(r -> Math.log(r.shares())).toArray();
    double[] y = rows.stream().mapToDouble(r -> Math.log(r.seconds())).toArray();
    double meanX = java.util.Arrays.stream(x).average().orElse(0);
    double meanY = java.util.Arrays.stream(y).average().orElse(0);
    double above = 0;
    double below = 0;
    for (int i = 0; i < x.length; i++) {
      above += (x[i] - meanX) * (y[i] - meanY);
      below += (x[i] - meanX) * (x[i] - meanX);
    }
    return above / below;
  }

  /** Small sizes are measured warm: passes before are not counted. */
  private static Row measure(int size) throws IOException {
    for (int done = 0; size <= FEW && done < 2 * FEW; done += size) {
      Coordination.of(GeneratedShares.of(size), RULE);
    }
    long start = Measured.cpuNanos();
    Shares shares = GeneratedShares.of(size);
    long held = Measured.cpuNanos();
    Coordination found = Coordination.of(shares, RULE);
    long end = Measured.cpuNanos();
    return new Row(
        size,
        found.pairs().size(),
        found.network().edges().size(),
        (held - start) / 1e9,
        (end - held) / 1e9,
        Launched.peakMegabytes(ProcessHandle.current().pid()));
  }

  private static Row child(int size) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1900m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ShareGrowth.class.getName(),
                String.valueOf(size))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("measuring " + size + " shares failed");
    }
    return Row.parse(out.strip());
  }
}
