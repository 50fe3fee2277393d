package org.isnad.base;

import java.util.List;
import java.util.Locale;

/**
 * Why a score is what it is, down to its parts.
 *
 * @param value the score that is explained
 * @param reason what gave it, in a few words
 * @param parts what it was made from; empty for a leaf
 */
public record Explanation(double value, String reason, List<Explanation> parts) {
  public Explanation {
    parts = List.copyOf(parts);
  }

  public static Explanation of(double value, String reason) {
    return new Explanation(value, reason, List.of());
  }

  /** A product of factors: its value is exactly the product of the parts' values, left to right. */
  public static Explanation product(String reason, List<Explanation> factors) {
    double value = 1;
    for (Explanation factor : factors) {
      value *= factor.value();
    }
    return new Explanation(value, reason, factors);
  }

  /** A sum of features: its value is exactly the sum of the parts' values, left to right. */
  public static Explanation sum(String reason, List<Explanation> features) {
    double value = 0;
    for (Explanation feature : features) {
      value += feature.value();
    }
    return new Explanation(value, reason, features);
  }

  /** An indented tree, a line a part. */
  public String text() {
    StringBuilder out = new StringBuilder();
    append(out, 0);
    return out.toString();
  }

  private void append(StringBuilder out, int depth) {
    out.append("  ".repeat(depth)).append(String.format(Locale.ROOT, "%.3f  %s%n", value, reason));
    parts.forEach(part -> part.append(out, depth + 1));
  }
}
