/**
 * Claims for other programs.
 *
 * <p>Comes in: claims and their reports. Goes out: text in documented forms. May import: base and
 * the reading stages.
 */
@NullMarked
package org.isnad.export;

import org.jspecify.annotations.NullMarked;
