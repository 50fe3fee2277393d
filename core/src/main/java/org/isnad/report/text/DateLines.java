package org.isnad.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.base.Span;
import org.isnad.report.Dateline;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;

/**
 * Lines that are a date and little else ('Published Wednesday 17 March 2021, 10:30 GMT'), and the
 * place and agency that open a story.
 *
 * <p>Before: {@code BODY 'BAGHDAD (Levant Wire) - Two men ...'}. After: {@code DATELINE 'BAGHDAD
 * (Levant Wire) -'}, {@code BODY 'Two men ...'}.
 */
final class DateLines implements ZoneRule {
  private static final int OPENING_PARAGRAPHS = 6;
  private static final int MOST_OTHER_WORDS = 8;

  @Override
  public List<Zone> apply(String text, List<Zone> zones) {
    List<Zone> out = new ArrayList<>(zones.size() + 1);
    int bodies = 0;
    for (Zone zone : zones) {
      boolean body = zone.kind() == ZoneKind.BODY || zone.kind() == ZoneKind.HEADING;
      String words = body ? zone.span().in(text) : "";
      if (body && isDateLine(words)) {
        out.add(new Zone(zone.span(), ZoneKind.DATELINE));
      } else if (body && bodies++ < OPENING_PARAGRAPHS && zone.kind() == ZoneKind.BODY) {
        split(text, zone, out);
      } else {
        out.add(zone);
      }
    }
    return out;
  }

  private static void split(String text, Zone zone, List<Zone> out) {
    Dateline dateline = Dateline.of(zone.span().in(text));
    if (dateline == null) {
      out.add(zone);
      return;
    }
    int begin = zone.span().begin();
    Span rest = Paragraphs.trim(text, new Span(begin + dateline.length(), zone.span().end()));
    out.add(
        new Zone(
            Paragraphs.trim(text, new Span(begin, begin + dateline.length())), ZoneKind.DATELINE));
    out.add(new Zone(rest, ZoneKind.BODY));
  }

  /** A short line that holds a whole date and is no sentence. */
  static boolean isDateLine(String line) {
    if (line.length() > 140 || Sentences.isClosed(line)) {
      return false;
    }
    DateReader.Found found = DateReader.first(line, "fr");
    if (found == null) {
      return false;
    }
    String rest =
        line.substring(0, found.span().begin()) + " " + line.substring(found.span().end());
    return OTHER_WORD.matcher(rest).results().count() <= MOST_OTHER_WORDS
        && !VERBAL.matcher(rest).find();
  }

  private static final Pattern OTHER_WORD = Pattern.compile("\\p{L}{2,}");

  /** Words that date lines do not have: the line is a heading about a day. */
  private static final Pattern VERBAL =
      Patterns.anyCase(
          "\\b(the|was|were|is|are|has|had|who|which|that|an?|les?|la|el|los|une?)\\b|(?<!\\p{L})(من|في"
              + " ظل|التي|الذي|که|را)(?!\\p{L})");
}
