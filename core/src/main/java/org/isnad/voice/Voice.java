package org.isnad.voice;

import org.isnad.base.Id;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/** One who says something. */
public sealed interface Voice {
  /** What to show. */
  String words();

  /** A voice with a name or a description in this text. */
  record Credited(String words, Span span, @Nullable Id mention, boolean anonymous)
      implements Voice {}

  /** Somebody whom the text does not tell: 'it was reported', 'reportedly'. */
  record Untold(String words) implements Voice {}

  /** The outlet's own voice. */
  record Outlet(String words) implements Voice {}
}
