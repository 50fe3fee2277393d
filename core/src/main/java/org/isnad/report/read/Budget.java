package org.isnad.report.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much one file given to the reader may still expand to. Counts every byte that comes out of a
 * decompressor, at all depths.
 */
final class Budget {
  /** The file expands to more than is allowed. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1;

    private final boolean whole;

    Exceeded(String message) {
      this(message, false);
    }

    Exceeded(String message, boolean whole) {
      super(message);
      this.whole = whole;
    }

    /** Whether the whole file is at its end, not one member alone. */
    boolean isWhole() {
      return whole;
    }
  }

  private static final int MOST_BOMBS = 8;

  private final Limits limits;
  private final long compressed;
  private final Meter meter;
  private long expanded;
  private int bombs;

  /**
   * @param compressed the size of the file, or -1 when it is not known
   */
  Budget(Limits limits, long compressed) {
    this(limits, compressed, new Meter());
  }

  /** As above, of a file that is metered. */
  Budget(Limits limits, long compressed, Meter meter) {
    this.limits = limits;
    this.compressed = compressed;
    this.meter = meter;
  }

  /** A part of the file was read that its stream does not count. */
  void passed(long bytes) {
    meter.to(meter.bytes() + Math.max(0, bytes));
  }

  Limits limits() {
    return limits;
  }

  /** A stream that is counted, with the ratio of this member kept too when its size is known. */
  InputStream count(InputStream in, long memberCompressed) {
    return new Counted(in, memberCompressed);
  }

  /** Brings an excess back out of an exception that wraps it. */
  static void rethrow(Throwable wrapper) throws Exceeded {
    for (Throwable e = wrapper; e != null; e = e.getCause()) {
      if (e instanceof Exceeded exceeded) {
        throw exceeded;
      }
    }
  }

  private final class Counted extends FilterInputStream {
    private final long memberCompressed;
    private long count;

    Counted(InputStream in, long memberCompressed) {
      super(in);
      this.memberCompressed = memberCompressed;
    }

    @Override
    public int read() throws IOException {
      int value = in.read();
      counted(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      counted(Math.max(0, read));
      return read;
    }

    private void counted(int more) throws Exceeded {
      count += more;
      boolean ratio =
          memberCompressed > 0
              && count > limits.expansionFree()
              && count > memberCompressed * limits.expansionRatio();
      if (ratio) {
        throw new Exceeded(
            "it expands to more than " + limits.expansionRatio() + " times its size");
      }
      spend(more);
    }
  }

  /** Counts members that are bombs: a file of many is one. */
  void bomb() throws Exceeded {
    if (++bombs > MOST_BOMBS) {
      throw new Exceeded(
          "more than " + MOST_BOMBS + " of its members are decompression bombs", true);
    }
  }

  /** Adds expanded bytes. */
  void spend(long bytes) throws Exceeded {
    expanded += bytes;
    boolean ratio =
        compressed >= 0
            && expanded > limits.expansionFree()
            && expanded > compressed * limits.expansionRatio();
    if (ratio) {
      throw new Exceeded(
          "it expands to more than " + limits.expansionRatio() + " times its size", true);
    }
    if (expanded > limits.expandedBytes()) {
      throw new Exceeded("it expands to more than " + Sizes.text(limits.expandedBytes()), true);
    }
  }
}
