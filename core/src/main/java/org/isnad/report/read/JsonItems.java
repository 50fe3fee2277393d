package org.isnad.report.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.base.ProblemKind;
import org.isnad.base.Sha256;
import org.isnad.report.Published;
import org.isnad.report.ReportMeta;
import org.isnad.report.ZoneKind;
import org.isnad.report.html.HtmlReader;
import org.isnad.report.text.Addresses;
import org.isnad.report.text.Assembler;
import org.isnad.report.text.Composer;
import org.isnad.report.text.DateReader;
import org.isnad.report.text.Draft;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes reports of JSON objects, by the names that corpora commonly give their fields. */
final class JsonItems {
  private static final List<String> TEXT =
      List.of(
          "text",
          "body",
          "content",
          "fulltext",
          "maintext",
          "articlebody",
          "contenttext",
          "rawtext",
          "articletext",
          "cleanedtext",
          "article",
          "contenthtml",
          "bodyhtml",
          "html",
          "message",
          "description",
          "summary");
  private static final List<String> TITLE = List.of("title", "headline", "subject");
  private static final List<String> DATE =
      List.of(
          "published",
          "publishedat",
          "datepublished",
          "publisheddate",
          "publicationdate",
          "publishdate",
          "datepublish",
          "pubdate",
          "date",
          "createdat",
          "created",
          "datetime",
          "timestamp",
          "time",
          "seendate");
  private static final List<String> AUTHOR =
      List.of("author", "authors", "byline", "creator", "writer");
  private static final List<String> OUTLET =
      List.of(
          "outlet",
          "source",
          "site",
          "sitename",
          "publisher",
          "sourcename",
          "newspaper",
          "medium",
          "channel",
          "domain",
          "sourcedomain");
  private static final List<String> LANGUAGE = List.of("lang", "language", "languagecode");
  private static final List<String> LINK =
      List.of("url", "link", "sourceurl", "canonicalurl", "weburl", "uri", "permalink");
  private static final Set<String> LISTS =
      Set.of(
          "messages",
          "list",
          "articles",
          "items",
          "data",
          "results",
          "docs",
          "documents",
          "reports",
          "posts",
          "entries",
          "hits",
          "records",
          "news");
  private static final Set<String> HOLDERS =
      Set.of("chats", "leftchats", "response", "data", "result", "hits", "feed");
  private static final Pattern MARKUP =
      Pattern.compile(
          "</(?:p|div|a|span|li|h[1-6]|article|body)>|<(?:p|br)\\s*/?>", Pattern.CASE_INSENSITIVE);

  private final Source source;
  private final Out out;
  private final Telegram telegram;
  private boolean found;

  JsonItems(Source source, Out out) {
    this.source = source;
    this.out = out;
    this.telegram = new Telegram(source, out);
  }

  /** Whether anything was read or told of. */
  boolean found() {
    return found;
  }

  void told() {
    found = true;
  }

  boolean isList(String name) {
    return LISTS.contains(key(name));
  }

  boolean isHolder(String name) {
    return HOLDERS.contains(key(name));
  }

  /** A list begins, inside this object as far as it was read. */
  void enter(JsonNode holder) {
    telegram.enter(holder);
  }

  static boolean hasText(JsonNode node) {
    return string(node, TEXT) != null;
  }

  /** One of a list. */
  void element(JsonNode node, String list, int index, byte[] bytes) {
    if (list.equals("messages") && Telegram.isMessage(node)) {
      found = true;
      telegram.message(node, bytes);
    } else {
      item(node, list.equals("item") ? "item " + index : list + " " + index, bytes);
    }
  }

  /** An object that may have a text. */
  void item(JsonNode node, String part, byte[] bytes) {
    String text = string(node, TEXT);
    String title = string(node, TITLE);
    if (text == null && title == null) {
      if (!part.isEmpty()) {
        found = true;
        out.problem(
            ProblemKind.EMPTY,
            source.path(),
            part,
            "It has no text: no field is named text, body or content.",
            "Name the field that holds the text 'text'.");
      }
      return;
    }
    found = true;
    String sha256 = Sha256.hex(bytes);
    Composer composer = new Composer();
    String body = text == null ? "" : text;
    if (title != null && !body.stripLeading().startsWith(title.strip())) {
      composer.add(title, ZoneKind.TITLE);
    }
    boolean html = MARKUP.matcher(body).find();
    if (html) {
      Draft draft = HtmlReader.read(body, sha256, source.path(), part, null);
      composer.add(draft.text(), draft.zones());
    } else if (composer.text().isEmpty()) {
      composer.add(body, org.isnad.report.text.Zones.ofPlain(body));
    } else {
      composer.addPlain(body);
    }
    Draft draft =
        new Draft(
            sha256,
            source.path(),
            part,
            "application/json",
            composer.text(),
            composer.zones(),
            html,
            meta(node, title));
    out.report(Assembler.assemble(draft), bytes);
  }

  private static ReportMeta meta(JsonNode node, @Nullable String title) {
    String date = string(node, DATE);
    String link = string(node, LINK);
    boolean address = link != null && link.startsWith("http");
    LocalDate day = date == null ? null : DateReader.value(date);
    LocalDate inLink = day == null && address && link != null ? Addresses.date(link) : null;
    Published published =
        day != null
            ? new Published(day, Published.Basis.METADATA)
            : inLink != null ? new Published(inLink, Published.Basis.URL) : null;
    String language = string(node, LANGUAGE);
    String code =
        language != null && language.matches("[A-Za-z]{2}(?:[-_].*)?")
            ? language.substring(0, 2).toLowerCase(Locale.ROOT)
            : "und";
    return new ReportMeta(
        string(node, OUTLET),
        title,
        string(node, AUTHOR),
        published,
        code,
        address ? link : null,
        List.of());
  }

  private static @Nullable String string(JsonNode node, List<String> names) {
    for (String name : names) {
      for (var field : node.properties()) {
        if (key(field.getKey()).equals(name)) {
          String value = value(field.getValue());
          if (value != null) {
            return value;
          }
        }
      }
    }
    return null;
  }

  /** A string, a number, the name of an object, or a list of these. */
  private static @Nullable String value(JsonNode node) {
    if (node.isArray()) {
      StringBuilder all = new StringBuilder();
      for (JsonNode one : node) {
        String text = one.isArray() ? null : value(one);
        all.append(text == null ? "" : (all.isEmpty() ? "" : ", ") + text);
      }
      return all.isEmpty() ? null : all.toString();
    }
    JsonNode plain = node.isObject() ? node.path("name") : node;
    String text = plain.isString() || plain.isNumber() ? plain.asString() : "";
    return text.isBlank() ? null : text;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
