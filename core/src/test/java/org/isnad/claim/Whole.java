package org.isnad.claim;

import java.time.LocalDate;
import java.util.List;
import org.isnad.pipeline.Reading;
import org.isnad.pipeline.ReadingStages;
import org.isnad.report.PlainReport;
import org.isnad.report.Published;

/**
 * A text read through all stages, for rules that need the mentions, days and voices of a report.
 */
record Whole(Reading reading) {
  private static final class Loaded {
    static final ReadingStages STAGES = ReadingStages.load();
  }

  /** The reading of a text of 10 June 2020. */
  static Whole read(String text) {
    Published day = new Published(LocalDate.of(2020, 6, 10), Published.Basis.DATELINE);
    return new Whole(Loaded.STAGES.read(PlainReport.of("told", text, day)));
  }

  /** Claims of happenings, each as a line. */
  List<String> told() {
    return reading.claims().all().stream().map(Happenings::line).filter(l -> !l.isEmpty()).toList();
  }

  List<Incident> incidents() {
    return Incidents.of(reading.text(), reading.mentions(), reading.claims());
  }
}
