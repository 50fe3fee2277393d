package org.isnad.report.read;

/** What an exception says, in a few words. */
final class Reasons {
  private static final int LONGEST = 160;

  /** What libraries add that says nothing of the file: their own settings, raw bytes. */
  private static final String NOISE =
      "(?s) \\(start marker at.*|\\[Source:[^]]*\\]?|(?<=at position \\d{1,12}):.*";

  private Reasons() {}

  static String of(Throwable e) {
    String whole = e.getMessage() == null ? "" : e.getMessage();
    String message = whole.replaceAll(NOISE, "").strip().replaceAll("\\s+", " ");
    String said = message.isEmpty() ? e.getClass().getSimpleName() : message;
    String brief = said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
    return brief.endsWith(".") ? brief.substring(0, brief.length() - 1) : brief;
  }
}
