package org.isnad.store;

import org.isnad.base.Id;
import org.isnad.report.ReportMeta;

/**
 * A report without its text.
 *
 * @param path where it was first seen
 * @param read whether its whole reading is in
 */
public record ReportHead(
    Id id,
    String sha256,
    String path,
    String part,
    String mediaType,
    ReportMeta meta,
    boolean read) {}
