package org.isnad.report.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A block of a page: words with no block-level border inside.
 *
 * @param text white space collapsed, line breaks kept
 * @param words how many
 * @param linkWords how many of them are in links
 * @param container the nearest block-level element around it
 * @param frame the nearest element that hints at what it is, or null
 * @param bold whether nearly all of it is
 * @param depth how many elements are around it
 */
record Block(
    String text,
    int words,
    int linkWords,
    Element container,
    @Nullable Frame frame,
    boolean bold,
    int depth) {
  /** Share of words in links, in [0, 1] (Kohlschuetter et al. 2010). */
  double linkDensity() {
    return words == 0 ? 0 : (double) linkWords / words;
  }

  /** A paragraph of prose: fifteen words, few of them in links. */
  boolean isProse() {
    return words >= 15 && linkDensity() < 0.34;
  }

  /** 1 to 6, or 0 for what is no heading. */
  int headingLevel() {
    String tag = container.normalName();
    boolean heading =
        tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    return heading ? tag.charAt(1) - '0' : 0;
  }
}
