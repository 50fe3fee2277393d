/**
 * Models in a flat form: arrays of numbers that are read in one go, and features found by a hash of
 * their text that is put together from the hashes of its parts.
 *
 * <p>Comes in: files written when Isnad is built. Goes out: arrays. May import: the JDK.
 */
@NullMarked
package org.isnad.passage.flat;

import org.jspecify.annotations.NullMarked;
