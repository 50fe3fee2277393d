package org.isnad.origin;

import org.isnad.base.Span;

/**
 * A sign that a passage is not what was first written: it went through a machine translation, or
 * was hurt when it was taken from its page. The words themselves stay as they are.
 *
 * @param span the words that show it
 * @param sort what happened
 * @param what it is, in a few words
 */
public record Damage(Span span, Sort sort, String what) implements Comparable<Damage> {
  /** What happened to a passage, with how far it may be trusted still. */
  public enum Sort {
    /** Words of the language it came from, left in brackets. */
    FOREIGN_RESIDUE(0.8),
    /** A name or word translated by its parts. */
    CALQUE(0.6),
    /** A turn of phrase that machine translation leaves. */
    TRANSLATIONESE(0.8),
    /** Two lines run into one word. */
    GLUED(0.7),
    /** It ends in mid-sentence. */
    CUT_OFF(0.8),
    /** A quotation that opens and never closes: who says what is unsure. */
    OPEN_QUOTATION(0.8);

    private final double keeps;

    Sort(double keeps) {
      this.keeps = keeps;
    }

    /** Factor on the confidence of what is read from the passage, in (0, 1). */
    public double keeps() {
      return keeps;
    }
  }

  @Override
  public int compareTo(Damage other) {
    int bySpan = span.compareTo(other.span);
    return bySpan != 0 ? bySpan : sort.compareTo(other.sort);
  }
}
