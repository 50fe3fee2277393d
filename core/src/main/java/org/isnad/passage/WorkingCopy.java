package org.isnad.passage;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;

/**
 * A copy of a stretch of text as the models like it, of the same length, so that offsets stay:
 * quotation marks made straight, bracketed stretches in another script blanked.
 *
 * <pre>{@code the “Brigades” (سرايا) said  ->  the "Brigades"         said}</pre>
 *
 * @param text the copy
 * @param asides what was blanked, in offsets of the copy
 */
record WorkingCopy(String text, List<Span> asides) {
  static WorkingCopy of(String original) {
    List<Span> asides = asides(original);
    StringBuilder copy = new StringBuilder(original);
    for (Span aside : asides) {
      for (int i = aside.begin(); i < aside.end(); i++) {
        copy.setCharAt(i, ' ');
      }
    }
    for (int i = 0; i < copy.length(); i++) {
      copy.setCharAt(i, straight(copy.charAt(i)));
    }
    return new WorkingCopy(copy.toString(), asides);
  }

  private static char straight(char c) {
    return switch (c) {
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033' -> '"';
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032' -> '\'';
      default -> c;
    };
  }

  /**
   * Bracketed stretches most of whose letters are not Latin, in a text whose letters mostly are.
   */
  private static List<Span> asides(String text) {
    List<Span> found = new ArrayList<>();
    if (foreignShare(text, new Span(0, text.length())) > 0.5) {
      return found;
    }
    for (int begin = nextBracket(text, 0); begin >= 0; begin = nextBracket(text, begin + 1)) {
      int end = text.indexOf(closing(text.charAt(begin)), begin);
      Span bracketed = new Span(begin, end < 0 ? begin : end + 1);
      boolean nested = !found.isEmpty() && found.getLast().contains(begin);
      if (!nested && foreignShare(text, bracketed) > 0.5) {
        found.add(bracketed);
      }
    }
    return found;
  }

  private static int nextBracket(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '(' || text.charAt(i) == '[') {
        return i;
      }
    }
    return -1;
  }

  private static char closing(char bracket) {
    return bracket == '(' ? ')' : ']';
  }

  private static double foreignShare(String text, Span span) {
    int letters = 0;
    int foreign = 0;
    for (int i = span.begin(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        foreign += UnicodeScript.of(c) == UnicodeScript.LATIN ? 0 : 1;
      }
    }
    return letters == 0 ? 0 : (double) foreign / letters;
  }
}
