/**
 * Names: same-or-not pairs made from sanctions lists ({@code names-pairs}), same-or-not pairs that
 * are given ({@code name-bench}), Latin spellings of Arabic words ({@code names-words}).
 */
@NullMarked
package org.isnad.eval.names;

import org.jspecify.annotations.NullMarked;
