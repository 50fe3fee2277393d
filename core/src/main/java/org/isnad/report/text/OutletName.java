package org.isnad.report.text;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/** Cuts the words that a credit pattern caught down to the outlet's name. */
final class OutletName {
  private static final Pattern DAY_OR_MONTH =
      Pattern.compile(
          "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December");
  private static final Pattern ARABIC_ADJECTIVE = Pattern.compile("ال\\p{IsArabic}+(?:ي|ية|یة)");
  private static final Set<String> STOPS = new HashSet<>(MediaWords.words("stop", null));
  private static final Set<String> DEMONYMS = new HashSet<>(MediaWords.words("demonym", null));
  private static final Set<String> QUOTES = Set.of("«", "»", "\"", "“", "”");

  private OutletName() {}

  /**
   * The name inside the caught words: its longest beginning that is an outlet; when the pattern is
   * sure, else all of it up to a day, a function word or an adjective.
   */
  static @Nullable Span of(String text, Span caught, boolean sure, Predicate<String> isOutlet) {
    Span span = withoutQuotes(text, caught);
    for (Span part = span; !part.isEmpty(); part = withoutLastWord(text, part)) {
      if (isOutlet.test(part.in(text))) {
        return part;
      }
    }
    boolean people = DEMONYMS.contains(span.in(text));
    return sure && !people ? cut(text, span) : null;
  }

  private static Span withoutQuotes(String text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && QUOTES.contains(text.substring(begin, begin + 1))) {
      begin++;
    }
    for (int i = begin; i < end; i++) {
      if (QUOTES.contains(text.substring(i, i + 1))) {
        return new Span(begin, i);
      }
    }
    boolean possessive = end - begin > 2 && text.substring(begin, end).matches(".*['’]s");
    return new Span(begin, possessive ? end - 2 : end);
  }

  private static Span withoutLastWord(String text, Span span) {
    int space = text.lastIndexOf(' ', span.end() - 1);
    return new Span(span.begin(), Math.max(span.begin(), space));
  }

  private static @Nullable Span cut(String text, Span span) {
    int end = span.begin();
    int words = 0;
    for (String word : span.in(text).split(" ")) {
      if (DAY_OR_MONTH.matcher(word).matches() || isArabicEnd(word, words)) {
        break;
      }
      end += (words == 0 ? 0 : 1) + word.length();
      words++;
    }
    return words == 0 ? null : new Span(span.begin(), end);
  }

  private static boolean isArabicEnd(String word, int before) {
    int[] counts = new int[FunctionWords.LANGUAGES.size()];
    FunctionWords.count(word, counts);
    boolean function =
        counts[FunctionWords.LANGUAGES.indexOf("ar")]
                + counts[FunctionWords.LANGUAGES.indexOf("fa")]
            > 0;
    return function
        || STOPS.contains(word)
        || (before > 0 && ARABIC_ADJECTIVE.matcher(word).matches());
  }
}
