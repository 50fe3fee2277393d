package org.isnad.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.base.Span;
import org.isnad.report.Report;
import org.isnad.report.Zone;

/**
 * Finds quotations, also with broken marks: a mark that opens and none that closes runs to the end
 * of its paragraph, a mark that only closes runs back to the paragraph's begin or the mark before.
 * Marks are told apart by shape and by the space around them; where these disagree, by what is
 * open.
 */
public final class Quotations {
  private static final Pattern SENTENCE_START = Pattern.compile("[.!?]\\s+(?=\\p{Lu})");
  private static final Pattern FIRST_LETTER = Pattern.compile("[\\p{Lu}\\p{Ll}]");

  /** Which quotation holds the beginning of a span: its index, or -1. */
  public static int holding(List<Quotation> quotations, Span span) {
    int low = 0;
    int high = quotations.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span at = quotations.get(middle).span();
      if (at.contains(span.begin())) {
        return middle;
      }
      if (at.begin() > span.begin()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }

  private enum Mark {
    OPEN,
    CLOSE,
    EITHER
  }

  private Quotations() {}

  /** In order, not overlapping; none crosses a paragraph. */
  public static List<Quotation> of(Report report) {
    List<Quotation> found = new ArrayList<>();
    List<Zone> zones = report.zones();
    for (int block = 0; block < zones.size(); block++) {
      Span zone = zones.get(block).span();
      for (Span span : in(report.text(), zone)) {
        found.add(quotation(report.text(), span, block));
      }
    }
    return found;
  }

  /**
   * Where a quotation begins of which only the end is marked: after what was marked before, or at
   * the next sentence if the words there go on with those before them ('... ,” he said').
   */
  private static int backTo(String text, int done, int close) {
    Matcher start = SENTENCE_START.matcher(text).region(done, close);
    Matcher first = FIRST_LETTER.matcher(text).region(done, close);
    boolean goesOn = first.find() && Character.isLowerCase(text.codePointAt(first.start()));
    if (goesOn && start.find()) {
      return start.end();
    }
    int begin = done;
    while (begin < close && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    return begin;
  }

  private static Quotation quotation(String text, Span span, int block) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && isOutside(text, begin)) {
      begin++;
    }
    while (end > begin && isOutside(text, end - 1)) {
      end--;
    }
    boolean whole = span.length() > 1 && isMark(text, span.begin()) && isMark(text, span.end() - 1);
    return new Quotation(span, new Span(begin, end), block, whole);
  }

  private static boolean isOutside(String text, int i) {
    return isMark(text, i) || Character.isWhitespace(text.charAt(i));
  }

  private static List<Span> in(String text, Span zone) {
    List<Span> spans = new ArrayList<>();
    int open = -1;
    int done = zone.begin();
    for (int i = zone.begin(); i < zone.end(); i++) {
      int width = markWidth(text, i);
      if (width == 0) {
        continue;
      }
      Mark mark = mark(text, i, width, zone);
      if (open < 0 && isStranded(text, i, width, zone)) {
        spans.add(new Span(backTo(text, done, i), i + width));
        done = i + width;
      } else if (open < 0 && mark != Mark.CLOSE) {
        open = i;
      } else if (open >= 0 && mark != Mark.OPEN) {
        spans.add(new Span(open, i + width));
        open = -1;
        done = i + width;
      } else if (open < 0 && done == zone.begin()) {
        spans.add(new Span(zone.begin(), i + width));
        done = i + width;
      }
      i += width - 1;
    }
    if (open >= 0) {
      spans.add(new Span(open, zone.end()));
    }
    return spans;
  }

  /** An opening mark, or one after a space, with nothing after it: '... fake groups. “'. */
  private static boolean isStranded(String text, int i, int width, Span zone) {
    return i > zone.begin()
        && text.substring(i + width, zone.end()).isBlank()
        && (text.charAt(i) == '\u201c' || Character.isWhitespace(text.charAt(i - 1)));
  }

  private static boolean isMark(String text, int i) {
    return markWidth(text, i) > 0 || (i > 0 && markWidth(text, i - 1) == 2);
  }

  private static int markWidth(String text, int i) {
    return switch (text.charAt(i)) {
      case '"', '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> 1;
      case '\'', '`' -> i + 1 < text.length() && text.charAt(i + 1) == text.charAt(i) ? 2 : 0;
      default -> 0;
    };
  }

  private static Mark mark(String text, int i, int width, Span zone) {
    boolean spaceBefore = i == zone.begin() || isGap(text.charAt(i - 1), "([\u2014\u2013-:");
    boolean spaceAfter =
        i + width >= zone.end() || isGap(text.charAt(i + width), ")].,;:!?\u2014\u2013-");
    if (spaceBefore && !spaceAfter) {
      return Mark.OPEN;
    }
    if (spaceAfter && !spaceBefore) {
      return Mark.CLOSE;
    }
    return switch (text.charAt(i)) {
      case '\u201d', '\u00bb' -> Mark.CLOSE;
      case '\u00ab', '\u201e', '`' -> Mark.OPEN;
      default -> Mark.EITHER;
    };
  }

  private static boolean isGap(char c, String signs) {
    return Character.isWhitespace(c) || signs.indexOf(c) >= 0;
  }
}
