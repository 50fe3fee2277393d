/**
 * Mends what the parser gets wrong again and again in reporting: tokens of one sentence in, the
 * same tokens with other heads and relations out. One small file a rule; may import only {@code
 * base} and {@code passage}'s tokens.
 */
@NullMarked
package org.isnad.passage.repair;

import org.jspecify.annotations.NullMarked;
