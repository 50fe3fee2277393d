package org.isnad.report.read;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.base.ProblemKind;
import org.isnad.base.Sha256;
import org.isnad.report.Published;
import org.isnad.report.ReportMeta;
import org.isnad.report.ZoneKind;
import org.isnad.report.html.HtmlReader;
import org.isnad.report.text.Assembler;
import org.isnad.report.text.Composer;
import org.isnad.report.text.DateReader;
import org.isnad.report.text.Draft;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 0.9-2.0, RDF and Atom, a report an entry. With jsoup's XML parser, which mends broken
 * feeds and keeps dates as written: a day is a day in the feed's own zone.
 */
final class FeedFile {
  private static final Pattern END =
      Pattern.compile("</(?:rss|feed|rdf:rdf)\\s*>", Pattern.CASE_INSENSITIVE);

  private final Source source;
  private final Out out;
  private final byte[] bytes;
  private final String sha256;

  private FeedFile(Source source, byte[] bytes, Out out) {
    this.source = source;
    this.out = out;
    this.bytes = bytes;
    this.sha256 = Sha256.hex(bytes);
  }

  static void read(Source source, byte[] bytes, String xml, Out out) {
    FeedFile file = new FeedFile(source, bytes, out);
    file.read(Jsoup.parse(xml, "", Parser.xmlParser()));
    if (!END.matcher(xml).find()) {
      out.problem(
          ProblemKind.PARTLY_READ,
          source.path(),
          "The feed breaks off before its end; what stands before was read.",
          "Get it again from where it came.");
    }
  }

  private void read(Document feed) {
    Element channel = feed.selectFirst("channel, feed");
    String outlet = channel == null ? null : text(channel, "title");
    String language = channel == null ? null : text(channel, "language");
    int number = 0;
    for (Element entry : feed.select("item:not(item item), entry:not(entry entry)")) {
      entry(entry, ++number, outlet, language);
    }
    if (number == 0) {
      out.problem(
          ProblemKind.EMPTY, source.path(), "The feed has no entries.", "Get it again later.");
    }
  }

  private void entry(
      Element entry, int number, @Nullable String outlet, @Nullable String language) {
    Composer composer = new Composer().add(plain(text(entry, "title")), ZoneKind.TITLE);
    String content = firstText(entry, "content:encoded", "content", "description", "summary");
    boolean layout = false;
    if (content != null) {
      Draft body = HtmlReader.read(content, sha256, source.path(), "", null);
      composer.add(body.text(), body.zones());
      layout = body.layout();
    }
    if (composer.text().isEmpty()) {
      out.problem(
          ProblemKind.EMPTY,
          source.path(),
          "entry " + number,
          "The entry has no words.",
          "Follow its link, save the page and give that.");
      return;
    }
    ReportMeta meta = meta(entry, outlet, language);
    Draft draft =
        new Draft(
            sha256,
            source.path(),
            "entry " + number,
            "application/xml",
            composer.text(),
            composer.zones(),
            layout,
            meta);
    out.report(Assembler.assemble(draft), bytes);
  }

  private static ReportMeta meta(
      Element entry, @Nullable String outlet, @Nullable String language) {
    String date =
        firstText(entry, "pubDate", "published", "dc:date", "dcterms:created", "updated", "date");
    LocalDate day = date == null ? null : DateReader.value(date);
    Element author = child(entry, "author");
    String writer =
        author != null && child(author, "name") != null
            ? text(author, "name")
            : firstText(entry, "dc:creator", "author");
    String code =
        language == null || language.length() < 2
            ? "und"
            : language.substring(0, 2).toLowerCase(java.util.Locale.ROOT);
    Published published = day == null ? null : new Published(day, Published.Basis.FEED);
    return new ReportMeta(
        outlet, plain(text(entry, "title")), writer, published, code, link(entry), List.of());
  }

  private static @Nullable String link(Element entry) {
    for (Element link : entry.children()) {
      boolean own =
          link.tagName().equals("link")
              && (link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"));
      String address = own ? (link.hasAttr("href") ? link.attr("href") : link.text()).strip() : "";
      if (address.startsWith("http")) {
        return address;
      }
    }
    String guid = text(entry, "guid");
    return guid != null && guid.startsWith("http") ? guid : null;
  }

  /** Titles may hold markup of their own. */
  private static @Nullable String plain(@Nullable String title) {
    return title == null || (title.indexOf('<') < 0 && title.indexOf('&') < 0)
        ? title
        : Jsoup.parse(title).text();
  }

  private static @Nullable String firstText(Element parent, String... names) {
    for (String name : names) {
      String text = text(parent, name);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private static @Nullable String text(Element parent, String name) {
    Element child = child(parent, name);
    if (child == null) {
      return null;
    }
    String type = child.attr("type");
    String text = (type.equals("xhtml") ? child.html() : child.wholeText()).strip();
    return text.isEmpty() ? null : text;
  }

  private static @Nullable Element child(Element parent, String name) {
    for (Element child : parent.children()) {
      if (child.tagName().equalsIgnoreCase(name)) {
        return child;
      }
    }
    return null;
  }
}
