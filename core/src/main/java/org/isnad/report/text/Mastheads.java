package org.isnad.report.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;
import org.jspecify.annotations.Nullable;

/**
 * The name of the medium standing as the first line of a text, above its title.
 *
 * <p>Before: {@code BODY 'Levant Wire', BODY 'A truce that will not hold', BODY 'Officials ... .'}.
 * After: {@code BOILERPLATE, BODY, BODY}.
 */
final class Mastheads implements ZoneRule {
  private static final int MOST_WORDS = 5;
  private static final int FEWEST_TITLE_WORDS = 3;

  @Override
  public List<Zone> apply(String text, List<Zone> zones) {
    boolean before =
        zones.size() > 2
            && zones.getFirst().kind() == ZoneKind.BODY
            && isName(zones.getFirst().span().in(text))
            && isTitle(text, zones.get(1));
    if (!before) {
      return zones;
    }
    List<Zone> out = new ArrayList<>(zones);
    out.set(0, new Zone(zones.getFirst().span(), ZoneKind.BOILERPLATE));
    return out;
  }

  /** The name in the masthead that the rule has found, or null. */
  static @Nullable String name(String text, List<Zone> zones) {
    boolean found =
        zones.size() > 2
            && zones.getFirst().kind() == ZoneKind.BOILERPLATE
            && isName(zones.getFirst().span().in(text))
            && zones.get(1).kind() == ZoneKind.TITLE;
    return found ? zones.getFirst().span().in(text) : null;
  }

  private static boolean isName(String line) {
    return line.indexOf('\n') < 0
        && Sentences.words(line) <= MOST_WORDS
        && !Sentences.isClosed(line)
        && (MediaWords.isWellKnown(line)
            || (isCapitalised(line) && MediaWords.soundsLikeOne(line)));
  }

  private static boolean isCapitalised(String line) {
    for (String word : line.split("\\s+")) {
      if (Character.isLowerCase(word.codePointAt(0)) && word.length() > 3) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTitle(String text, Zone zone) {
    String line = zone.span().in(text);
    return zone.kind() == ZoneKind.BODY
        && Sentences.words(line) >= FEWEST_TITLE_WORDS
        && Headings.isTitle(line);
  }
}
