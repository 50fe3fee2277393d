package org.isnad.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.base.Span;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;

/** A parsed sentence by token index: dependents, governors, subtrees. */
final class Parse {
  private static final int NONE = -1;
  private static final Set<String> PUNCTUATION =
      Set.of(",", ".", ":", "``", "''", "-LRB-", "-RRB-", "NFP");

  private final Sentence sentence;
  private final int[][] children;

  Parse(Sentence sentence) {
    this.sentence = sentence;
    int[] count = new int[sentence.size()];
    sentence.tokens().stream().filter(t -> t.head() >= 0).forEach(t -> count[t.head()]++);
    children = new int[sentence.size()][];
    for (int i = 0; i < children.length; i++) {
      children[i] = new int[count[i]];
    }
    for (int i = sentence.size() - 1; i >= 0; i--) {
      int head = sentence.token(i).head();
      if (head >= 0) {
        children[head][--count[head]] = i;
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  Token token(int i) {
    return sentence.token(i);
  }

  /** The lower-case word. */
  String word(int i) {
    return token(i).text().toLowerCase(Locale.ROOT);
  }

  String lemma(int i) {
    return token(i).lemma();
  }

  String tag(int i) {
    return token(i).tag();
  }

  String relation(int i) {
    return token(i).relation();
  }

  /** The governor, or -1. */
  int head(int i) {
    return Math.max(token(i).head(), NONE);
  }

  int[] children(int i) {
    return children[i];
  }

  /** The first dependent with one of the labels, or -1. */
  int child(int i, String... labels) {
    for (int child : children[i]) {
      if (is(child, labels)) {
        return child;
      }
    }
    return NONE;
  }

  List<Integer> childrenBy(int i, String... labels) {
    List<Integer> found = new ArrayList<>();
    for (int child : children[i]) {
      if (is(child, labels)) {
        found.add(child);
      }
    }
    return found;
  }

  boolean has(int i, String... labels) {
    return child(i, labels) != NONE;
  }

  /** Whether the arc above a token has one of the labels. */
  boolean is(int i, String... labels) {
    String relation = relation(i);
    for (String label : labels) {
      if (relation.equals(label)) {
        return true;
      }
    }
    return false;
  }

  boolean dominates(int upper, int lower) {
    for (int at = lower; at != NONE; at = head(at)) {
      if (at == upper) {
        return true;
      }
    }
    return false;
  }

  /** The tokens of a subtree, without the branches below these tokens. */
  BitSet subtree(int i, int... without) {
    BitSet tokens = new BitSet(size());
    mark(i, tokens, without);
    return tokens;
  }

  private void mark(int i, BitSet tokens, int[] without) {
    for (int out : without) {
      if (out == i) {
        return;
      }
    }
    tokens.set(i);
    for (int child : children[i]) {
      mark(child, tokens, without);
    }
  }

  int left(int i) {
    return subtree(i).nextSetBit(0);
  }

  int right(int i) {
    return subtree(i).length() - 1;
  }

  BitSet range(int first, int end) {
    BitSet tokens = new BitSet(size());
    tokens.set(Math.max(first, 0), Math.max(end, Math.max(first, 0)));
    return tokens;
  }

  boolean isPunctuation(int i) {
    return PUNCTUATION.contains(tag(i));
  }

  /** Whether a verb is a passive, also a bare participle: 'when asked'. */
  boolean isPassive(int verb) {
    return has(verb, "auxpass", "nsubjpass")
        || (tag(verb).equals("VBN") && !isPerfect(verb) && !has(verb, "nsubj"));
  }

  private boolean isPerfect(int verb) {
    boolean have = childrenBy(verb, "aux").stream().anyMatch(a -> lemma(a).equals("have"));
    return have || (is(verb, "conj") && isPerfect(head(verb)));
  }

  /** The span of tokens [first, end). */
  Span span(int first, int end) {
    return sentence.spanOf(first, end);
  }
}
