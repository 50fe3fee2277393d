package org.isnad.report.read;

/**
 * The bounds that keep memory and time in hand whatever the input. What lies beyond one becomes a
 * Problem, never a silent loss.
 *
 * @param documentBytes most bytes of one document (a text, HTML, PDF, DOCX, one mail, one JSON
 *     object, one feed)
 * @param textBytes most bytes of one report of plain text; longer texts are read in parts
 * @param lineBytes most bytes of a line of plain text: beyond it, it is no prose
 * @param markupTags most tags of an HTML page
 * @param expansionRatio most times that an archive or one of its members may grow, counted after
 *     {@code expansionFree} bytes
 * @param expansionFree bytes that any archive may expand to
 * @param expandedBytes most bytes that one file given to the reader may expand to in all
 * @param archiveDepth most archives inside each other
 * @param folderDepth most folders inside each other
 */
public record Limits(
    int documentBytes,
    int textBytes,
    int lineBytes,
    int markupTags,
    int expansionRatio,
    long expansionFree,
    long expandedBytes,
    int archiveDepth,
    int folderDepth) {
  private static final int MIB = 1024 * 1024;

  /** What {@code isnad read} uses; docs/formats.md says why. */
  public static final Limits DEFAULT =
      new Limits(64 * MIB, MIB, 4 * MIB, 1_000_000, 100, 16L * MIB, 1024L * 1024 * MIB, 8, 64);

  public Limits {
    if (documentBytes < 1024
        || textBytes < 1024
        || lineBytes < 1024
        || markupTags < 1
        || expansionRatio < 2) {
      throw new IllegalArgumentException("limits this small read nothing");
    }
  }
}
