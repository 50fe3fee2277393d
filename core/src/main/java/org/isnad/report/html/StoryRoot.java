package org.isnad.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.report.ZoneKind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the story: the one whose own paragraphs have the most words, after
 * the idea of Arc90's readability (a paragraph counts wholly for its parent, half for its
 * grandparent, and so on; doubly where the element is named as the article's body). It climbs to
 * wider elements while it holds less than seven tenths of the page's prose. Paragraphs in links,
 * asides and comment forms do not count.
 */
final class StoryRoot {
  private static final int GENERATIONS = 4;

  private final Map<Element, Double> scores = new LinkedHashMap<>();
  private final Map<Element, Integer> words = new LinkedHashMap<>();
  private int all;

  private StoryRoot() {}

  /** The element, or null when the page has no paragraph of prose. */
  static @Nullable Element of(List<Block> blocks, int allProse) {
    StoryRoot root = new StoryRoot();
    for (Block block : blocks) {
      ZoneKind kind = Frame.kindIn(block.frame(), allProse);
      boolean story = kind == null || kind == ZoneKind.BODY;
      if (story && block.isProse() && block.headingLevel() == 0) {
        root.count(block, kind == null ? 1 : 2);
      }
    }
    return root.climb(root.best());
  }

  private void count(Block block, double first) {
    all += block.words();
    boolean itself = block.container().normalName().equals("div");
    Element e = itself ? block.container() : block.container().parent();
    double weight = first;
    for (int i = 0; i < GENERATIONS && e != null; i++) {
      scores.merge(e, weight * block.words(), Double::sum);
      weight /= 2;
      e = e.parent();
    }
    for (Element around = block.container(); around != null; around = around.parent()) {
      words.merge(around, block.words(), Integer::sum);
    }
  }

  private @Nullable Element best() {
    return scores.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private @Nullable Element climb(@Nullable Element from) {
    Element root = from;
    Element wider = from == null ? null : from.parent();
    while (root != null && wider != null && held(root) * 10 < all * 7) {
      root = held(wider) * 4 >= held(root) * 5 ? wider : root;
      wider = wider.parent();
    }
    return root;
  }

  private int held(Element element) {
    return words.getOrDefault(element, 0);
  }

  /** Whether an element lies in another, or is it. */
  static boolean isInside(Element inner, Element outer) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
