package org.isnad.eval.polnear;

import java.util.List;
import org.isnad.report.PlainReport;
import org.isnad.report.Report;
import org.isnad.report.ReportMeta;

/** One annotated text. */
record GoldText(String id, Report report, List<Sequence> sequences) {
  GoldText {
    sequences = List.copyOf(sequences);
  }

  static GoldText of(String id, String text, List<Sequence> sequences) {
    ReportMeta meta = new ReportMeta(null, null, null, null, "en", null, List.of());
    return new GoldText(id, PlainReport.of(id, text, meta), sequences);
  }
}
