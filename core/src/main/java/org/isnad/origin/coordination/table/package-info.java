/**
 * Tables of shares as people have them: CSV and JSON lines under many headers.
 *
 * <p>Comes in: streams. Goes out: {@link org.isnad.origin.coordination.Shares} and {@link
 * org.isnad.base.Problem}s. May import: base, origin.coordination. Sole owner of the CSV library.
 */
@NullMarked
package org.isnad.origin.coordination.table;

import org.jspecify.annotations.NullMarked;
