package org.isnad.passage;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;

/**
 * English text to sentences of tokens, as the Penn Treebank and OntoNotes cut them: {@code don't}
 * is {@code do n't}, {@code Iran-backed} is {@code Iran - backed}.
 */
final class EnglishTokens {
  /** Keeps every token as written, with the white space around it known. */
  private static final String OPTIONS =
      "invertible=true,splitHyphenated=true,untokenizable=noneKeep,normalizeParentheses=false,"
          + "normalizeOtherBrackets=false,quotes=not_cp1252,ellipses=original,dashes=not_cp1252,"
          + "tokenizeNLs=true";

  private final WordToSentenceProcessor<CoreLabel> splitter =
      new WordToSentenceProcessor<>(WordToSentenceProcessor.NewlineIsSentenceBreak.TWO_CONSECUTIVE);

  /**
   * Sentences of at least one token each.
   *
   * @param shift added to every offset
   */
  List<List<Piece>> split(String text, int shift) {
    List<List<Piece>> out = new ArrayList<>();
    for (Span part : Cuts.atGiantWords(text)) {
      out.addAll(splitPart(part.in(text), shift + part.begin()));
    }
    return out;
  }

  private List<List<Piece>> splitPart(String text, int shift) {
    var tokenizer =
        new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), OPTIONS);
    return splitter.process(tokenizer.tokenize()).stream()
        .filter(sentence -> !sentence.isEmpty())
        .map(sentence -> sentence.stream().map(token -> Piece.of(token, shift)).toList())
        .toList();
  }
}
