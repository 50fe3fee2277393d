package org.isnad.report.html;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.report.Published;
import org.isnad.report.Published.Basis;
import org.isnad.report.ReportMeta;
import org.isnad.report.ZoneKind;
import org.isnad.report.text.Addresses;
import org.isnad.report.text.DateReader;
import org.isnad.report.text.WordList;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's markup says of it: {@code <meta>}, JSON-LD, {@code <time>}, {@code <link>}. */
final class PageMeta {
  private static final Map<String, List<String>> NAMES = names();
  private static final Pattern TITLE_PARTS =
      Pattern.compile("\\s+[|–—•·»-]\\s+|\\s*[|»]\\s*|\\s+::\\s+");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "https?://.*|.*@.*\\..*|(?i:admin|administrator|editor|webmaster|user|author)|@\\w+");

  private final Document page;
  private final Map<String, String> values = new HashMap<>();
  private final LinkedData linked;

  PageMeta(Document page) {
    this.page = page;
    this.linked = LinkedData.of(page);
    for (Element meta : page.select("meta[content]")) {
      String name =
          meta.hasAttr("property")
              ? meta.attr("property")
              : meta.hasAttr("name") ? meta.attr("name") : meta.attr("http-equiv");
      String key = (name.isEmpty() ? meta.attr("itemprop") : name).toLowerCase(Locale.ROOT);
      String value = meta.attr("content").strip();
      if (!value.isEmpty()) {
        values.putIfAbsent(key, value);
      }
    }
  }

  /**
   * The page's meta; credits empty.
   *
   * @param from the address it was fetched from, or null
   */
  ReportMeta read(@Nullable String from) {
    String link = link(from);
    String byline = named("byline", linked.author());
    boolean name = byline != null && !NO_NAME.matcher(byline).matches();
    return new ReportMeta(
        outlet(), title(), name ? byline : null, published(link), language(), link, List.of());
  }

  private @Nullable String named(String what, @Nullable String otherwise) {
    for (String name : NAMES.getOrDefault(what, List.of())) {
      String value = values.get(name);
      if (value != null && !(what.equals("byline") && NO_NAME.matcher(value).matches())) {
        return value;
      }
    }
    return otherwise;
  }

  private @Nullable String outlet() {
    String linkedName = linked.publisher();
    String named = linkedName != null ? linkedName : named("outlet", null);
    if (named != null) {
      return named;
    }
    String whole = page.title();
    String[] parts = TITLE_PARTS.split(whole);
    String headline = values.getOrDefault("og:title", "");
    Element h1 = page.selectFirst("h1");
    String known = headline.isEmpty() && h1 != null ? h1.text() : headline;
    boolean suffix =
        parts.length >= 2
            && !known.isEmpty()
            && whole.startsWith(known)
            && whole.length() > known.length();
    String last = parts.length == 0 ? "" : parts[parts.length - 1].strip();
    return suffix && !last.isEmpty() && last.length() <= 60 && !known.endsWith(last) ? last : null;
  }

  /** The headline as the page gives it to others, without the outlet's name where it is known. */
  @Nullable String title() {
    String title = named("title", linked.headline());
    if (title != null) {
      return title;
    }
    String whole = page.title().strip();
    return whole.isEmpty() ? null : whole;
  }

  private @Nullable Published published(@Nullable String link) {
    for (String value : dates().values()) {
      LocalDate date = DateReader.value(value);
      if (date != null) {
        return new Published(date, Basis.METADATA);
      }
    }
    LocalDate time = time();
    if (time != null) {
      return new Published(time, Basis.METADATA);
    }
    LocalDate address = link == null ? null : Addresses.date(link);
    return address == null ? null : new Published(address, Basis.URL);
  }

  private Map<String, String> dates() {
    Map<String, String> dates = new LinkedHashMap<>();
    String published = linked.published();
    if (published != null) {
      dates.put("", published);
    }
    for (String name : NAMES.getOrDefault("published", List.of())) {
      String value = values.get(name);
      if (value != null) {
        dates.put(name, value);
      }
    }
    return dates;
  }

  /** The first {@code <time>} that is in no aside, menu or comment. */
  private @Nullable LocalDate time() {
    for (Element time : page.select("time[datetime], [itemprop=datePublished]")) {
      String value = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
      LocalDate date =
          isAside(time) ? null : DateReader.value(value.isEmpty() ? time.text() : value);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static boolean isAside(Element element) {
    for (Element e = element.parent();
        e != null && !e.normalName().equals("body");
        e = e.parent()) {
      Hint hint = Hint.of(e);
      if (hint != null
          && (hint.kind() == ZoneKind.COMMENT_FORM || hint.kind() == ZoneKind.BOILERPLATE)) {
        return true;
      }
    }
    return false;
  }

  private String language() {
    String said = page.select("html").attr("lang");
    String named = said.isBlank() ? named("language", "") : said;
    String code =
        named == null || named.length() < 2 ? "" : named.substring(0, 2).toLowerCase(Locale.ROOT);
    return code.matches("[a-z]{2}") ? code : "und";
  }

  private @Nullable String link(@Nullable String from) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    String href = canonical == null ? "" : canonical.attr("href").strip();
    if (href.startsWith("http")) {
      return href;
    }
    String named = named("link", linked.url());
    return named != null && named.startsWith("http") ? named : from;
  }

  private static Map<String, List<String>> names() {
    Map<String, List<String>> names = new HashMap<>();
    for (List<String> row : WordList.rows(PageMeta.class, "meta-names.tsv")) {
      names.put(row.get(0), List.of(row.get(1).split(" ")));
    }
    return names;
  }
}
