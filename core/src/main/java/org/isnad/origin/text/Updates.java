package org.isnad.origin.text;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.base.Line;
import org.isnad.report.Report;

/** Whether a report says, in its title or where it opens, that it is a later version. */
final class Updates {
  private static final int OPENING = 160;
  private static final Pattern WORDS =
      Pattern.compile(
          Line.ofResource(Updates.class, "update-notes.txt").stream()
              .map(Line::text)
              .collect(Collectors.joining("|")));

  private Updates() {}

  static boolean isOne(Report report) {
    String title = Objects.requireNonNullElse(report.meta().title(), "");
    String text = report.text();
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    return WORDS.matcher(title).find() || WORDS.matcher(opening).find();
  }
}
