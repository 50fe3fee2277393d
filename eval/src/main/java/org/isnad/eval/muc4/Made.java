package org.isnad.eval.muc4;

import java.util.Map;
import org.isnad.base.When;
import org.jspecify.annotations.Nullable;

/**
 * A template with what only the raw keys ask for.
 *
 * @param when when it happened; null when not told
 * @param confidence for each PERP_ORG fill how sure the text is of it
 */
record Made(Template template, @Nullable When when, Map<String, Confidence> confidence) {
  /** The set fill PERP: ORGANIZATION CONFIDENCE, as far as Isnad tells it apart. */
  enum Confidence {
    REPORTED_AS_FACT("REPORTED AS FACT"),
    CLAIMED("CLAIMED OR ADMITTED"),
    ACCUSED("SUSPECTED OR ACCUSED"),
    ACCUSED_BY_AUTHORITIES("SUSPECTED OR ACCUSED BY AUTHORITIES"),
    POSSIBLE("POSSIBLE");

    private final String key;

    Confidence(String key) {
      this.key = key;
    }

    /** As the keys write it. */
    String key() {
      return key;
    }
  }

  Made {
    confidence = Map.copyOf(confidence);
  }
}
