package org.isnad.passage;

import java.util.List;
import org.isnad.base.Span;
import org.isnad.report.ZoneKind;

/**
 * One sentence.
 *
 * @param index position in the text, from 0
 * @param span from its first token's begin to its last token's end
 * @param block number of the zone it lies in: sentences of one paragraph share it
 * @param zone what that zone is for
 * @param language ISO 639-1 code, or {@code und}
 * @param tokens in order
 * @param parsed whether the tokens carry heads and relations
 * @param asides bracketed stretches in another script, brackets included, that were kept from the
 *     tokens so that they break no parse: '[سرايا]' after the name it gives
 */
public record Sentence(
    int index,
    Span span,
    int block,
    ZoneKind zone,
    String language,
    List<Token> tokens,
    boolean parsed,
    List<Span> asides) {
  public Sentence {
    tokens = List.copyOf(tokens);
    asides = List.copyOf(asides);
  }

  /** A sentence without asides. */
  public Sentence(
      int index,
      Span span,
      int block,
      ZoneKind zone,
      String language,
      List<Token> tokens,
      boolean parsed) {
    this(index, span, block, zone, language, tokens, parsed, List.of());
  }

  /** This sentence with other arcs or labels on its tokens. */
  public Sentence with(List<Token> others) {
    return new Sentence(index, span, block, zone, language, others, parsed, asides);
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public int size() {
    return tokens.size();
  }

  /** The span of tokens [first, end). */
  public Span spanOf(int first, int end) {
    return new Span(tokens.get(first).span().begin(), tokens.get(end - 1).span().end());
  }
}
