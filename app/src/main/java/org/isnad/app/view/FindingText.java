package org.isnad.app.view;

import java.util.stream.Collectors;
import org.isnad.finding.Finding;
import org.isnad.finding.Reason;

/** A finding in plain text: its reasons with their claims, and what would change it. */
public final class FindingText {
  private static final int MOST = 6;

  private FindingText() {}

  /** Broken to the width, ending with a line break. */
  public static String of(Finding finding, int width) {
    StringBuilder out = new StringBuilder();
    line(out, finding.id().brief() + "  " + finding.head() + ".", width, "          ", "");
    finding.reasons().forEach(reason -> line(out, "- " + told(reason), width, "    ", "  "));
    finding
        .change()
        .forEach(what -> line(out, "what would change it: " + what, width, "    ", "  "));
    return out.toString();
  }

  private static String told(Reason reason) {
    String claims =
        reason.grounds().stream()
            .limit(MOST)
            .map(g -> g.claim().brief())
            .distinct()
            .collect(Collectors.joining(" "));
    int more = reason.grounds().size() - MOST;
    return reason.text()
        + (claims.isEmpty()
            ? ""
            : " [" + claims + (more > 0 ? " and " + more + " more" : "") + "]");
  }

  private static void line(StringBuilder out, String text, int width, String indent, String lead) {
    out.append(lead)
        .append(Lines.wrap(text, width - lead.length(), indent))
        .append(System.lineSeparator());
  }
}
