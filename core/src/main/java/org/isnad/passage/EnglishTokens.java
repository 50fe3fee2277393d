package org.isnad.passage;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.List;

/**
 * English text to sentences of tokens, as the Penn Treebank and OntoNotes cut them: {@code don't}
 * is {@code do n't}, {@code Iran-backed} is {@code Iran - backed}. Offsets count into the text
 * given.
 */
final class EnglishTokens {
  /** Keeps every token as written, with the white space around it known. */
  private static final String OPTIONS =
      "invertible=true,splitHyphenated=true,untokenizable=noneKeep,normalizeParentheses=false,"
          + "normalizeOtherBrackets=false,quotes=not_cp1252,ellipses=original,dashes=not_cp1252";

  private final WordToSentenceProcessor<CoreLabel> splitter =
      new WordToSentenceProcessor<>(WordToSentenceProcessor.NewlineIsSentenceBreak.TWO_CONSECUTIVE);

  List<List<CoreLabel>> split(String text) {
    var factory = new CoreLabelTokenFactory();
    var tokens = new PTBTokenizer<>(new StringReader(text), factory, OPTIONS + ",tokenizeNLs=true");
    return splitter.process(tokens.tokenize());
  }
}
