package org.isnad.bench.network;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.network.Casebook;
import org.isnad.network.Histories;
import org.isnad.network.Sighting;
import org.isnad.network.Source;
import org.isnad.pipeline.Casebooks;
import org.isnad.pipeline.Provenance;
import org.isnad.store.Artifact;
import org.isnad.store.CaseFile;
import org.isnad.store.Filing;
import org.isnad.store.Ledger;
import org.isnad.store.LedgerWriter;
import org.isnad.store.ReportReading;
import org.isnad.store.RunRecord;

/**
 * Times a case file of a size. {@code make FILE CLAIMS} writes the reports, readings and claims of
 * a generated casebook into it; {@code keep FILE CLAIMS} keeps that casebook beside it as
 * generated, without finding out who is who; {@code open FILE} opens it, which makes the kept
 * casebook where there is none yet, and then asks it the questions of {@link NetworkBench}. Each is
 * a process of its own, so that opening is measured cold.
 */
public final class CaseFileBench {
  private static final long SEED = 7;

  private CaseFileBench() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "make" -> make(file, Integer.parseInt(arguments[2]));
      case "keep" -> keep(file, Integer.parseInt(arguments[2]));
      case "open" -> open(file);
      default ->
          throw new IllegalArgumentException("make FILE CLAIMS, keep FILE CLAIMS, open FILE");
    }
  }

  private static void make(Path file, int claims) {
    long begin = System.nanoTime();
    Casebook book = CaseGenerator.make(claims, SEED);
    List<String> names = MadeReading.names(book);
    RunRecord run =
        new RunRecord(
            new TreeMap<>(Map.of("claims", String.valueOf(claims))),
            new TreeMap<>(),
            Instant.EPOCH);
    try (Ledger ledger = CaseFile.openOrCreate(file);
        LedgerWriter writer = ledger.writer(run)) {
      List<Sighting> of = new ArrayList<>();
      for (Sighting sighting : book.sightings()) {
        Source source = sighting.ground().source();
        if (!of.isEmpty() && !of.getFirst().ground().source().equals(source)) {
          add(of, book, names, writer);
          of.clear();
        }
        of.add(sighting);
      }
      add(of, book, names, writer);
    }
    print("made a case of " + claims + " claims", begin);
  }

  private static void add(
      List<Sighting> of, Casebook book, List<String> names, LedgerWriter writer) {
    Source source = of.getFirst().ground().source();
    ReportReading reading = MadeReading.of(source, of, book, names);
    byte[] text = reading.report().text().getBytes(StandardCharsets.UTF_8);
    writer.add(Filing.read(reading, Artifact.of(text)));
  }

  /** Only the part that is beside the case: who is who and origins are taken as generated. */
  private static void keep(Path file, int claims) {
    Histories histories = Histories.of(CaseGenerator.make(claims, SEED));
    long begin = System.nanoTime();
    try (Ledger ledger = CaseFile.open(file)) {
      ledger.keepCasebook(ledger.state(), Provenance.build(), histories);
    }
    print("kept the generated casebook", begin);
  }

  private static void open(Path file) throws IOException {
    boolean kept = Files.exists(Path.of(file + ".casebook"));
    long begin = System.nanoTime();
    try (Ledger ledger = CaseFile.open(file)) {
      Histories histories =
          Casebooks.histories(ledger, problem -> System.err.println(problem.line()));
      print(kept ? "opened the case" : "made the kept casebook and opened the case", begin);
      System.out.printf(
          Locale.ROOT,
          "since the program was started: %.0f ms%n",
          (double) (System.currentTimeMillis() - started()));
      NetworkBench.ask(histories.book().sightings().size(), histories, LocalDate.of(2018, 6, 1));
    }
    System.out.printf(Locale.ROOT, "peak memory, MB: %.0f%n", peak());
  }

  private static long started() {
    return java.lang.management.ManagementFactory.getRuntimeMXBean().getStartTime();
  }

  private static double peak() throws IOException {
    return org.isnad.bench.Launched.peakMegabytes(ProcessHandle.current().pid());
  }

  /** With the time that all threads have used since the program was started. */
  private static void print(String what, long begin) {
    System.out.printf(
        Locale.ROOT,
        "%s: %.0f ms; processor so far %.0f ms%n",
        what,
        (System.nanoTime() - begin) / 1e6,
        NetworkBench.processorNanos() / 1e6);
  }
}
