/**
 * Reports as received, and the readers that open them.
 *
 * <p>Comes in: files, folders, archives, streams. Goes out: {@link org.isnad.report.Report}s and
 * {@link org.isnad.base.Problem}s. May import: base. Sole owner of the HTML, PDF, mail, feed and
 * archive libraries.
 */
@NullMarked
package org.isnad.report;

import org.jspecify.annotations.NullMarked;
