package org.isnad.passage;

import edu.stanford.nlp.ling.CoreLabel;
import org.isnad.base.Span;

/**
 * A token before it is tagged.
 *
 * @param span in the report's text
 * @param form what the models are shown
 * @param glued whether the next token follows without a space
 */
record Piece(Span span, String form, boolean glued) {
  static Piece of(CoreLabel label, int shift) {
    Span span = new Span(label.beginPosition(), label.endPosition()).shift(shift);
    return new Piece(span, label.word(), label.after().isEmpty());
  }

  Piece withForm(String other) {
    return new Piece(span, other, glued);
  }
}
