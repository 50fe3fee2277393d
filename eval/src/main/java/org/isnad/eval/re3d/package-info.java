/**
 * Entities and typed relations of re3d (Dstl 2017): a folder of source folders, each with {@code
 * documents.json}, {@code entities.json} and {@code relations.json} as JSON lines.
 */
@NullMarked
package org.isnad.eval.re3d;

import org.jspecify.annotations.NullMarked;
