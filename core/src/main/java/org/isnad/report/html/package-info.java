/**
 * Web pages to reports.
 *
 * <p>Comes in: bytes of HTML. Goes out: {@link org.isnad.report.text.Draft}s. May import: base,
 * report, report.text, jsoup, Jackson.
 */
@NullMarked
package org.isnad.report.html;

import org.jspecify.annotations.NullMarked;
