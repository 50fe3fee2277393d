package org.isnad.base;

import java.util.Arrays;

/**
 * How sure the reading is that the words say this; it says nothing of whether it is true.
 *
 * @param explanation its value, in [0, 1], is the confidence
 */
public record Confidence(Explanation explanation) {
  public Confidence {
    if (!(explanation.value() >= 0 && explanation.value() <= 1)) {
      throw new IllegalArgumentException("a confidence lies in [0, 1]: " + explanation.value());
    }
  }

  public static Confidence of(double value, String reason) {
    return new Confidence(Explanation.of(value, reason));
  }

  public static Confidence product(String reason, Explanation... factors) {
    return new Confidence(Explanation.product(reason, Arrays.asList(factors)));
  }

  public double value() {
    return explanation.value();
  }
}
