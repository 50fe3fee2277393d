package org.isnad.report.html;

import org.isnad.base.Span;
import org.isnad.report.text.Zones;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The words of the block that is being read, and how many of them are links, bold, or hinted at.
 */
final class BlockText {
  private static final String INVISIBLE =
      "\u00ad\u200b\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069";

  private final StringBuilder text = new StringBuilder();
  int preformatted;
  private int characters;
  private int linkCharacters;
  private int boldCharacters;
  private int links;
  private int bolds;
  private int breaks;
  private boolean closedLink;
  private @Nullable Element hinted;
  private @Nullable Hint candidate;
  private int hintedFrom;
  private @Nullable Hint hint;
  private int hintCharacters;

  /** Adds text as browsers lay it out: white space collapsed except in preformatted text. */
  void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        blank(c);
      } else if (INVISIBLE.indexOf(c) < 0) {
        visible(c);
      }
    }
  }

  private void blank(char c) {
    if (preformatted > 0) {
      text.append(c == '\u00a0' || c == '\r' ? ' ' : c);
    } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.append(' ');
    }
  }

  private void visible(char c) {
    text.append(c);
    closedLink = false;
    breaks = 0;
    characters++;
    linkCharacters += links > 0 ? 1 : 0;
    boldCharacters += bolds > 0 ? 1 : 0;
  }

  /** A line break; true when it is the second in a row, which ends a paragraph. */
  boolean lineBreak() {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    return ++breaks >= 2;
  }

  void open(String tag, Element element) {
    if (tag.equals("a") && closedLink) {
      blank(' '); // menus often set links side by side with no white space between
    }
    links += tag.equals("a") ? 1 : 0;
    bolds += tag.equals("b") || tag.equals("strong") ? 1 : 0;
    if (hinted == null && element.attributesSize() > 0) {
      candidate = Hint.of(element);
      hinted = candidate == null ? null : element;
      hintedFrom = characters;
    }
  }

  void close(String tag, Element element) {
    links -= tag.equals("a") ? 1 : 0;
    closedLink = tag.equals("a");
    bolds -= tag.equals("b") || tag.equals("strong") ? 1 : 0;
    if (element.equals(hinted)) {
      if (characters - hintedFrom > hintCharacters) {
        hint = candidate;
        hintCharacters = characters - hintedFrom;
      }
      hinted = null;
    }
  }

  /** What an inline element that holds nearly the whole block hints at, or null. */
  @Nullable Hint hint() {
    return hintCharacters * 10 >= characters * 8 ? hint : null;
  }

  double linkShare() {
    return characters == 0 ? 0 : (double) linkCharacters / characters;
  }

  double boldShare() {
    return characters == 0 ? 0 : (double) boldCharacters / characters;
  }

  /** The words so far, without white space at the ends. */
  String take() {
    return Zones.trim(text, new Span(0, text.length())).in(text);
  }

  /** Begins the next block; open links and bold stay open. */
  void clear() {
    text.setLength(0);
    characters = 0;
    linkCharacters = 0;
    boldCharacters = 0;
    hintedFrom = 0;
    hintCharacters = 0;
    hint = null;
    closedLink = false;
    breaks = 0;
  }
}
