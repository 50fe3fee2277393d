package org.isnad.eval.polnear;

import java.util.Locale;

/** The three parts of an attribution. */
enum Part {
  SOURCE,
  CUE,
  CONTENT;

  /** As in keys and labels: {@code source}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
