package org.isnad.voice;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.base.Span;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Models;
import org.isnad.report.PlainReport;
import org.isnad.report.ReportMeta;

/** The voices of a text, as 'source | cue | content'. */
final class Said {
  private static final VoiceFinder FINDER = VoiceFinder.load();
  static final Mentions NO_MENTIONS = new Mentions(List.of(), List.of(), List.of());

  private Said() {}

  static List<Attribution> attributions(AnalysedText text) {
    return FINDER.find(text, NO_MENTIONS).attributions();
  }

  static List<String> in(String words) {
    return lines(Models.analyse(words));
  }

  /** In another language than English. */
  static List<String> in(String language, String words) {
    ReportMeta meta = new ReportMeta(null, null, null, null, language, null, List.of());
    return lines(Models.analyser().analyse(PlainReport.of("test.txt", words, meta)));
  }

  /** The first attribution of an English text. */
  static Attribution first(String words) {
    return attributions(Models.analyse(words)).getFirst();
  }

  private static List<String> lines(AnalysedText text) {
    return attributions(text).stream().map(a -> line(text, a)).toList();
  }

  private static String line(AnalysedText text, Attribution a) {
    Span source = a.source();
    return "%s | %s | %s"
        .formatted(
            source == null ? "-" : text.words(source), all(text, a.cue()), all(text, a.content()));
  }

  private static String all(AnalysedText text, List<Span> spans) {
    return spans.stream().map(text::words).collect(Collectors.joining(" ... "));
  }
}
