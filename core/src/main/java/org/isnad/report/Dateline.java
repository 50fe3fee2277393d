package org.isnad.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * The place, day and agency that open a story.
 *
 * @param length of the whole opening, from the paragraph's first character
 * @param agency where in the paragraph the agency is, or null
 */
public record Dateline(int length, @Nullable Span agency) {
  private static final String PLACE = "\\p{Lu}[\\p{L}'’.-]+(?:[ /]\\p{Lu}[\\p{L}'’.-]+){0,3}";
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}'’.-]{2,}(?:[ /-]\\p{Lu}[\\p{Lu}'’.-]*){0,3}";
  private static final String DAY =
      "(?:,?\\s+\\p{Lu}\\p{Ll}{2,8}\\.?\\s+\\d{1,2}(?:,?\\s+\\d{4})?|,?\\s+\\d{1,2}\\s+\\p{Lu}\\p{Ll}{2,8}\\.?(?:\\s+\\d{4})?)?";
  private static final String REGION = "(?:,\\s+\\p{Lu}[\\p{L}. ]{1,30}?)?";
  private static final String DASH = "\\s*(?:[-–—_]{1,2}|:)\\s+";
  private static final String ARABIC_PLACE = "[\\p{IsArabic}]{2,}(?: [\\p{IsArabic}]{2,}){0,2}";
  private static final String ARABIC_AGENCY =
      "(?<agency>[\\p{IsArabic}«»\"]{2,}(?: [\\p{IsArabic}«»\"]{2,}){0,2})";
  private static final List<Pattern> OPENINGS =
      List.of(
          Pattern.compile(
              "(?:"
                  + PLACE
                  + REGION
                  + DAY
                  + "\\s*)?\\((?<agency>\\p{Lu}[\\p{L}\\p{N} .&/'-]{1,30})\\)"
                  + DASH),
          Pattern.compile(
              CAPITALS
                  + REGION
                  + DAY
                  + "\\s*,?\\s*(?:[-–—]{1,2})\\s*(?:(?<agency>\\p{Lu}[\\p{L}&]{2,20})\\s*(?:[-–—]{1,2})\\s+)?"),
          Pattern.compile(ARABIC_PLACE + "\\s*\\(\\s*" + ARABIC_AGENCY + "\\s*\\)\\s*[-–—:]?\\s*"),
          Pattern.compile(ARABIC_PLACE + "\\s*[-–—/]\\s*" + ARABIC_AGENCY + "\\s*[-–—:]\\s*"),
          Pattern.compile(
              ARABIC_PLACE + "\\s*[-–—/]\\s*\\(\\s*" + ARABIC_AGENCY + "\\s*\\)\\s*[-–—:]?\\s*"));

  /** The dateline that opens this paragraph, or null. */
  public static @Nullable Dateline of(String paragraph) {
    for (Pattern opening : OPENINGS) {
      Matcher matcher = opening.matcher(paragraph);
      if (matcher.lookingAt() && matcher.end() < paragraph.length()) {
        int agency = matcher.start("agency");
        return new Dateline(
            matcher.end(), agency < 0 ? null : new Span(agency, matcher.end("agency")));
      }
    }
    return null;
  }
}
