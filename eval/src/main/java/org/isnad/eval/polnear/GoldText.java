package org.isnad.eval.polnear;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.base.Sha256;
import org.isnad.base.Span;
import org.isnad.report.LanguageStretch;
import org.isnad.report.Report;
import org.isnad.report.ReportMeta;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;

/** One annotated text. */
record GoldText(String id, Report report, List<Sequence> sequences) {
  GoldText {
    sequences = List.copyOf(sequences);
  }

  /** A text whose sequences are its paragraphs. */
  static GoldText of(String id, String text, List<Sequence> sequences) {
    String sha256 = Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    List<Zone> zones = sequences.stream().map(s -> new Zone(span(s), ZoneKind.BODY)).toList();
    Report report =
        new Report(
            Report.idOf(sha256, "", text),
            sha256,
            id,
            "",
            "text/plain",
            text,
            new ReportMeta(null, null, null, null, "en", null, List.of()),
            zones,
            List.of(new LanguageStretch(new Span(0, text.length()), "en")));
    return new GoldText(id, report, sequences);
  }

  private static Span span(Sequence sequence) {
    return sequence.tokens().getFirst().cover(sequence.tokens().getLast());
  }
}
