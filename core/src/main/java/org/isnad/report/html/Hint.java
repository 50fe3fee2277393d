package org.isnad.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.isnad.report.ZoneKind;
import org.isnad.report.text.WordList;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an element's tag, role, class and id say it is for.
 *
 * @param kind what its words are; BODY for a container of the story
 * @param byTag whether the tag or the role says so, which are trusted more than names of classes
 */
record Hint(ZoneKind kind, boolean byTag) {
  private static final Map<String, ZoneKind> WORDS = words();
  private static final Pattern SPLIT = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Hint PAGE = new Hint(ZoneKind.BOILERPLATE, true);
  private static final Hint NONE = new Hint(ZoneKind.TITLE, false);
  private static final int MOST_KNOWN = 20_000;

  /** What names were found to say: pages of one site share them. */
  private static final Map<String, Hint> KNOWN = new ConcurrentHashMap<>();

  private static final Map<ZoneKind, Hint> BY_CLASS = new HashMap<>();

  static {
    for (ZoneKind kind : ZoneKind.values()) {
      BY_CLASS.put(kind, new Hint(kind, false));
    }
  }

  /** The hint, or null when the element gives none. */
  static @Nullable Hint of(Element element) {
    Hint byTag = byTag(element.normalName());
    if (byTag != null) {
      return byTag;
    }
    if (element.attributesSize() == 0) {
      return null;
    }
    Hint byRole = byRole(element.attr("role"));
    if (byRole != null) {
      return byRole;
    }
    String itemprop = element.attr("itemprop");
    if (!itemprop.isEmpty()) {
      Hint byProperty = byProperty(itemprop);
      if (byProperty != null) {
        return byProperty;
      }
    }
    return byName(element);
  }

  private static @Nullable Hint byTag(String tag) {
    return switch (tag) {
      case "nav", "footer", "aside", "button", "select", "menu", "dialog", "form" -> PAGE;
      case "figcaption" -> new Hint(ZoneKind.CAPTION, true);
      case "address" -> new Hint(ZoneKind.BYLINE, true);
      default -> null;
    };
  }

  private static @Nullable Hint byRole(String role) {
    return switch (role) {
      case "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar" ->
          PAGE;
      default -> null;
    };
  }

  private static @Nullable Hint byProperty(String property) {
    return switch (property.toLowerCase(Locale.ROOT)) {
      case "articlebody", "reviewbody" -> new Hint(ZoneKind.BODY, true);
      case "author" -> new Hint(ZoneKind.BYLINE, true);
      case "datepublished" -> new Hint(ZoneKind.DATELINE, true);
      case "caption" -> new Hint(ZoneKind.CAPTION, true);
      case "comment" -> new Hint(ZoneKind.COMMENT_FORM, true);
      default -> null;
    };
  }

  private static @Nullable Hint byName(Element element) {
    String names = element.attr("class") + " " + element.attr("id");
    if (names.length() < 2 || names.length() > 400) {
      return null;
    }
    Hint known = KNOWN.get(names);
    if (known == null) {
      ZoneKind kind = ofNames(names);
      known = kind == null ? NONE : BY_CLASS.getOrDefault(kind, NONE);
      if (KNOWN.size() < MOST_KNOWN) {
        KNOWN.put(names, known);
      }
    }
    return known.equals(NONE) ? null : known;
  }

  private static @Nullable ZoneKind ofNames(String names) {
    ZoneKind best = null;
    for (String name : names.split("\\s+")) {
      ZoneKind kind = ofName(name);
      if (kind != null && (best == null || rank(kind) < rank(best))) {
        best = kind;
      }
    }
    return best;
  }

  /** 'entry-content related-on' is a container first. */
  private static int rank(ZoneKind kind) {
    return kind == ZoneKind.BODY
        ? 0
        : kind == ZoneKind.COMMENT_FORM ? 1 : kind == ZoneKind.BOILERPLATE ? 3 : 2;
  }

  private static @Nullable ZoneKind ofName(String name) {
    List<String> parts = new ArrayList<>(4);
    for (String part : SPLIT.split(name)) {
      parts.add(part.toLowerCase(Locale.ROOT));
    }
    ZoneKind single = null;
    for (int i = 0; i < parts.size(); i++) {
      if (i + 1 < parts.size()) {
        ZoneKind pair = WORDS.get(parts.get(i) + "+" + parts.get(i + 1));
        if (pair != null) {
          return pair;
        }
      }
      ZoneKind own = WORDS.get(parts.get(i));
      single = single == null ? own : single;
    }
    return single;
  }

  private static Map<String, ZoneKind> words() {
    Map<String, ZoneKind> words = new HashMap<>();
    for (List<String> row : WordList.rows(Hint.class, "class-words.tsv")) {
      for (String word : row.get(1).split(" ")) {
        words.put(word, ZoneKind.valueOf(row.get(0)));
      }
    }
    return words;
  }
}
