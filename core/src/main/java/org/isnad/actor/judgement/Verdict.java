package org.isnad.actor.judgement;

import java.util.Locale;

/** What is judged of two. */
public enum Verdict {
  SAME,
  /** No score joins them, whatever else is the same as either. */
  DIFFERENT,
  /** Looked at and left open: no rule joins these two. */
  UNSURE,
  /** The left is only a name that the right acts under. Two actors; never joined. */
  FACADE_OF;

  /** {@code facade-of}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The inverse of {@link #text}.
   *
   * @throws IllegalArgumentException for other words
   */
  public static Verdict of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  boolean holdsApart() {
    return switch (this) {
      case DIFFERENT, FACADE_OF -> true;
      case SAME, UNSURE -> false;
    };
  }
}
