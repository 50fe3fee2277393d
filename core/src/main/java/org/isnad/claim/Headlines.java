package org.isnad.claim;

import java.util.Locale;
import java.util.regex.Pattern;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Sentence;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;

/**
 * Which sentences are headlines: they tell in the present, in short, what the report then tells.
 */
final class Headlines {
  private static final Pattern GAPS = Pattern.compile("[\\s.]+");

  private Headlines() {}

  /** The title as told by the report, a heading, or a first sentence without an end. */
  static boolean is(Sentence sentence, AnalysedText text) {
    String words = plain(text.words(sentence.span()));
    String title = text.report().meta().title();
    boolean titled = title != null && plain(title).equals(words);
    boolean zoned =
        text.report().zones().stream()
            .filter(zone -> zone.span().overlaps(sentence.span()))
            .map(Zone::kind)
            .anyMatch(kind -> kind == ZoneKind.TITLE || kind == ZoneKind.HEADING);
    boolean open = sentence.index() == 0 && !words.isEmpty() && !ends(text, sentence);
    return titled || zoned || open;
  }

  private static boolean ends(AnalysedText text, Sentence sentence) {
    String words = text.words(sentence.span()).strip();
    return words.endsWith(".")
        || words.endsWith("?")
        || words.endsWith("\"")
        || words.endsWith("”");
  }

  private static String plain(String words) {
    return GAPS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
