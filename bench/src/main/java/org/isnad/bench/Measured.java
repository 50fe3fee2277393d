package org.isnad.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * What one program took for the same texts.
 *
 * @param program its name
 * @param loadSeconds wall time until it could read
 * @param tokens how many tokens it saw in the timed pass
 * @param cpuSeconds processor time of the whole process in the timed pass: garbage collection and
 *     compilation included
 * @param wallSeconds wall time of the timed pass
 * @param peakMegabytes largest resident memory of the process
 */
record Measured(
    String program,
    double loadSeconds,
    long tokens,
    double cpuSeconds,
    double wallSeconds,
    double peakMegabytes) {

  /** Reads one text; gives its number of tokens. */
  @FunctionalInterface
  interface Program {
    long read(String text) throws IOException;
  }

  /** Loads. */
  @FunctionalInterface
  interface Loader {
    Program load() throws IOException;
  }

  /** One pass over all texts to warm up, then a timed one. */
  static Measured of(String name, Loader loader, List<String> texts) throws IOException {
    long begin = System.nanoTime();
    Program program = loader.load();
    double load = seconds(begin);
    for (String text : texts) {
      program.read(text);
    }
    long start = System.nanoTime();
    long cpu = cpuNanos();
    long tokens = 0;
    for (String text : texts) {
      tokens += program.read(text);
    }
    return new Measured(
        name,
        load,
        tokens,
        (cpuNanos() - cpu) / 1e9,
        seconds(start),
        Launched.peakMegabytes(ProcessHandle.current().pid()));
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Processor time of this process so far. */
  static double cpuSecondsSoFar() {
    return cpuNanos() / 1e9;
  }

  double tokensPerCpuSecond() {
    return tokens / cpuSeconds;
  }

  /** A line for people and for {@link Compare}. */
  String line() {
    return String.format(
        Locale.ROOT,
        "%s\t%.2f\t%d\t%.3f\t%.3f\t%.0f",
        program,
        loadSeconds,
        tokens,
        cpuSeconds,
        wallSeconds,
        peakMegabytes);
  }

  static Measured parse(String line) {
    String[] f = line.split("\t", -1);
    return new Measured(
        f[0],
        Double.parseDouble(f[1]),
        Long.parseLong(f[2]),
        Double.parseDouble(f[3]),
        Double.parseDouble(f[4]),
        Double.parseDouble(f[5]));
  }
}
