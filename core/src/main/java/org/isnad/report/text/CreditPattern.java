package org.isnad.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.base.Span;

/**
 * A row of {@code credits.tsv}.
 *
 * @param sure whether the words alone make the name an outlet
 * @param triggers the pattern matches only where one of them stands; empty: anywhere
 * @param names how many names it captures: groups {@code n0}, {@code n1} ...
 */
record CreditPattern(Kind kind, boolean sure, List<String> triggers, Pattern pattern, int names) {
  /** What a match credits. */
  enum Kind {
    STORY,
    QUOTATION,
    /** The story in its first two paragraphs, a quotation after them. */
    OPENING
  }

  private static final int BEFORE = 120;
  private static final int AFTER = 200;
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}'’&/-]*+(?:\\.[\\p{L}\\p{N}]++)*+";
  private static final String LATIN =
      "(?:The )?" + WORD + "(?: (?:of |al-|de la |de |del |du |la |for |and )?" + WORD + "){0,5}";
  private static final String ARABIC_WORD = "[\\p{IsArabic}\\u200c]++";
  private static final String ARABIC =
      "[«\"“]?"
          + ARABIC_WORD
          + "(?:[ -]"
          + ARABIC_WORD
          + "){0,4}[»\"”]?|[«\"“]?"
          + LATIN
          + "[»\"”]?";
  private static final Pattern SLOT = Pattern.compile("\\{(name:site|name|media|said|demonym)}");

  /** The rows of one language. */
  static List<CreditPattern> of(String language) {
    List<CreditPattern> patterns = new ArrayList<>();
    for (List<String> row : WordList.rows(CreditPattern.class, "credits.tsv")) {
      if (row.get(1).equals(language)) {
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
        pattern,
        names[0]);
  }

  private static List<String> triggers(String column, String language) {
    return switch (column) {
      case "" -> List.of();
      case "{noun}" -> MediaWords.words("noun", language);
      case "{site}" -> MediaWords.words("site", language);
      default -> List.of(column.split("\\|"));
    };
  }

  /** Where in these words it may match: around its triggers, in order. */
  List<Span> windows(String words) {
    if (triggers.isEmpty()) {
      return List.of(new Span(0, words.length()));
    }
    List<Span> windows = new ArrayList<>();
    for (String trigger : triggers) {
      for (int at = words.indexOf(trigger); at >= 0; at = words.indexOf(trigger, at + 1)) {
        windows.add(new Span(Math.max(0, at - BEFORE), Math.min(words.length(), at + AFTER)));
      }
    }
    return windows;
  }

  private static String fill(String slot, String language, int[] names) {
    boolean arabicScript = language.equals("ar") || language.equals("fa");
    return switch (slot) {
      case "name" -> "(?<n" + names[0]++ + ">" + (arabicScript ? ARABIC : LATIN) + ")";
      case "name:site" ->
          "(?<n" + names[0]++ + ">" + Patterns.any(MediaWords.words("site", language)) + ")";
      case "media" -> Patterns.any(MediaWords.words("noun", language)) + "(?!\\p{L})";
      case "said" -> Patterns.any(MediaWords.words("said", language)) + "(?!\\p{L})";
      default -> Patterns.any(MediaWords.words("demonym", language));
    };
  }
}
