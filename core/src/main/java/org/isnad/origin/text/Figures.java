package org.isnad.origin.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The figures of a passage, in digits, whichever language wrote them and in whichever way. */
public final class Figures {
  private Figures() {}

  /** Whether it is a word of the lexicon, in Latin script: a month, a country, a common noun. */
  public static boolean isConcept(Word word) {
    return Lexicon.isStop(word.folded()) || Lexicon.concept(word.folded(), false, false) != null;
  }

  /** Values as digits; 'seven' is '7'. Vague ones ('two', 'first') are left out. */
  public static Set<String> in(List<Word> words, String language) {
    boolean persian = language.equals("fa");
    Set<String> figures = new LinkedHashSet<>();
    for (Word word : words) {
      if (word.isNumber()) {
        figures.add(word.folded());
      } else if (!Lexicon.isStop(word.folded())) {
        Lexicon.Concept concept = Lexicon.concept(word.folded(), word.isArabic(), persian);
        boolean number = concept != null && Character.isDigit(concept.name().charAt(0));
        if (concept != null && number && concept.weight() > 1) {
          figures.add(concept.name());
        }
      }
    }
    return figures;
  }
}
