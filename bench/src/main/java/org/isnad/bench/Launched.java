package org.isnad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a run of the launcher took, with its own settings and its ahead-of-time cache, as a person
 * starts it. The launcher replaces itself by Java, so the process that is started is the one that
 * is measured.
 *
 * @param firstLineSeconds wall time until its first line of output
 * @param wallSeconds wall time until it ended
 * @param peakMegabytes largest resident memory; NaN where the system does not tell
 */
public record Launched(double firstLineSeconds, double wallSeconds, double peakMegabytes) {
  private static final long LOOK_EVERY_MS = 5;

  static Launched of(Path root, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(root.resolve("isnad").toString()));
    command.addAll(List.of(words));
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    double[] peak = {Double.NaN};
    Thread watch = Thread.ofPlatform().start(() -> watch(process, peak));
    double first;
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      first = lines.readLine() == null ? Double.NaN : seconds(begin);
      while (lines.readLine() != null) {}
    }
    int status = process.waitFor();
    double wall = seconds(begin);
    watch.join();
    if (status != 0) {
      throw new IOException(String.join(" ", command) + " ended with status " + status);
    }
    return new Launched(first, wall, peak[0]);
  }

  private static void watch(Process process, double[] peak) {
    try {
      while (process.isAlive()) {
        double now = peakMegabytes(process.pid());
        peak[0] = Double.isNaN(now) ? peak[0] : now;
        Thread.sleep(LOOK_EVERY_MS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** VmHWM of Linux, of a process that lives; NaN elsewhere. */
  public static double peakMegabytes(long pid) {
    Path status = Path.of("/proc/" + pid + "/status");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException | java.io.UncheckedIOException e) {
      return Double.NaN; // it has ended, or this system has no /proc
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
