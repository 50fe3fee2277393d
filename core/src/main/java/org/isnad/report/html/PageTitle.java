package org.isnad.report.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the block that is the page's headline. */
final class PageTitle {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PageTitle() {}

  /**
   * The index of the headline, or -1: the heading, else the block, whose words begin the page's
   * title; else the last first-level heading before the story; else the only heading before it.
   *
   * @param first the index of the story's first paragraph
   */
  static int find(List<Block> blocks, String pageTitle, int first) {
    String wanted = key(pageTitle);
    int heading = -1;
    int same = -1;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean headline = block.headingLevel() > 0;
      if (isTitle(key(block.text()), wanted, block)) {
        if (headline) {
          return i;
        }
        same = same < 0 && i <= first ? i : same;
      }
      heading = block.headingLevel() == 1 && (i < first || heading < 0) ? i : heading;
    }
    return heading >= 0 ? heading : same >= 0 ? same : onlyHeading(blocks, first);
  }

  /** The one heading before the story, on pages that have no first-level heading. */
  private static int onlyHeading(List<Block> blocks, int first) {
    int only = -1;
    for (int i = 0; i < Math.min(first, blocks.size()); i++) {
      boolean heading = blocks.get(i).headingLevel() > 0 && blocks.get(i).linkDensity() < 0.34;
      if (heading && only >= 0) {
        return -1;
      }
      only = heading ? i : only;
    }
    return first < blocks.size() ? only : -1;
  }

  private static boolean isTitle(String words, String wanted, Block block) {
    if (words.length() < 8 || wanted.length() < 8 || block.words() > 40) {
      return false;
    }
    boolean part = wanted.startsWith(words) || wanted.endsWith(words);
    return part && words.length() * 5 >= wanted.length() * 2;
  }

  private static String key(String title) {
    return NO_LETTERS.matcher(title).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
