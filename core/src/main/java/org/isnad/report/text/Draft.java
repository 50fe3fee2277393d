package org.isnad.report.text;

import java.util.List;
import org.isnad.report.ReportMeta;
import org.isnad.report.Zone;

/**
 * A report before the rules that all formats share.
 *
 * @param sha256 of the bytes it was read from
 * @param text all its words
 * @param zones what the format knows; BODY where it knows nothing better
 * @param layout whether the format marks its headings, so that none need be guessed
 * @param meta what the format says of the report; null, {@code und} and empty where it says nothing
 */
public record Draft(
    String sha256,
    String path,
    String part,
    String mediaType,
    String text,
    List<Zone> zones,
    boolean layout,
    ReportMeta meta) {
  public Draft {
    zones = List.copyOf(zones);
  }

  /** Nothing known. */
  public static final ReportMeta NO_META =
      new ReportMeta(null, null, null, null, LanguageFinder.UNKNOWN, null, List.of());

  /** A plain text of which nothing is known. */
  public static Draft plain(String sha256, String path, String part, String text, ReportMeta meta) {
    return new Draft(sha256, path, part, "text/plain", text, Zones.ofPlain(text), false, meta);
  }
}
