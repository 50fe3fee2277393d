/**
 * Opens files, folders, archives and streams, and hands each part to the reader of its format.
 *
 * <p>Comes in: paths and streams. Goes out: {@link org.isnad.report.ReadResult}s. May import: base,
 * report, report.text, report.html and the libraries of the formats.
 */
@NullMarked
package org.isnad.report.read;

import org.jspecify.annotations.NullMarked;
