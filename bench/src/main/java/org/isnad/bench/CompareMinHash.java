package org.isnad.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Isnad beside MinHash LSH of Spark MLlib on the same made reports in one run, each in a process of
 * its own on the same processors: {@code CompareMinHash COUNT TABLES ...}. Spark is run with each
 * number of hash tables, for more tables find more and take longer.
 */
public final class CompareMinHash {
  private static final String SEED = "7";

  /** What Spark needs to be let into on a JDK of today. */
  private static final List<String> OPENS =
      Stream.of("java.lang", "java.lang.invoke", "java.nio", "java.util", "sun.nio.ch")
          .map(p -> "--add-opens=java.base/" + p + "=ALL-UNNAMED")
          .toList();

  private CompareMinHash() {}

  /** Figures of one run; found and right lie in [0, 1]. */
  private record Found(String program, double found, double right, double cpu, double wall) {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 2) {
      System.err.println("usage: bench/run minhash REPORTS TABLES ...");
      System.exit(2);
    }
    String count = arguments[0];
    System.out.printf(
        "%-26s %14s %8s %10s %10s%n", "program", "copies found", "right", "cpu s", "wall s");
    Found isnad = child("Isnad", OriginsRun.class, List.of(count, SEED));
    List<Found> spark = new ArrayList<>();
    for (String tables : List.of(arguments).subList(1, arguments.length)) {
      spark.add(
          child(
              "Spark MinHash, %s tables".formatted(tables),
              SparkMinHashRun.class,
              List.of(count, SEED, tables)));
    }
    Found near =
        spark.stream()
            .filter(s -> s.found() >= isnad.found() - 0.01)
            .findFirst()
            .orElse(spark.getLast());
    System.out.printf(
        Locale.ROOT,
        "Isnad takes 1/%.1f of the processor time of %s, and finds %.4f to its %.4f.%n",
        near.cpu() / isnad.cpu(),
        near.program(),
        isnad.found(),
        near.found());
  }

  private static Found child(String name, Class<?> main, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx4g", "-XX:+UseSerialGC"));
    command.addAll(OPENS);
    Collections.addAll(command, "-cp", System.getProperty("java.class.path"), main.getName());
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(main.getSimpleName() + " failed: " + out);
    }
    Found found =
        new Found(
            name,
            figure("copies found", out),
            figure("right", out),
            figure("processor seconds: .*?all", out),
            figure("wall seconds: .*?all", out));
    System.out.printf(
        Locale.ROOT,
        "%-26s %14.4f %8.4f %10.1f %10.1f%n",
        found.program(),
        found.found(),
        found.right(),
        found.cpu(),
        found.wall());
    return found;
  }

  /** The number after these words. */
  private static double figure(String words, String out) throws IOException {
    Matcher figure = Pattern.compile(words + " ([0-9.]+)").matcher(out);
    if (!figure.find()) {
      throw new IOException("no figure after '" + words + "' in: " + out);
    }
    return Double.parseDouble(figure.group(1).replaceFirst("\\.$", ""));
  }
}
