package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.base.Problem;
import org.isnad.base.ProblemKind;
import org.isnad.report.ReadResult;
import org.isnad.report.Report;
import org.isnad.store.CaseFile;
import org.isnad.store.Filing;
import org.isnad.store.Ledger;
import org.isnad.store.LedgerDump;
import org.isnad.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadRunTest {
  private static final int REPORTS = 60;

  @TempDir private Path folder;

  private RunSummary fill(Ledger ledger, int threads, Function<Report, Reading> stages)
      throws InterruptedException {
    try (CaseSink sink = new CaseSink(ledger, Samples.RUN)) {
      return new ReadRun<>(stages, sink, threads, soFar -> {}).run(SampleStages.reports(REPORTS));
    }
  }

  private String filled(int threads) throws InterruptedException {
    try (Ledger ledger = CaseFile.openOrCreate(folder.resolve(threads + ".isnad"))) {
      fill(ledger, threads, ReadRunTest::unevenly);
      return LedgerDump.of(ledger);
    }
  }

  /** Later reports are done before earlier ones. */
  private static Reading unevenly(Report report) {
    try {
      Thread.sleep(report.id().hashCode() & 3);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return SampleStages.read(report);
  }

  @Test
  void a_case_is_the_same_whatever_the_number_of_threads() throws InterruptedException {
    String one = filled(1);
    assertThat(one).contains("Karim leads the Falcon Brigade");
    assertThat(filled(2)).isEqualTo(one);
    assertThat(filled(8)).isEqualTo(one);
  }

  private static String lines(int threads) throws InterruptedException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Problem> problems = new ArrayList<>();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    try (JsonLinesSink sink = new JsonLinesSink(out, problems::add)) {
      new ReadRun<>(ReadRunTest::unevenly, sink, threads, soFar -> {})
          .run(SampleStages.reports(REPORTS));
    }
    assertThat(problems).hasSize(REPORTS);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void json_lines_are_the_same_whatever_the_number_of_threads() throws InterruptedException {
    String one = lines(1);
    assertThat(one.lines()).hasSize(7 * REPORTS);
    assertThat(lines(2)).isEqualTo(one);
    assertThat(lines(8)).isEqualTo(one);
  }

  @Test
  void reading_the_same_again_adds_nothing() throws InterruptedException {
    try (Ledger ledger = CaseFile.openOrCreate(folder.resolve("twice.isnad"))) {
      RunSummary first = fill(ledger, 2, SampleStages::read);
      assertThat(first.read()).isEqualTo(REPORTS);
      String before = LedgerDump.of(ledger);
      RunSummary second =
          fill(
              ledger,
              2,
              report -> {
                throw new AssertionError("it is read again");
              });
      assertThat(second.known()).isEqualTo(REPORTS);
      assertThat(LedgerDump.of(ledger)).isEqualTo(before);
    }
  }

  @Test
  void an_error_on_one_report_becomes_its_problem_and_the_run_goes_on()
      throws InterruptedException {
    List<String> broken = List.of(Samples.report(3).path(), Samples.report(7).path());
    try (Ledger ledger = CaseFile.openOrCreate(folder.resolve("faults.isnad"))) {
      RunSummary summary =
          fill(
              ledger,
              2,
              report ->
                  switch (broken.indexOf(report.path())) {
                    case 0 -> endless(report, 0);
                    case 1 -> throw new OutOfMemoryError("for this test");
                    default -> SampleStages.read(report);
                  });
      assertThat(summary.read()).isEqualTo(REPORTS - 2);
      assertThat(summary.unread()).isEqualTo(2);
      assertThat(summary.problems()).containsEntry(ProblemKind.FAULT, 2L);
      assertThat(ledger.problems())
          .filteredOn(p -> p.kind() == ProblemKind.FAULT)
          .extracting(Problem::file)
          .isEqualTo(broken);
      assertThat(ledger.report(Samples.report(3).id())).isPresent();
      fill(ledger, 2, SampleStages::read);
      assertThat(ledger.holdsReading(Samples.report(3).id())).isTrue();
    }
  }

  @SuppressWarnings("InfiniteRecursion") // to run out of stack
  private static Reading endless(Report report, int depth) {
    Reading reading = endless(report, depth + 1);
    return depth < 0 ? SampleStages.read(report) : reading;
  }

  @Test
  void a_reading_that_points_outside_its_text_is_a_problem_and_not_in_the_case()
      throws InterruptedException {
    Reading other = SampleStages.read(Samples.report(1_000_000));
    try (Ledger ledger = CaseFile.openOrCreate(folder.resolve("outside.isnad"))) {
      Report brief = org.isnad.report.PlainReport.of("brief.txt", "Brief.");
      Reading wrong =
          new Reading(
              new org.isnad.passage.AnalysedText(brief, List.of(), List.of()),
              other.mentions(),
              other.times(),
              other.voices(),
              other.claims(),
              other.incidents());
      ReportSource source =
          consumer ->
              consumer.accept(
                  new ReadResult.Read(brief, "Brief.".getBytes(StandardCharsets.UTF_8)));
      try (CaseSink sink = new CaseSink(ledger, Samples.RUN)) {
        RunSummary summary = new ReadRun<>(report -> wrong, sink, 1, soFar -> {}).run(source);
        assertThat(summary.unread()).isEqualTo(1);
      }
      assertThat(ledger.holdsReading(brief.id())).isFalse();
    }
  }

  @Test
  void problems_of_the_source_are_counted_and_kept() throws InterruptedException {
    Problem problem = new Problem(ProblemKind.ENCRYPTED, "a.pdf", "", "It is locked.", "Unlock.");
    try (Ledger ledger = CaseFile.openOrCreate(folder.resolve("problems.isnad"))) {
      try (CaseSink sink = new CaseSink(ledger, Samples.RUN)) {
        RunSummary summary =
            new ReadRun<>(SampleStages::read, sink, 1, soFar -> {})
                .run(consumer -> consumer.accept(new ReadResult.Failed(problem)));
        assertThat(summary.problems()).isEqualTo(Map.of(ProblemKind.ENCRYPTED, 1L));
        assertThat(summary.text()).contains("1 problems: 1 encrypted");
      }
      assertThat(ledger.problems()).containsExactly(problem);
    }
  }

  @Test
  void a_sink_that_cannot_write_ends_the_run_with_its_reason() {
    Sink<Filing> full =
        new Sink<>() {
          @Override
          public boolean holds(Report report) {
            return false;
          }

          @Override
          public boolean wantsBytes(Report report) {
            return true;
          }

          @Override
          public Filing prepare(Outcome outcome) {
            return Filing.seenAgain(Samples.report(1));
          }

          @Override
          public void write(Filing prepared) {
            throw new IllegalStateException("the disk is full");
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(
            () ->
                new ReadRun<>(SampleStages::read, full, 2, soFar -> {})
                    .run(SampleStages.reports(10_000)))
        .hasMessage("the disk is full");
  }

  @Test
  void a_source_that_fails_ends_the_run_with_its_reason() {
    assertThatThrownBy(
            () ->
                new ReadRun<>(
                        SampleStages::read, new JsonLinesSink(System.out, p -> {}), 2, soFar -> {})
                    .run(
                        consumer -> {
                          throw new IllegalStateException("the folder went away");
                        }))
        .hasMessageContaining("the folder went away");
  }
}
