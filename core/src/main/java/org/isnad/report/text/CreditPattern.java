package org.isnad.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.base.Span;
import org.isnad.report.Zone;

/**
 * A row of {@code credits.tsv}.
 *
 * @param sure whether the words alone make the name an outlet
 * @param triggers the pattern matches only where one of them stands; empty: anywhere
 * @param before how far before a trigger a match may begin
 * @param names how many names it captures: groups {@code n0}, {@code n1} ...
 */
record CreditPattern(
    Kind kind, boolean sure, List<String> triggers, int before, Pattern pattern, int names) {
  /** What a match credits. */
  enum Kind {
    STORY,
    QUOTATION,
    /** The story in its first two paragraphs, a quotation after them. */
    OPENING
  }

  private static final String ANY = "*";
  private static final int NEAR = 24;
  private static final int FAR = 120;
  private static final int AFTER = 200;
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}'’&/-]*+(?:\\.[\\p{L}\\p{N}]++)*+";
  private static final String LATIN =
      "(?:The )?" + WORD + "(?: (?:of |al-|de la |de |del |du |la |for |and )?" + WORD + "){0,5}";
  private static final String QUOTED = "[«\"“]?" + LATIN + "[»\"”]?";
  private static final String ARABIC_WORD = "[\\p{IsArabic}\\u200c]++";
  private static final String ARABIC =
      "[«\"“]?" + ARABIC_WORD + "(?:[ -]" + ARABIC_WORD + "){0,4}[»\"”]?|" + QUOTED;
  private static final Pattern SLOT = Pattern.compile("\\{(name:site|name|media|said|demonym)}");

  /** The rows of one language. */
  static List<CreditPattern> of(String language) {
    List<CreditPattern> patterns = new ArrayList<>();
    for (List<String> row : WordList.rows(CreditPattern.class, "credits.tsv")) {
      if (row.get(1).equals(language) || row.get(1).equals(ANY)) {
        patterns.add(of(row, language));
      }
    }
    return List.copyOf(patterns);
  }

  private static CreditPattern of(List<String> row, String language) {
    int[] names = {0};
    String regex =
        SLOT.matcher(row.get(4))
            .replaceAll(slot -> Matcher.quoteReplacement(fill(slot.group(1), language, names)));
    Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + regex + ")");
    return new CreditPattern(
        Kind.valueOf(row.get(0)),
        row.get(2).equals("sure"),
        triggers(row.get(3), language),
        isLate(row) ? FAR : NEAR,
        pattern,
        names[0]);
  }

  /** The name, or much else, stands before the trigger. */
  private static boolean isLate(List<String> row) {
    return row.get(3).startsWith("{")
        || row.get(4).startsWith("{")
        || row.get(4).startsWith("(?:[Aa]");
  }

  private static List<String> triggers(String column, String language) {
    return switch (column) {
      case "" -> List.of();
      case "{noun}" -> MediaWords.words("noun", language);
      case "{site}" -> MediaWords.words("site", language);
      default -> List.of(column.split("\\|"));
    };
  }

  /**
   * Where in these zones it may match: around its triggers.
   *
   * @param places where in the text a trigger stands, in order
   */
  List<Span> windows(Function<String, List<Integer>> places, List<Zone> zones) {
    if (triggers.isEmpty()) {
      return zones.stream().map(Zone::span).toList();
    }
    List<Span> windows = new ArrayList<>();
    for (String trigger : triggers) {
      int zone = 0;
      for (int at : places.apply(trigger)) {
        while (zone < zones.size() && zones.get(zone).span().end() <= at) {
          zone++;
        }
        if (zone < zones.size() && zones.get(zone).span().contains(at)) {
          windows.add(around(at, zones.get(zone).span()));
        }
      }
    }
    return windows;
  }

  private Span around(int at, Span zone) {
    return new Span(Math.max(zone.begin(), at - before), Math.min(zone.end(), at + AFTER));
  }

  private static String fill(String slot, String language, int[] names) {
    boolean arabicScript = language.equals("ar") || language.equals("fa");
    return switch (slot) {
      case "name" -> "(?<n" + names[0]++ + ">" + (arabicScript ? ARABIC : QUOTED) + ")";
      case "name:site" ->
          "(?<n" + names[0]++ + ">" + Patterns.any(MediaWords.words("site", language)) + ")";
      case "media" -> Patterns.any(MediaWords.words("noun", language)) + "(?!\\p{L})";
      case "said" -> Patterns.any(MediaWords.words("said", language)) + "(?!\\p{L})";
      default -> Patterns.any(MediaWords.words("demonym", language));
    };
  }
}
