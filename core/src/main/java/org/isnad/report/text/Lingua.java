package org.isnad.report.text;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;

/**
 * Lingua, held to the languages in use and to its small models (three letters at a time, good for
 * texts of more than 120 characters; it is asked only of texts without function words). A class of
 * its own so that its models are loaded only when it is needed.
 */
final class Lingua {
  private static final int MOST = 1_000;
  private static final LanguageDetector DETECTOR =
      LanguageDetectorBuilder.fromLanguages(
              Language.ENGLISH,
              Language.ARABIC,
              Language.PERSIAN,
              Language.URDU,
              Language.FRENCH,
              Language.SPANISH,
              Language.TURKISH,
              Language.GERMAN,
              Language.ITALIAN,
              Language.PORTUGUESE)
          .withMinimumRelativeDistance(0.1)
          .withLowAccuracyMode()
          .build();

  private Lingua() {}

  static String of(String text) {
    Language language = DETECTOR.detectLanguageOf(text.substring(0, Math.min(MOST, text.length())));
    IsoCode639_1 code = language.getIsoCode639_1();
    return code == IsoCode639_1.NONE ? LanguageFinder.UNKNOWN : code.toString();
  }
}
