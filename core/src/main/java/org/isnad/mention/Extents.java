package org.isnad.mention;

import java.util.Set;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/** How far a noun phrase reaches around its head, after the parse. */
final class Extents {
  private static final Set<String> LEFT =
      Set.of(
          "det",
          "predet",
          "nmod",
          "compound",
          "poss",
          "case",
          "advmod",
          "qmod",
          "npadvmod",
          "preconj",
          "neg",
          "dep");
  private static final Set<String> HEDGES =
      Set.of("nearly", "about", "almost", "around", "over", "roughly", "approximately", "not");
  private static final Set<String> NO_LEFT_TAGS = Set.of("IN", "CC", "WRB", "VBD", "VBZ", "VBP");

  private Extents() {}

  /**
   * The first token of the phrase: left of {@code from} as far as what stands there modifies the
   * head.
   */
  static int left(View view, int from, int head) {
    int first = from;
    while (first > 0 && modifies(view, first - 1, head)) {
      first--;
    }
    while (first < from && !opensPhrase(view, first)) {
      first++;
    }
    return first;
  }

  /** No comma, no 'especially', no 'will' before the noun phrase. */
  private static boolean opensPhrase(View view, int i) {
    String tag = view.tag(i);
    boolean adverb =
        tag.equals("RB")
            && (view.token(i).relation().equals("advmod") || view.opens(i))
            && !HEDGES.contains(view.lower(i))
            && !view.token(i + 1 < view.size() ? i + 1 : i).tag().startsWith("JJ")
            && !view.tag(i + 1).equals("HYPH")
            && !view.tag(i + 1).equals("VBN");
    boolean small = isComma(view, i) || view.lower(i).equals("-");
    return !small && !adverb && !Set.of("MD", "IN", "CC", "TO").contains(tag);
  }

  private static boolean isComma(View view, int i) {
    return view.lower(i).equals(",");
  }

  private static boolean modifies(View view, int i, int head) {
    Token child = topBelow(view, i, head);
    if (child == null || child.index() > head) {
      return false;
    }
    if (child.relation().equals("punct")) {
      return isQuote(view, i) || view.lower(i).equals("-") || isComma(view, i);
    }
    return LEFT.contains(child.relation())
        && !(child.index() == i && NO_LEFT_TAGS.contains(view.tag(i)));
  }

  private static boolean isQuote(View view, int i) {
    return view.tag(i).equals("``") || view.tag(i).equals("''");
  }

  /** The child of {@code head} whose subtree holds a token, or null. */
  static @Nullable Token topBelow(View view, int i, int head) {
    Token at = view.token(i);
    for (int steps = 0; steps < view.size() && at.head() >= 0; steps++) {
      if (at.head() == head) {
        return at;
      }
      at = view.token(at.head());
    }
    return null;
  }

  /** After the last token of a branch. */
  static int end(View view, Token branch) {
    int end = branch.index() + 1;
    for (Token token : view.tree().subtree(branch)) {
      end = Math.max(end, token.index() + 1);
    }
    return end;
  }

  /** Whether a token hangs below {@code head}, or is it. */
  static boolean below(View view, int i, int head) {
    return i == head || topBelow(view, i, head) != null;
  }

  /** The token of [first, end) that hangs highest; the last of equals. */
  static int headOf(View view, int first, int end) {
    for (int i = end - 1; i >= first; i--) {
      int head = view.token(i).head();
      if (head < first || head >= end) {
        return i;
      }
    }
    return end - 1;
  }
}
