package org.isnad.report.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;

/**
 * The title and the headings of a text that has no marks for them: short lines without a full stop
 * that stand before longer paragraphs.
 *
 * <p>Before: {@code BODY 'A truce that will not hold', BODY 'Officials said ... .'}. After: {@code
 * TITLE, BODY}.
 */
final class Headings implements ZoneRule {
  private static final int TITLE_WORDS = 30;
  private static final int HEADING_WORDS = 14;
  private static final String NO_HEADING_ENDS = ":;,،؛-–—";

  @Override
  public List<Zone> apply(String text, List<Zone> zones) {
    List<Zone> out = new ArrayList<>(zones.size());
    boolean titled = zones.stream().anyMatch(zone -> zone.kind() == ZoneKind.TITLE);
    boolean begun = false;
    for (int i = 0; i < zones.size(); i++) {
      Zone zone = zones.get(i);
      String words = zone.span().in(text);
      boolean may =
          zone.kind() == ZoneKind.BODY && isHeading(words, begun ? HEADING_WORDS : TITLE_WORDS);
      if (may && !titled && !begun && leadsToMore(zones, i)) {
        out.add(new Zone(zone.span(), ZoneKind.TITLE));
        titled = true;
      } else if (may
          && Sentences.words(words) <= HEADING_WORDS
          && isBeforeParagraph(text, zones, i)) {
        out.add(new Zone(zone.span(), ZoneKind.HEADING));
      } else {
        out.add(zone);
        begun |= zone.kind() == ZoneKind.BODY;
      }
    }
    return out;
  }

  private static boolean leadsToMore(List<Zone> zones, int at) {
    return zones.stream().skip(at + 1).anyMatch(zone -> zone.kind() == ZoneKind.BODY);
  }

  /** The next zone that is read, captions aside, is a paragraph longer than a heading. */
  private static boolean isBeforeParagraph(String text, List<Zone> zones, int at) {
    for (int i = at + 1; i < zones.size(); i++) {
      String words = zones.get(i).span().in(text);
      switch (zones.get(i).kind()) {
        case CAPTION, DATELINE, BYLINE -> {}
        case BODY -> {
          return Sentences.isClosed(words) || Sentences.words(words) > HEADING_WORDS;
        }
        case TITLE, HEADING, BOILERPLATE, COMMENT_FORM, SOURCE_LINK -> {
          return false;
        }
      }
    }
    return false;
  }

  /** Whether this line might be the title of a text. */
  static boolean isTitle(String line) {
    return isHeading(line, TITLE_WORDS);
  }

  private static boolean isHeading(String words, int most) {
    char last = words.charAt(words.length() - 1);
    char first = words.charAt(0);
    boolean question = last == '?' || last == '؟' || last == '!';
    return Sentences.words(words) <= most
        && words.indexOf('\n') < 0
        && (question || !Sentences.isClosed(words))
        && NO_HEADING_ENDS.indexOf(last) < 0
        && (Character.isUpperCase(first)
            || Character.isDigit(first)
            || Character.getType(first) == Character.OTHER_LETTER
            || "\"“'‘«".indexOf(first) >= 0)
        && !words.startsWith("http");
  }
}
