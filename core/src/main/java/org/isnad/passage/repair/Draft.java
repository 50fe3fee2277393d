package org.isnad.passage.repair;

import java.util.ArrayList;
import java.util.List;
import org.isnad.passage.Token;

/** A sentence's tokens while they are mended. */
final class Draft {
  private final List<Token> tokens;

  Draft(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  List<Token> tokens() {
    return List.copyOf(tokens);
  }

  int size() {
    return tokens.size();
  }

  Token at(int index) {
    return tokens.get(index);
  }

  /** The children of a token with one of these relations. */
  List<Token> children(int head, String... relations) {
    List<String> wanted = List.of(relations);
    return tokens.stream().filter(t -> t.head() == head && wanted.contains(t.relation())).toList();
  }

  void hang(int token, int head, String relation) {
    tokens.set(token, tokens.get(token).with(head, relation));
  }

  /** Whether one token hangs below another, at any depth. */
  boolean isBelow(int token, int above) {
    int at = token;
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == above) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  boolean isWord(int index, String word) {
    return index >= 0 && index < size() && tokens.get(index).text().equalsIgnoreCase(word);
  }

  /** 'who', 'which', 'whose', 'whom'; not 'that'. */
  static boolean isRelative(Token token) {
    return token.tag().equals("WDT") || token.tag().equals("WP") || token.tag().equals("WP$");
  }
}
