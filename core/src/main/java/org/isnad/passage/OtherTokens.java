package org.isnad.passage;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;

/**
 * Text in Arabic, Persian and other languages to sentences of tokens, by the Unicode text
 * segmentation rules (UAX 29) as ICU has them. Prefixed particles stay on their words.
 */
final class OtherTokens {
  private OtherTokens() {}

  /**
   * Sentences of at least one token each.
   *
   * @param language ISO 639-1 code
   * @param shift added to every offset
   */
  static List<List<Piece>> split(String text, String language, int shift) {
    List<List<Piece>> sentences = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
    BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
    for (Span sentence : spans(breaks, text)) {
      List<Piece> pieces = new ArrayList<>();
      String part = sentence.in(text);
      for (Span word : spans(words, part)) {
        String form = word.in(part);
        if (!form.isBlank()) {
          pieces.add(new Piece(word.shift(sentence.begin() + shift), form, false));
        }
      }
      if (!pieces.isEmpty()) {
        sentences.add(pieces);
      }
    }
    return sentences;
  }

  private static List<Span> spans(BreakIterator breaks, String text) {
    breaks.setText(text);
    List<Span> spans = new ArrayList<>();
    int begin = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      spans.add(new Span(begin, end));
      begin = end;
    }
    return spans;
  }
}
