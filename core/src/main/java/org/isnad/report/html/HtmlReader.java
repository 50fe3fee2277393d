package org.isnad.report.html;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.report.ReportMeta;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;
import org.isnad.report.text.Draft;
import org.isnad.report.text.Sentences;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads web pages: every word a browser may show, each in a zone. */
public final class HtmlReader {
  /** jsoup's bound on depth; what is deeper is read as if it were there. */
  private static final int DEEPEST = 500;

  /**
   * A page that was read.
   *
   * @param tooDeep whether it is nested deeper than is told apart
   */
  public record Page(Draft draft, boolean tooDeep) {}

  private HtmlReader() {}

  /** The page alone, where its depth does not matter. */
  public static Draft read(
      String html, String sha256, String path, String part, @Nullable String from) {
    return page(html, sha256, path, part, from).draft();
  }

  /**
   * Reads a page.
   *
   * @param html decoded
   * @param from the address it was fetched from, or null
   */
  public static Page page(
      String html, String sha256, String path, String part, @Nullable String from) {
    Document page = Jsoup.parse(html, from == null ? "" : from);
    PageMeta pageMeta = new PageMeta(page);
    String pageTitle = pageMeta.title();
    List<Block> blocks = Blocks.of(page);
    List<ZoneKind> kinds = PageZones.of(blocks, pageTitle == null ? "" : pageTitle);
    StringBuilder text = new StringBuilder();
    List<Zone> zones = new ArrayList<>(blocks.size());
    for (int i = 0; i < kinds.size(); i++) {
      text.append(i == 0 ? "" : "\n\n");
      int begin = text.length();
      text.append(blocks.get(i).text());
      zones.add(new Zone(new Span(begin, text.length()), kinds.get(i)));
    }
    boolean layout = kinds.contains(ZoneKind.HEADING) || kinds.contains(ZoneKind.TITLE);
    ReportMeta meta = headline(pageMeta.read(from), kinds, blocks);
    String words = text.toString();
    Draft draft = new Draft(sha256, path, part, "text/html", words, zones, layout, meta);
    return new Page(draft, blocks.stream().anyMatch(block -> block.depth() >= DEEPEST));
  }

  /**
   * The headline as it stands on the page is the title. A brief page title with nothing of it names
   * the site.
   */
  private static ReportMeta headline(ReportMeta meta, List<ZoneKind> kinds, List<Block> blocks) {
    int at = kinds.indexOf(ZoneKind.TITLE);
    if (at < 0) {
      return meta;
    }
    String title = blocks.get(at).text();
    String named = meta.title();
    boolean site = named != null && Sentences.words(named) <= 5 && !title.contains(named);
    return new ReportMeta(
        meta.outlet() == null && site ? named : meta.outlet(),
        title,
        meta.byline(),
        meta.published(),
        meta.language(),
        meta.link(),
        meta.credits());
  }
}
