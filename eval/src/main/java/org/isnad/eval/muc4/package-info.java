/**
 * MUC-4 (1992): reports of attacks in Latin America to templates. The five-slot form of Du, Rush
 * and Cardie (NAACL 2021), and from the raw keys the confidence in an organisation, the date, the
 * type.
 *
 * <p>Comes in: a folder with the five-slot JSON lines, or with raw texts and keys. Goes out: {@code
 * Scores}. May import: core, {@code org.isnad.eval}.
 */
@NullMarked
package org.isnad.eval.muc4;

import org.jspecify.annotations.NullMarked;
