package org.isnad.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeMap;
import org.isnad.pipeline.CaseSink;
import org.isnad.pipeline.Outcome;
import org.isnad.pipeline.Provenance;
import org.isnad.pipeline.Reading;
import org.isnad.pipeline.ReadingStages;
import org.isnad.report.PlainReport;
import org.isnad.store.CaseFile;
import org.isnad.store.Ledger;
import org.isnad.store.RunRecord;

/** All of Isnad's reading stages and its store, on one thread. */
public final class IsnadRun {
  private IsnadRun() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("isnad-bench");
    Path file = folder.resolve("bench.isnad");
    try (Ledger ledger = CaseFile.openOrCreate(file);
        CaseSink sink = new CaseSink(ledger, run())) {
      Measured measured =
          Measured.of("Isnad", () -> program(sink), Texts.of(Path.of(arguments[0])));
      System.out.println(measured.line());
    } finally {
      for (String end : new String[] {"", "-wal", "-shm"}) {
        Files.deleteIfExists(Path.of(file + end));
      }
      Files.deleteIfExists(folder);
    }
  }

  private static RunRecord run() {
    return new RunRecord(new TreeMap<>(), Provenance.ofThisProgram(), Instant.now());
  }

  /** A text read twice gets another last line each time, else the case would have it already. */
  private static Measured.Program program(CaseSink sink) {
    ReadingStages stages = ReadingStages.load();
    int[] count = {0};
    return text -> {
      String unlike = text + "\n\n" + count[0]++;
      Reading reading = stages.read(PlainReport.of("bench", unlike));
      byte[] bytes = unlike.getBytes(StandardCharsets.UTF_8);
      sink.write(sink.prepare(new Outcome.Read(reading, bytes)));
      return reading.text().sentences().stream().mapToLong(s -> s.size()).sum();
    };
  }
}
