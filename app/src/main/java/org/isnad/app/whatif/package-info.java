/**
 * Shows what a model gave, marked as a model.
 *
 * <p>Comes in: a trial of the model. Goes out: text, JSON. May import: core, the view.
 */
@NullMarked
package org.isnad.app.whatif;

import org.jspecify.annotations.NullMarked;
