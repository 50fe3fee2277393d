package org.isnad.time;

import org.isnad.time.TimeExpression.Anchor;

/** A stretch of the calendar, and what it was counted from. */
record Placed(Stretch stretch, Anchor anchor) {}
