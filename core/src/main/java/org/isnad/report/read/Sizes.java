package org.isnad.report.read;

/** Sizes as people read them. */
final class Sizes {
  private Sizes() {}

  static String text(long bytes) {
    if (bytes >= 1L << 30) {
      return (bytes >> 30) + " GiB";
    }
    return bytes >= 1L << 20 ? (bytes >> 20) + " MiB" : (bytes >> 10) + " KiB";
  }
}
