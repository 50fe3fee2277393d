package org.isnad.report.read;

/** What an exception says, in a few words. */
final class Reasons {
  private static final int LONGEST = 160;

  /** Where a JSON parser began to read: it names the program's settings, not the file. */
  private static final String PLACE = "\\(start marker at[^)]*\\)\\)?|\\[Source:[^]]*\\]?";

  private Reasons() {}

  static String of(Throwable e) {
    String whole = e.getMessage() == null ? "" : e.getMessage();
    String message = whole.replaceAll(PLACE, "").strip().replaceAll("\\s+", " ");
    String said = message.isEmpty() ? e.getClass().getSimpleName() : message;
    String brief = said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
    return brief.endsWith(".") ? brief.substring(0, brief.length() - 1) : brief;
  }
}
