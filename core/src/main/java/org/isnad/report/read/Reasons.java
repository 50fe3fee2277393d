package org.isnad.report.read;

/** What an exception says, in a few words. */
final class Reasons {
  private static final int LONGEST = 160;

  private Reasons() {}

  static String of(Throwable e) {
    String message = e.getMessage() == null ? "" : e.getMessage().strip().replaceAll("\\s+", " ");
    String said = message.isEmpty() ? e.getClass().getSimpleName() : message;
    String brief = said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
    return brief.endsWith(".") ? brief.substring(0, brief.length() - 1) : brief;
  }
}
