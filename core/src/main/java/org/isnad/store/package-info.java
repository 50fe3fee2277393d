/**
 * The case file: an append-only ledger and its search.
 *
 * <p>Comes in: readings. Goes out: what was read, exactly. May import: everything before it. Sole
 * owner of java.sql.
 */
@NullMarked
package org.isnad.store;

import org.jspecify.annotations.NullMarked;
