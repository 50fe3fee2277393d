package org.isnad.passage;

import org.isnad.report.PlainReport;
import org.isnad.report.Published;

/** The models, loaded once for all tests of a run. */
public final class Models {
  private static final class Loaded {
    static final Analyser ANALYSER = Analyser.load();
  }

  private Models() {}

  public static Analyser analyser() {
    return Loaded.ANALYSER;
  }

  /** Plain English text, paragraphs at blank lines. */
  public static AnalysedText analyse(String text) {
    return analyser().analyse(PlainReport.of("test.txt", text, (Published) null));
  }

  /** The first sentence of the text. */
  public static Tree tree(String text) {
    return Tree.of(analyse(text).sentence(0));
  }
}
