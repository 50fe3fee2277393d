package org.isnad.origin.text;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.base.Line;

/**
 * Marks that a translation leaves in a text: words of another script in brackets, a note that it is
 * a translation, and in English many sentences that open with 'And', as Arabic and Persian ones do,
 * and other turns that a machine takes over.
 */
public final class TranslationMarks {
  /** Words in Arabic script in brackets: in a text of another script they were left over. */
  public static final Pattern ARABIC_IN_BRACKETS =
      Pattern.compile("[\\[(]\\s*\\p{IsArabic}[\\p{IsArabic}\\s\\p{M}\\p{Po}]*[\\])]");

  private static final Pattern NOTE =
      Pattern.compile(
          String.join(
              "|",
              Line.ofResource(TranslationMarks.class, "translation-notes.txt").stream()
                  .map(Line::text)
                  .toList()));

  /** One of these stands wherever a note may: looked for first, as most texts have none. */
  private static final List<String> STEMS = List.of("ranslat", "ترجم", "نقله", "برگردان");

  private static final List<Turn> TURNS =
      Line.ofResource(TranslationMarks.class, "translation-turns.tsv").stream()
          .map(Turn::of)
          .toList();

  private static final String AND = "And ";
  private static final double MANY = 0.15;
  private static final int LEAST = 2;

  private TranslationMarks() {}

  /**
   * A turn of phrase.
   *
   * @param signs one of them stands wherever the turn may
   */
  private record Turn(List<String> signs, Pattern pattern) {
    static Turn of(Line line) {
      List<String> fields = line.fields();
      if (fields.size() != 2) {
        throw line.wrong("not two fields", "write signs, a tab, a pattern");
      }
      return new Turn(List.of(fields.get(0).split("\\|")), Pattern.compile(fields.get(1)));
    }

    boolean isIn(String text) {
      return signs.stream().anyMatch(text::contains) && pattern.matcher(text).find();
    }
  }

  /**
   * How many kinds of marks, 0 to 4.
   *
   * @param residue whether the text {@link #hasResidue}
   */
  static int count(String text, String language, boolean residue, List<TellingSentence> sentences) {
    int marks = residue ? 1 : 0;
    if (STEMS.stream().anyMatch(text::contains) && NOTE.matcher(text).find()) {
      marks++;
    }
    long ands = sentencesWithAnd(text);
    if (ands >= LEAST && ands >= MANY * sentences.size()) {
      marks++;
    }
    boolean turned = language.equals("en") && TURNS.stream().anyMatch(turn -> turn.isIn(text));
    return turned ? marks + 1 : marks;
  }

  /** Whether words in Arabic script stand in brackets in a text of another script. */
  static boolean hasResidue(String text, String language) {
    boolean arabicScript = language.equals("ar") || language.equals("fa");
    return !arabicScript && hasArabic(text) && ARABIC_IN_BRACKETS.matcher(text).find();
  }

  private static boolean hasArabic(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Word.isArabic(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static long sentencesWithAnd(String text) {
    long count = 0;
    for (int at = text.indexOf(AND); at >= 0; at = text.indexOf(AND, at + 1)) {
      boolean opens = at == 0 || text.charAt(at - 1) == '\n' || endsBefore(text, at);
      count += opens ? 1 : 0;
    }
    return count;
  }

  private static boolean endsBefore(String text, int at) {
    return at >= 2
        && Character.isWhitespace(text.charAt(at - 1))
        && ".!?".indexOf(text.charAt(at - 2)) >= 0;
  }
}
