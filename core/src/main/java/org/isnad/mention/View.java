package org.isnad.mention;

import java.util.Locale;
import org.isnad.base.Span;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/** One sentence with what every finder asks of it. */
final class View {
  private final Sentence sentence;
  private final Tree tree;
  private final String text;
  private final String[] lower;
  private final String[] folded;
  private final boolean cased;

  View(Sentence sentence, String text) {
    this.sentence = sentence;
    this.text = text;
    tree = Tree.of(sentence);
    lower = new String[sentence.size()];
    folded = new String[sentence.size()];
    for (Token token : sentence.tokens()) {
      lower[token.index()] = token.text().toLowerCase(Locale.ROOT);
      folded[token.index()] = Folding.fold(token.text());
    }
    cased = tellsByCase();
  }

  Sentence sentence() {
    return sentence;
  }

  Tree tree() {
    return tree;
  }

  int size() {
    return sentence.size();
  }

  Token token(int i) {
    return sentence.token(i);
  }

  /** Lower-case word; empty outside the sentence. */
  String lower(int i) {
    return i < 0 || i >= lower.length ? "" : lower[i];
  }

  /** The word as {@link Folding} leaves it; empty for punctuation. */
  String folded(int i) {
    return folded[i];
  }

  String tag(int i) {
    return i < 0 || i >= size() ? "" : token(i).tag();
  }

  String entity(int i) {
    return i < 0 || i >= size() ? "O" : token(i).entity();
  }

  boolean labelled(int i) {
    return !entity(i).equals("O");
  }

  Span span(int first, int end) {
    return sentence.spanOf(first, end);
  }

  String text() {
    return text;
  }

  String words(int first, int end) {
    return span(first, end).in(text);
  }

  /** Whether nothing stands between a token and the one before. */
  boolean glued(int i) {
    return i > 0 && token(i).span().begin() == token(i - 1).span().end();
  }

  boolean startsUpper(int i) {
    return i >= 0 && i < size() && Character.isUpperCase(token(i).text().codePointAt(0));
  }

  /** Whether capitals tell names: not in headlines of capitals, nor all in one case. */
  boolean cased() {
    return cased;
  }

  /** First word of the sentence or of a quotation in it. */
  boolean opens(int i) {
    return i == 0
        || tag(i - 1).equals("``")
        || tag(i - 1).equals(":")
        || tag(i - 1).equals(".")
        || (i == 1 && !Character.isLetterOrDigit(token(0).text().codePointAt(0)));
  }

  private boolean tellsByCase() {
    int long4 = 0;
    int capital = 0;
    for (Token token : sentence.tokens()) {
      if (token.text().length() > 3 && Character.isLetter(token.text().codePointAt(0))) {
        long4++;
        capital += Character.isUpperCase(token.text().codePointAt(0)) ? 1 : 0;
      }
    }
    return long4 < 4 || (capital > 0 && capital * 10 <= long4 * 8);
  }
}
