package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.store.CaseFile;
import org.isnad.store.Fault;
import org.isnad.store.Ledger;
import org.isnad.store.LedgerDump;
import org.isnad.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at any moment leaves a case that opens, verifies and goes on. */
class KilledRunTest {
  private static final int REPORTS = 300;
  private static final int KILLS = 15;
  private static final Random RANDOM = new Random(20210215);

  @TempDir private Path folder;

  /** The run that is killed: prints a line a report. */
  public static final class Child {
    private Child() {}

    public static void main(String[] arguments) throws InterruptedException {
      try (Ledger ledger = CaseFile.openOrCreate(Path.of(arguments[0]));
          CaseSink sink = new CaseSink(ledger, Samples.RUN)) {
        new ReadRun<>(
                SampleStages::read, sink, 2, soFar -> System.out.println(soFar.soFar().reports()))
            .run(SampleStages.reports(REPORTS));
      }
    }
  }

  @Test
  void a_case_survives_being_killed_again_and_again() throws Exception {
    Path killed = folder.resolve("killed.isnad");
    int before = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      killAfter(before + RANDOM.nextInt(REPORTS / KILLS), RANDOM.nextInt(3_000_000), killed);
      before = readSoFar(killed);
    }
    assertThat(before).as("the kills came while there was work left").isLessThan(REPORTS);
    assertThat(start(killed).waitFor()).isZero();
    Path whole = folder.resolve("whole.isnad");
    Child.main(new String[] {whole.toString()});
    assertThat(dump(killed)).isEqualTo(dump(whole));
    assertThat(readSoFar(killed)).isEqualTo(REPORTS);
  }

  /** Most kills come before the first report: while the case is made, and its tables. */
  @Test
  void a_case_survives_being_killed_while_it_is_made() throws Exception {
    long whole = System.nanoTime();
    Process unkilled = start(folder.resolve("first.isnad"));
    try (BufferedReader lines = unkilled.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.readLine()).isNotNull();
    }
    long untilFirstReport = System.nanoTime() - whole;
    unkilled.destroyForcibly().waitFor();
    for (int kill = 1; kill <= KILLS; kill++) {
      Path file = folder.resolve(kill + ".isnad");
      Process child = start(file);
      Thread.sleep(untilFirstReport * kill / KILLS / 1_000_000);
      child.destroyForcibly().waitFor();
      assertThat(readSoFar(file)).isBetween(0, REPORTS);
    }
  }

  /** Kills a run a moment after it has told of so many reports. */
  private static void killAfter(int reports, int nanoseconds, Path file) throws Exception {
    Process child = start(file);
    try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
      for (int line = 0; line < reports && lines.readLine() != null; line++) {}
      Thread.sleep(0, nanoseconds % 1_000_000);
      child.destroyForcibly().waitFor();
    }
  }

  private static Process start(Path file) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static int readSoFar(Path file) {
    List<Fault> faults = new ArrayList<>();
    try (Ledger ledger = CaseFile.openOrCreate(file)) {
      assertThat(ledger.verify(faults::add).sound()).as("%s", faults).isTrue();
      return ledger.reports().size();
    }
  }

  private static String dump(Path file) {
    try (Ledger ledger = CaseFile.open(file)) {
      return LedgerDump.of(ledger);
    }
  }
}
