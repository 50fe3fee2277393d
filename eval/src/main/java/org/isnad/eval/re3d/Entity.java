package org.isnad.eval.re3d;

import org.isnad.base.Span;

/** A typed span: re3d's unit. */
record Entity(String type, Span span) {}
