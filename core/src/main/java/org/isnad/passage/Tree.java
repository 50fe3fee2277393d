package org.isnad.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * The dependency tree of one sentence. The labels are listed, with examples, in docs/parse.md. A
 * sentence that was not parsed is a tree without arcs: every token a root without children.
 */
public final class Tree {
  private final Sentence sentence;
  private final List<List<Token>> children;

  private Tree(Sentence sentence, List<List<Token>> children) {
    this.sentence = sentence;
    this.children = children;
  }

  /** Reads the arcs of a sentence; costs one pass over its tokens. */
  public static Tree of(Sentence sentence) {
    List<List<Token>> children = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      children.add(new ArrayList<>(2));
    }
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0) {
        children.get(token.head()).add(token);
      }
    }
    return new Tree(sentence, children);
  }

  public Sentence sentence() {
    return sentence;
  }

  /** Tokens without a governor: one in a parsed sentence. */
  public List<Token> roots() {
    return sentence.tokens().stream().filter(token -> token.head() < 0).toList();
  }

  /** The governor, or null for a root. */
  public @Nullable Token head(Token token) {
    return token.head() < 0 ? null : sentence.token(token.head());
  }

  /** Dependents in the order of the text. */
  public List<Token> children(Token token) {
    return Collections.unmodifiableList(children.get(token.index()));
  }

  /** Dependents with one of the labels, in the order of the text. */
  public List<Token> children(Token token, String... labels) {
    List<String> wanted = Arrays.asList(labels);
    return children(token).stream().filter(child -> wanted.contains(child.relation())).toList();
  }

  /** The first dependent with one of the labels, or null. */
  public @Nullable Token child(Token token, String... labels) {
    for (Token child : children.get(token.index())) {
      for (String label : labels) {
        if (child.relation().equals(label)) {
          return child;
        }
      }
    }
    return null;
  }

  /** Whether there is a dependent with one of the labels. */
  public boolean has(Token token, String... labels) {
    return child(token, labels) != null;
  }

  /** From the governor up to the root, nearest first. */
  public List<Token> ancestors(Token token) {
    List<Token> above = new ArrayList<>();
    for (Token at = head(token); at != null; at = head(at)) {
      above.add(at);
    }
    return above;
  }

  /** Whether {@code lower} lies in the subtree of {@code upper}; a token dominates itself. */
  public boolean dominates(Token upper, Token lower) {
    return upper.equals(lower) || ancestors(lower).contains(upper);
  }

  /** The token and all below it, in the order of the text. */
  public List<Token> subtree(Token token) {
    return subtree(token, Set.of());
  }

  /** As {@link #subtree(Token)}, without the branches that hang on the token by these labels. */
  public List<Token> subtree(Token token, Set<String> without) {
    boolean[] in = new boolean[sentence.size()];
    in[token.index()] = true;
    for (Token child : children.get(token.index())) {
      if (!without.contains(child.relation())) {
        mark(child, in);
      }
    }
    return sentence.tokens().stream().filter(t -> in[t.index()]).toList();
  }

  private void mark(Token token, boolean[] in) {
    in[token.index()] = true;
    children.get(token.index()).forEach(child -> mark(child, in));
  }

  /** From the first to the last token of the subtree, in the report's text. */
  public Span span(Token token) {
    return cover(subtree(token));
  }

  /** As {@link #span(Token)}, without the branches that hang on the token by these labels. */
  public Span span(Token token, Set<String> without) {
    return cover(subtree(token, without));
  }

  private static Span cover(List<Token> tokens) {
    return tokens.getFirst().span().cover(tokens.getLast().span());
  }

  /** Tokens that overlap a span of the report's text. */
  public List<Token> tokensIn(Span span) {
    return sentence.tokens().stream().filter(token -> token.span().overlaps(span)).toList();
  }

  /**
   * The token that the rest of a span hangs on: the one nearest to the root; the leftmost of
   * equals. Null where no token overlaps the span.
   */
  public @Nullable Token headOf(Span span) {
    Token best = null;
    int least = Integer.MAX_VALUE;
    for (Token token : tokensIn(span)) {
      int depth = ancestors(token).size();
      if (depth < least) {
        best = token;
        least = depth;
      }
    }
    return best;
  }

  /** The nearest token that dominates both, or null across separate roots. */
  public @Nullable Token meeting(Token one, Token other) {
    for (Token at = one; at != null; at = head(at)) {
      if (dominates(at, other)) {
        return at;
      }
    }
    return null;
  }

  /**
   * The way from one token to another: labels climbed, then labels gone down, as in {@code <nsubj
   * >ccomp >dobj} for 'Officials' to 'convoy' in 'Officials say they hit the convoy'. Empty for a
   * token to itself and where there is no way.
   */
  public String path(Token from, Token to) {
    Token top = meeting(from, to);
    if (top == null) {
      return "";
    }
    List<String> steps = new ArrayList<>();
    for (Token at = from; at != null && !at.equals(top); at = head(at)) {
      steps.add("<" + at.relation());
    }
    int down = steps.size();
    for (Token at = to; at != null && !at.equals(top); at = head(at)) {
      steps.add(down, ">" + at.relation());
    }
    return String.join(" ", steps);
  }
}
