package org.isnad.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.base.Sha256;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/** Reports from text that is already plain: each paragraph a zone. */
public final class PlainReport {
  private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

  private PlainReport() {}

  /** A report of this English text, of which nothing else is known. */
  public static Report of(String path, String text) {
    return of(path, text, new ReportMeta(null, null, null, null, "en", null, List.of()));
  }

  /** A report of this text, every paragraph of it body. */
  public static Report of(String path, String text, @Nullable Published published) {
    return of(path, text, new ReportMeta(null, null, null, published, "en", null, List.of()));
  }

  /** A report of this text and what is known of it. */
  public static Report of(String path, String text, ReportMeta meta) {
    String sha256 = Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    List<LanguageStretch> whole =
        List.of(new LanguageStretch(new Span(0, text.length()), meta.language()));
    return new Report(
        Report.idOf(sha256, "", text),
        sha256,
        path,
        "",
        "text/plain",
        text,
        meta,
        paragraphs(text),
        whole);
  }

  private static List<Zone> paragraphs(String text) {
    List<Zone> zones = new ArrayList<>();
    int begin = 0;
    Matcher blank = BLANK_LINES.matcher(text);
    while (blank.find()) {
      add(text, begin, blank.start(), zones);
      begin = blank.end();
    }
    add(text, begin, text.length(), zones);
    return zones;
  }

  private static void add(String text, int begin, int end, List<Zone> zones) {
    String words = text.substring(begin, end);
    int from = begin + words.length() - words.stripLeading().length();
    int to = begin + words.stripTrailing().length();
    if (from < to) {
      zones.add(new Zone(new Span(from, to), ZoneKind.BODY));
    }
  }
}
