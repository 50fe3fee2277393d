/**
 * The craft that all readers share: encodings, languages, zones, dates, credits.
 *
 * <p>Comes in: bytes or text, and what a format knows. Goes out: {@link org.isnad.report.Report}s.
 * May import: base, report, ICU4J, Lingua.
 */
@NullMarked
package org.isnad.report.text;

import org.jspecify.annotations.NullMarked;
