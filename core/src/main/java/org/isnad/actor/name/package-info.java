/**
 * Names compared across spellings and scripts, without knowing whom they mean.
 *
 * <p>Comes in: names as written. Goes out: their parts ({@code NameForm}), how well two agree and
 * why ({@code NameMatch}), the names worth comparing among many ({@code NameIndex}), likely Latin
 * spellings of an Arabic word ({@code Spellings}). Pure functions over tables that are data. May
 * import: base.
 */
@NullMarked
package org.isnad.actor.name;

import org.jspecify.annotations.NullMarked;
