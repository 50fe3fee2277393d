package org.isnad.origin;

/** How one report came out of another. */
public enum Kind {
  /** All of it, as written but for small changes. */
  COPY,
  /** As written, with the end or parts cut off. */
  TRUNCATION,
  /** Passages of it among other things. */
  EXCERPT,
  /** The same told in other words. */
  REWRITE,
  /** The same in another language, or through another language and back. */
  TRANSLATION;

  /** What to show: 'copy', 'truncation'. */
  public String words() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
