package org.isnad.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Isnad beside CoreNLP's full default pipeline on the same reports in one run: each in a process of
 * its own, one thread, one garbage collector.
 */
public final class Compare {
  private Compare() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 1) {
      System.err.println("usage: bench/run DIR, with plain-text reports (.txt) in DIR");
      System.exit(2);
    }
    String folder = arguments[0];
    Measured isnad = child(IsnadRun.class, "2g", folder);
    Measured coreNlp = child(CoreNlpRun.class, "8g", folder);
    System.out.printf(
        Locale.ROOT,
        "%-10s %8s %10s %12s %10s%n",
        "program",
        "load s",
        "tokens",
        "tokens/cpu-s",
        "peak MB");
    print(isnad);
    print(coreNlp);
    System.out.printf(
        Locale.ROOT,
        "Isnad reads %.1f times CoreNLP's tokens a second of processor time.%n",
        isnad.tokensPerCpuSecond() / coreNlp.tokensPerCpuSecond());
  }

  private static void print(Measured m) {
    System.out.printf(
        Locale.ROOT,
        "%-10s %8.1f %10d %12.0f %10.0f%n",
        m.program(),
        m.loadSeconds(),
        m.tokens(),
        m.tokensPerCpuSecond(),
        m.peakMegabytes());
  }

  private static Measured child(Class<?> main, String heap, String folder)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                folder)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(main.getSimpleName() + " failed: " + out);
    }
    List<String> lines = out.lines().filter(line -> line.contains("\t")).toList();
    return Measured.parse(lines.getLast());
  }
}
