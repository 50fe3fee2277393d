package org.isnad.report;

import java.util.List;
import org.isnad.base.Id;

/**
 * A document as received.
 *
 * @param id hash of the bytes, the part and the text: the same bytes read twice are one report
 * @param sha256 of the bytes it was read from ({@link ReadResult.Read#bytes}), 64 hex digits
 * @param path where it was found; members of archives after {@code !/}. Not part of the id
 * @param part which part of the file it is ('entry 3', 'message 17'); empty for the whole
 * @param mediaType as detected, for example {@code text/html}
 * @param text all its words, boilerplate included; every offset in Isnad counts into this string
 * @param meta what it says of itself
 * @param zones in order, not overlapping; between them lies only white space
 * @param languages in order, not overlapping, covering the text
 */
public record Report(
    Id id,
    String sha256,
    String path,
    String part,
    String mediaType,
    String text,
    ReportMeta meta,
    List<Zone> zones,
    List<LanguageStretch> languages) {
  public Report {
    zones = List.copyOf(zones);
    languages = List.copyOf(languages);
  }

  /** The id of a report with this content. */
  public static Id idOf(String sha256, String part, String text) {
    return Id.of("report", sha256, part, text);
  }
}
