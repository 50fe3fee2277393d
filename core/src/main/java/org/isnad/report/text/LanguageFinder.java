package org.isnad.report.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The language of a stretch of text: first by script, then by telling letters and function words,
 * and only where these do not decide by Lingua, whose models are loaded at the first such text.
 */
public final class LanguageFinder {
  /** ISO 639's word for a language that is not known. */
  public static final String UNKNOWN = "und";

  private static final int ENOUGH = 20_000;
  private static final int FEWEST_LETTERS_FOR_LINGUA = 24;
  private static final List<String> LATIN = List.of("en", "fr", "es", "tr", "de", "it", "pt", "ku");

  private LanguageFinder() {}

  /** The ISO 639-1 code, or {@link #UNKNOWN}. */
  public static String of(CharSequence text) {
    LanguageCounts counts = new LanguageCounts(text, ENOUGH);
    if (counts.words == 0) {
      return UNKNOWN;
    }
    String sure = byWords(counts);
    return sure == null ? byLingua(text, counts) : sure;
  }

  /** As {@link #of}, from scripts and words alone: cheap, and unknown where these do not decide. */
  static String ofShort(CharSequence text) {
    String sure = byWords(new LanguageCounts(text, ENOUGH));
    return sure == null ? UNKNOWN : sure;
  }

  private static @Nullable String byWords(LanguageCounts counts) {
    return switch (counts.script()) {
      case LATIN -> latin(counts);
      case ARABIC -> arabicScript(counts);
      case CYRILLIC -> cyrillic(counts);
      default -> counts.script().language;
    };
  }

  /** Decided when one language has twice the function words of any other, an eighth of all. */
  private static @Nullable String latin(LanguageCounts counts) {
    String best = "";
    int most = 0;
    int second = 0;
    for (String language : LATIN) {
      int found = counts.functionWords(language);
      if (found > most) {
        second = most;
        most = found;
        best = language;
      } else {
        second = Math.max(second, found);
      }
    }
    boolean decided = most >= 2 && most * 8 >= counts.words && most >= 2 * second;
    return decided ? best : null;
  }

  private static @Nullable String arabicScript(LanguageCounts counts) {
    double arabic = 2 * counts.functionWords("ar") + counts.arabic;
    double persian = 2 * counts.functionWords("fa") + counts.persian;
    double sorani = 2 * counts.functionWords("ckb") + counts.sorani;
    double urdu = 2 * counts.functionWords("ur") + counts.urdu;
    double most = Math.max(Math.max(arabic, persian), Math.max(sorani, urdu));
    if (most == 0) {
      return null;
    }
    if (most == arabic) {
      return arabic > persian ? "ar" : null;
    }
    return most == persian ? "fa" : most == sorani ? "ku" : "ur";
  }

  private static String cyrillic(LanguageCounts counts) {
    return counts.ukrainian * 60 > counts.letters.getOrDefault(Script.CYRILLIC, 0) ? "uk" : "ru";
  }

  private static String byLingua(CharSequence text, LanguageCounts counts) {
    int letters = counts.letters.getOrDefault(counts.script(), 0);
    return letters < FEWEST_LETTERS_FOR_LINGUA ? UNKNOWN : Lingua.of(text.toString());
  }
}
