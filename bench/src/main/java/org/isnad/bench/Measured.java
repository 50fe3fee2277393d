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
 * @param tokens how many tokens it saw while it was timed
 * @param cpuSeconds processor time of the whole process while it was timed: garbage collection and
 *     compilation included
 * @param wallSeconds wall time while it was timed
 * @param peakMegabytes largest resident memory of the process
 */
record Measured(
    String program,
    double loadSeconds,
    long tokens,
    double cpuSeconds,
    double wallSeconds,
    double peakMegabytes) {
  private static final long ENOUGH_CPU_NANOS = 15_000_000_000L;

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

  /**
   * Reads all texts again and again: to warm up for some processor time, then timed for as long.
   * The same for every program, so that none is measured while its code is still being compiled.
   */
  static Measured of(String name, Loader loader, List<String> texts) throws IOException {
    long begin = System.nanoTime();
    Program program = loader.load();
    double load = seconds(begin);
    read(program, texts);
    long start = System.nanoTime();
    long cpu = cpuNanos();
    long tokens = read(program, texts);
    return new Measured(
        name,
        load,
        tokens,
        (cpuNanos() - cpu) / 1e9,
        seconds(start),
        Launched.peakMegabytes(ProcessHandle.current().pid()));
  }

  /** Whole passes until enough processor time has gone by; gives the tokens of all of them. */
  private static long read(Program program, List<String> texts) throws IOException {
    long begin = cpuNanos();
    long tokens = 0;
    do {
      for (String text : texts) {
        tokens += program.read(text);
      }
    } while (cpuNanos() - begin < ENOUGH_CPU_NANOS);
    return tokens;
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
