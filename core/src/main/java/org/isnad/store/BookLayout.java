package org.isnad.store;

import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * Where what stands in a kept casebook.
 *
 * <pre>
 * head      mark, key, number of bytes that follow, their CRC-32C
 * columns   the numbers of {@code TieTable}, column after column
 * sections  rows one after the other, then where each ends
 * contents  of each column and section: where it begins, where its ends stand, how many it has
 * tail      where the contents begin
 * </pre>
 *
 * Numbers have the lowest byte first.
 */
final class BookLayout {
  static final String MARK = "Isnad casebook 1";
  static final int KEY = 64;
  static final int HEAD = MARK.length() + KEY + 2 * Long.BYTES;
  static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;
  static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ORDER);
  static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ORDER);

  private BookLayout() {}

  /** The parts that are not columns of ties, in their order. */
  enum Section {
    NODES,
    SOURCES,
    SIGHTINGS,
    /** By sighting, a row of one byte: which kind it is. */
    KINDS,
    HAPPENINGS,
    VOICES,
    /** How many relations were left out. */
    UNPLACED,
    /** Texts that come again and again, each once. */
    TEXTS
  }
}
