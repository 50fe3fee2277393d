package org.isnad.app.view;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
public final class Lines {
  private Lines() {}

  /**
   * Breaks at spaces; a word longer than the width stands alone. Width counts code points that take
   * a place.
   *
   * @param indent put before every line but the first
   */
  public static String wrap(String text, int width, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
      } else if (!line.toString().isBlank()) {
        line.append(' ');
      }
      line.append(word);
    }
    lines.add(line.toString());
    return String.join("\n", lines);
  }

  /**
   * The same after the spaces with which the text begins.
   *
   * @param width with those spaces
   */
  public static String wrapAfterLead(String text, int width, String indent) {
    String lead = text.substring(0, text.length() - text.stripLeading().length());
    return lead + wrap(text, width - lead.length(), indent);
  }

  /** How many columns the text takes: marks and format characters take none. */
  public static int width(CharSequence text) {
    return (int) text.codePoints().filter(Lines::takesPlace).count();
  }

  private static boolean takesPlace(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
      default -> true;
    };
  }
}
