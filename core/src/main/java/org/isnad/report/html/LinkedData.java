package org.isnad.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The article that a page describes in JSON-LD (schema.org), where it does.
 *
 * @param url its own address
 */
record LinkedData(
    @Nullable String headline,
    @Nullable String author,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String url) {
  private static final LinkedData NONE = new LinkedData(null, null, null, null, null);
  private static final Set<String> NO_ARTICLES =
      Set.of(
          "WebSite",
          "Organization",
          "BreadcrumbList",
          "ImageObject",
          "Person",
          "NewsMediaOrganization");
  private static final int LONGEST = 500_000;

  /** Reads the first article of the page's scripts; broken scripts are passed over. */
  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      LinkedData data = of(script.data());
      if (data != null) {
        return data;
      }
    }
    return NONE;
  }

  private static @Nullable LinkedData of(String json) {
    if (json.length() > LONGEST) {
      return null;
    }
    try {
      JsonNode article = article(Mapper.JSON.readTree(json));
      return article == null ? null : of(article);
    } catch (JacksonException e) {
      return null; // pages carry broken scripts; the page's own words are read all the same
    }
  }

  private static @Nullable JsonNode article(@Nullable JsonNode tree) {
    Deque<JsonNode> open = new ArrayDeque<>();
    if (tree != null) {
      open.add(tree);
    }
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        if (isArticle(node)) {
          return node;
        }
        node.path("@graph").forEach(open::add);
        open.add(node.path("mainEntity"));
      }
    }
    return null;
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    String name = type.isArray() ? type.path(0).asString("") : type.asString("");
    boolean dated = node.has("datePublished") || node.has("headline");
    return !NO_ARTICLES.contains(name) && dated;
  }

  private static LinkedData of(JsonNode article) {
    JsonNode page = article.path("mainEntityOfPage");
    String url = text(article.path("url"));
    String entity = page.isObject() ? text(page.path("@id")) : text(page);
    return new LinkedData(
        text(article.path("headline")),
        names(article.path("author")),
        names(article.path("publisher")),
        text(article.path("datePublished")),
        url == null ? entity : url);
  }

  private static @Nullable String names(JsonNode node) {
    if (!node.isArray()) {
      return node.isObject() ? text(node.path("name")) : text(node);
    }
    String all =
        StreamSupport.stream(node.spliterator(), false)
            .map(one -> one.isObject() ? text(one.path("name")) : text(one))
            .filter(name -> name != null)
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? null : all;
  }

  private static @Nullable String text(JsonNode node) {
    String value = node.isString() || node.isNumber() ? node.asString().strip() : "";
    return value.isEmpty() ? null : value;
  }

  /** Loaded only for pages with JSON-LD. */
  private static final class Mapper {
    static final JsonMapper JSON =
        JsonMapper.builder()
            .enable(
                JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
  }
}
