package org.isnad.origin.text;

import java.util.List;
import org.isnad.base.Span;

/**
 * Words to be found as written, in this order.
 *
 * @param hashes of the folded words; read-only
 */
@SuppressWarnings("ArrayRecordComponent") // short-lived, read-only
public record WordSequence(int[] hashes) {
  /** The words of a name, without a leading article. */
  public static WordSequence of(String name) {
    List<Word> words = Words.of(name, new Span(0, name.length()));
    boolean article = words.size() > 1 && words.getFirst().folded().equals("the");
    return new WordSequence(
        words.stream().skip(article ? 1 : 0).mapToInt(w -> Hashes.of(w.folded())).toArray());
  }
}
