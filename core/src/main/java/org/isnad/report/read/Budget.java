package org.isnad.report.read;

import java.io.IOException;

/**
 * How much one file given to the reader may still expand to. Counts every byte that comes out of a
 * decompressor, at all depths.
 */
final class Budget {
  /** The file expands to more than is allowed. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1;

    Exceeded(String message) {
      super(message);
    }
  }

  private final Limits limits;
  private final long compressed;
  private long expanded;

  /**
   * @param compressed the size of the file, or -1 when it is not known
   */
  Budget(Limits limits, long compressed) {
    this.limits = limits;
    this.compressed = compressed;
  }

  Limits limits() {
    return limits;
  }

  /** Adds expanded bytes. */
  void spend(long bytes) throws Exceeded {
    expanded += bytes;
    boolean ratio =
        compressed >= 0
            && expanded > limits.expansionFree()
            && expanded > compressed * limits.expansionRatio();
    if (ratio) {
      throw new Exceeded("it expands to more than " + limits.expansionRatio() + " times its size");
    }
    if (expanded > limits.expandedBytes()) {
      throw new Exceeded("it expands to more than " + Sizes.text(limits.expandedBytes()));
    }
  }
}
