package org.isnad.origin.text;

import org.isnad.base.Span;

/**
 * A sentence of a telling. The arrays are sorted, hold no value twice, and must not be changed.
 *
 * @param span in the report's text
 * @param first index of its first word in the telling
 * @param end index after its last word
 * @param words signals of its telling words, for texts in the same language
 * @param sure signals that a translation keeps: numbers, concepts, names
 * @param maybe consonants of words that may be names: nothing but a match shows it
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by contract; there are millions of them
public record TellingSentence(Span span, int first, int end, int[] words, int[] sure, int[] maybe) {
  public int size() {
    return end - first;
  }
}
