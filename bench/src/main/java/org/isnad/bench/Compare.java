package org.isnad.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Isnad beside CoreNLP's full default pipeline on the same reports in one run: each in a process of
 * its own, one thread, one garbage collector.
 */
public final class Compare {
  private static final int COLD_STARTS = 5;

  private Compare() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 1) {
      System.err.println("usage: bench/run DIR, with plain-text reports (.txt) in DIR");
      System.exit(2);
    }
    String folder = arguments[0];
    launcher(Path.of(folder));
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

  /** As a person starts it: the median of some cold starts on one report, then the whole folder. */
  private static void launcher(Path folder) throws IOException, InterruptedException {
    Path root = Path.of(System.getProperty("isnad.root", "."));
    String one = Texts.files(folder).getFirst().toString();
    Launched.of(root, "--help");
    List<Launched> starts = new ArrayList<>();
    for (int i = 0; i < COLD_STARTS; i++) {
      starts.add(Launched.of(root, "read", one, "--format", "jsonl"));
    }
    starts.sort(Comparator.comparingDouble(Launched::firstLineSeconds));
    Launched median = starts.get(COLD_STARTS / 2);
    Path scratch = Files.createTempDirectory("isnad-bench");
    String file = scratch.resolve("bench.isnad").toString();
    Launched whole = Launched.of(root, "read", folder.toString(), "--case", file);
    Files.delete(Path.of(file));
    Files.delete(scratch);
    System.out.printf(
        Locale.ROOT,
        "Launcher: first claim of %s after %.1f s (%.1f to %.1f), peak %.0f MB; the folder into a"
            + " case in %.1f s, peak %.0f MB.%n",
        Path.of(one).getFileName(),
        median.firstLineSeconds(),
        starts.getFirst().firstLineSeconds(),
        starts.getLast().firstLineSeconds(),
        median.peakMegabytes(),
        whole.wallSeconds(),
        whole.peakMegabytes());
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
                "--enable-native-access=ALL-UNNAMED",
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
