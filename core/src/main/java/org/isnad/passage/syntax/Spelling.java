package org.isnad.passage.syntax;

import java.util.ArrayList;
import java.util.List;

/** What a word looks like: all capitals, digits, hyphens ... as the numbers the tagger knows. */
final class Spelling {
  private boolean upper = true;
  private boolean lower = true;
  private boolean noLower = true;
  private boolean digits = true;
  private boolean punctuation = true;
  private boolean digitsOrPunctuation = true;
  private boolean anyDigit;
  private boolean anyPunctuation;
  private boolean period;
  private boolean hyphen;
  private int laterCapitals;

  private Spelling() {}

  /**
   * The traits of a word.
   *
   * @param first whether it opens the sentence, so that its capital says nothing
   */
  static List<String> of(String word, boolean first) {
    Spelling seen = new Spelling();
    for (int i = 0; i < word.length(); i++) {
      seen.see(word.charAt(i), i);
    }
    return seen.traits(WordForms.isUpper(word.charAt(0)) && !first);
  }

  private void see(char c, int i) {
    boolean isUpper = WordForms.isUpper(c);
    boolean isLower = WordForms.isLower(c);
    boolean isDigit = WordForms.isDigit(c);
    boolean isPunctuation = WordForms.isPunctuation(c);
    laterCapitals += isUpper && i > 0 ? 1 : 0;
    upper &= isUpper;
    lower &= isLower;
    noLower &= !isLower;
    digits &= isDigit;
    punctuation &= isPunctuation;
    digitsOrPunctuation &= isDigit || isPunctuation;
    anyDigit |= isDigit;
    anyPunctuation |= isPunctuation;
    period |= c == '.';
    hyphen |= c == '-';
  }

  private List<String> traits(boolean capital) {
    List<String> out = new ArrayList<>();
    whole(out);
    if (!upper && capital) {
      out.add("11");
    }
    if (!upper && laterCapitals > 0) {
      out.add(laterCapitals == 1 ? "12" : "13");
    }
    parts(out);
    return out;
  }

  private void whole(List<String> out) {
    if (upper) {
      out.add("1");
    } else if (lower) {
      out.add("2");
    } else if (digits) {
      out.add("3");
    } else if (punctuation) {
      out.add("4");
    } else if (digitsOrPunctuation) {
      out.add("5");
    } else if (noLower) {
      out.add("10");
    }
  }

  private void parts(List<String> out) {
    if (!digits && anyDigit) {
      out.add("6");
    }
    if (period) {
      out.add("7");
    }
    if (hyphen) {
      out.add("8");
    }
    if (!punctuation && !period && !hyphen && anyPunctuation) {
      out.add("9");
    }
  }
}
