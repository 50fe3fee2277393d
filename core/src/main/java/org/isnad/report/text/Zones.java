package org.isnad.report.text;

import java.util.List;
import org.isnad.base.Span;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;
import org.jspecify.annotations.Nullable;

/** From blocks to zones: the rules in their order. */
public final class Zones {
  private static final List<ZoneRule> ALWAYS =
      List.of(new Tails(), new Bylines(), new DateLines(), new Captions());
  private static final ZoneRule MASTHEADS = new Mastheads();
  private static final ZoneRule HEADINGS = new Headings();

  private Zones() {}

  /** The zones of plain text: every block undecided before the rules. */
  public static List<Zone> ofPlain(String text) {
    return Paragraphs.of(text).stream().map(span -> new Zone(span, ZoneKind.BODY)).toList();
  }

  /**
   * Applies the rules.
   *
   * @param layout whether the format marks headings itself, so that none need be guessed
   */
  static List<Zone> refine(String text, List<Zone> zones, boolean layout) {
    List<Zone> refined = zones;
    for (ZoneRule rule : ALWAYS) {
      refined = rule.apply(text, refined);
    }
    return layout ? refined : HEADINGS.apply(text, MASTHEADS.apply(text, refined));
  }

  /**
   * What a line standing by itself is: BYLINE, DATELINE, CAPTION; null when it is none of these.
   */
  public static @Nullable ZoneKind ofLine(String line) {
    if (Bylines.name(line) != null) {
      return ZoneKind.BYLINE;
    }
    if (DateLines.isDateLine(line)) {
      return ZoneKind.DATELINE;
    }
    return Captions.credit(line) != null ? ZoneKind.CAPTION : null;
  }

  /** The span without white space at its ends. */
  public static Span trim(CharSequence text, Span span) {
    return Paragraphs.trim(text, span);
  }
}
