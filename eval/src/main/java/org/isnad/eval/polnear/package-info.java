/**
 * PolNeAR: who said what in news (Newell, Margolin, Ruths 2018), scored as in CofeNet (Wang et al.
 * 2022).
 */
@NullMarked
package org.isnad.eval.polnear;

import org.jspecify.annotations.NullMarked;
