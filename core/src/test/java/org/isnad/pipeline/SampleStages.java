package org.isnad.pipeline;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Sentence;
import org.isnad.report.ReadResult;
import org.isnad.report.Report;
import org.isnad.report.ZoneKind;
import org.isnad.store.ReportReading;
import org.isnad.store.Samples;

/** A quick stand-in for the stages, whose readings hold every kind of row, and its reports. */
final class SampleStages {
  private SampleStages() {}

  /** So many reports, each with its own text. */
  static ReportSource reports(int count) {
    return consumer -> IntStream.range(0, count).forEach(number -> give(number, consumer));
  }

  private static void give(int number, Consumer<ReadResult> consumer) {
    Report report = Samples.report(number);
    consumer.accept(
        new ReadResult.Read(
            report, report.text().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  static Reading read(Report report) {
    ReportReading sample = Samples.reading(report);
    List<Sentence> sentences =
        IntStream.range(0, sample.sentences().size())
            .mapToObj(
                i ->
                    new Sentence(
                        i, sample.sentences().get(i), i, ZoneKind.BODY, "en", List.of(), false))
            .toList();
    return new Reading(
        new AnalysedText(report, sentences, sample.problems()),
        sample.mentions(),
        sample.times(),
        sample.voices(),
        sample.claims(),
        sample.incidents());
  }
}
