package org.isnad.report.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.report.ZoneKind;
import org.isnad.report.read.PdfLines.Line;
import org.isnad.report.text.Composer;
import org.isnad.report.text.Sentences;

/**
 * Lines of pages to paragraphs: a paragraph ends where the gap to the next line is wide, where the
 * type changes, or where a sentence ends in a short line. Larger or bold type makes headings, the
 * largest on the first page the title. Words broken at a line's end with a hyphen of their own
 * (U+2010, U+00AD) are joined.
 */
final class PdfParagraphs {
  private static final int LONGEST_HEADING = 25;
  private static final int EDGE = 2;

  private final List<List<Line>> pages;
  private final float usualSize;
  private final float usualGap;
  private final float usualRight;
  private final Map<String, Integer> edges = new HashMap<>();
  private boolean titled;

  PdfParagraphs(List<List<Line>> pages) {
    this.pages = pages;
    this.usualSize = usualSize();
    this.usualGap = usualGap();
    this.usualRight =
        (float) pages.stream().flatMap(List::stream).mapToDouble(Line::right).max().orElse(0);
    pages.forEach(this::countEdges);
  }

  void addTo(Composer composer) {
    for (int page = 0; page < pages.size(); page++) {
      page(pages.get(page), page == 0, composer);
    }
  }

  private void page(List<Line> lines, boolean first, Composer composer) {
    List<Line> paragraph = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean edge = isEdge(i, lines) && isRepeated(line);
      if (edge || (!paragraph.isEmpty() && isBorder(paragraph.getLast(), line))) {
        flush(paragraph, first, composer);
      }
      if (edge) {
        composer.add(line.text(), ZoneKind.BOILERPLATE);
      } else {
        paragraph.add(line);
      }
    }
    flush(paragraph, first, composer);
  }

  private boolean isBorder(Line before, Line line) {
    float gap = line.top() - before.top();
    boolean type = Math.abs(line.size() - before.size()) > 0.6 || line.bold() != before.bold();
    boolean ended = Sentences.isClosed(before.text()) && before.right() < usualRight * 0.85;
    boolean wide = gap > usualGap * 1.35 * Math.max(1, line.size() / usualSize);
    return type || ended || wide;
  }

  private void flush(List<Line> paragraph, boolean first, Composer composer) {
    if (paragraph.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (Line line : paragraph) {
      join(text, line.text());
    }
    composer.add(text.toString(), kind(paragraph.getFirst(), text.toString(), first));
    paragraph.clear();
  }

  private static void join(StringBuilder text, String line) {
    int last = text.length() - 1;
    if (last >= 0 && (text.charAt(last) == '\u2010' || text.charAt(last) == '\u00ad')) {
      text.setLength(last);
    } else if (last >= 0) {
      text.append('\n');
    }
    text.append(line);
  }

  private ZoneKind kind(Line line, String text, boolean first) {
    boolean brief = Sentences.words(text) <= LONGEST_HEADING;
    boolean question = text.endsWith("?") || text.endsWith("؟");
    if (!brief || (Sentences.isClosed(text) && !question)) {
      return ZoneKind.BODY;
    }
    if (first && !titled && line.size() > usualSize * 1.2) {
      titled = true;
      return ZoneKind.TITLE;
    }
    boolean larger = line.size() > usualSize * 1.08 || (line.bold() && line.size() >= usualSize);
    return larger ? ZoneKind.HEADING : ZoneKind.BODY;
  }

  private void countEdges(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (isEdge(i, lines)) {
        edges.merge(key(lines.get(i)), 1, Integer::sum);
      }
    }
  }

  /** A running head or foot: at the edge of most pages, its digits aside. */
  private boolean isRepeated(Line line) {
    int times = edges.getOrDefault(key(line), 0);
    return times >= 2 && times * 2 > pages.size();
  }

  private static boolean isEdge(int at, List<Line> lines) {
    return at < EDGE || at >= lines.size() - EDGE;
  }

  private static String key(Line line) {
    return line.text().replaceAll("[\\p{Nd}\\s]+", "#");
  }

  /** The size of most letters. */
  private float usualSize() {
    Map<Float, Integer> letters = new HashMap<>();
    pages.forEach(
        page ->
            page.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum)));
    return letters.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(12f);
  }

  /** The lower quartile of the gaps between lines of the usual size. */
  private float usualGap() {
    List<Float> gaps = new ArrayList<>();
    for (List<Line> page : pages) {
      for (int i = 1; i < page.size(); i++) {
        float gap = page.get(i).top() - page.get(i - 1).top();
        if (gap > 1 && Math.abs(page.get(i).size() - usualSize) < 0.6) {
          gaps.add(gap);
        }
      }
    }
    gaps.sort(null);
    return gaps.isEmpty() ? usualSize * 1.2f : gaps.get(gaps.size() / 4);
  }
}
