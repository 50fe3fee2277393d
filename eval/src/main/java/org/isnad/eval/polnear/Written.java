package org.isnad.eval.polnear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.base.Span;

/** Penn Treebank tokens to running text, with the place of every token. */
final class Written {
  private static final Map<String, String> SIGNS =
      Map.of(
          "``", "\u201c", "''", "\u201d", "`", "\u2018", "-LRB-", "(", "-RRB-", ")", "-LSB-", "[",
          "-RSB-", "]", "-LCB-", "{", "-RCB-", "}");
  private static final Set<String> CLOSING =
      Set.of(
          ",", ".", ":", ";", "?", "!", ")", "]", "}", "%", "...", "\u201d", "'", "'s", "'S", "n't",
          "N'T", "'re", "'ve", "'ll", "'d", "'m");
  private static final Set<String> OPENING = Set.of("(", "[", "{", "\u201c", "\u2018", "$", "#");

  private final StringBuilder text = new StringBuilder();

  String text() {
    return text.toString();
  }

  /** Adds a paragraph; the spans are those of the tokens in {@link #text()}. */
  List<Span> paragraph(List<String> tokens) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    List<Span> spans = new ArrayList<>();
    boolean glued = true;
    for (String token : tokens) {
      String word = SIGNS.getOrDefault(token, token);
      if (!glued && !CLOSING.contains(word)) {
        text.append(' ');
      }
      spans.add(new Span(text.length(), text.length() + word.length()));
      text.append(word);
      glued = OPENING.contains(word);
    }
    return spans;
  }
}
