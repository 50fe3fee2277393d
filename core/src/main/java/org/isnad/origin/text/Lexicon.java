package org.isnad.origin.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.base.Line;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/** The words of {@code lexicon.tsv} and {@code stop-words.txt}; immutable, loaded once. */
final class Lexicon {
  /**
   * What a word stands for in any language.
   *
   * @param weight how much sharing it tells, above 0
   */
  record Concept(String name, double weight) {}

  private static final int LANGUAGES = 3;
  private static final Map<String, Concept> ENGLISH = new HashMap<>();
  private static final Map<String, Concept> ARABIC = new HashMap<>();
  private static final Map<String, Concept> PERSIAN = new HashMap<>();
  private static final Set<String> STOP_WORDS = new HashSet<>();

  static {
    Line.ofResource(Lexicon.class, "lexicon.tsv").forEach(Lexicon::row);
    Line.words(Lexicon.class, "stop-words.txt").stream()
        .map(Lexicon::folded)
        .forEach(STOP_WORDS::add);
  }

  private Lexicon() {}

  private static void row(Line line) {
    List<String> fields = line.fields();
    if (fields.size() != 2 + LANGUAGES) {
      throw line.wrong("a concept has five fields", "part them by tabs");
    }
    Concept concept = new Concept(fields.get(0), Double.parseDouble(fields.get(1)));
    forms(fields.get(2), concept, false, ENGLISH);
    forms(fields.get(3), concept, false, ARABIC);
    forms(fields.get(4), concept, true, PERSIAN);
  }

  private static void forms(
      String field, Concept concept, boolean persian, Map<String, Concept> into) {
    for (String form : field.split("\\|")) {
      if (!form.equals("-")) {
        String folded = folded(form);
        into.putIfAbsent(folded, concept);
        into.putIfAbsent(stem(folded, persian), concept);
      }
    }
  }

  private static String folded(String form) {
    List<Word> words = Words.of(form, new Span(0, form.length()));
    return String.join("", words.stream().map(Word::folded).toList());
  }

  /** Whether it has the words of this language. */
  static boolean has(String language) {
    return language.equals("en") || language.equals("ar") || language.equals("fa");
  }

  static boolean isStop(String folded) {
    return STOP_WORDS.contains(folded);
  }

  static @Nullable Concept concept(String folded, boolean arabicScript, boolean persian) {
    if (!arabicScript) {
      Concept whole = ENGLISH.get(folded);
      return whole != null ? whole : ENGLISH.get(Stems.english(folded));
    }
    Map<String, Concept> map = persian ? PERSIAN : ARABIC;
    Concept whole = map.get(folded);
    if (whole == null && !persian) {
      whole = map.get(Stems.arabicBare(folded));
    }
    return whole != null ? whole : map.get(stem(folded, persian));
  }

  static String stem(String folded, boolean persian) {
    boolean arabicScript = Word.isArabic(folded.charAt(0));
    if (!arabicScript) {
      return Stems.english(folded);
    }
    return persian ? Stems.persian(folded) : Stems.arabic(folded);
  }
}
