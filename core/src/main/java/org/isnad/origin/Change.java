package org.isnad.origin;

import java.util.List;
import org.isnad.base.Span;

/** What became of a passage on the way from one report to another. */
public sealed interface Change {
  /** It stands in both, word for word but for spaces, case and marks. */
  record Kept(Span one, Span other) implements Change {}

  /** Only the first has it. */
  record LeftOut(Span one) implements Change {}

  /** Only the second has it. */
  record Added(Span other) implements Change {}

  /**
   * Both tell it, in other words or another language.
   *
   * @param likeness in (0, 1]
   * @param findings what the other words change in substance; empty where nothing shows
   */
  record Altered(Span one, Span other, double likeness, List<Finding> findings) implements Change {
    public Altered {
      findings = List.copyOf(findings);
    }
  }

  /**
   * A change of substance.
   *
   * @param was the words of the first that it shows in
   * @param became the words of the second
   */
  record Finding(What what, String was, String became) {}

  /** What a change of words changed. */
  enum What {
    DENIAL_BECAME_CLAIM("a denial became a claim"),
    CLAIM_BECAME_DENIAL("a claim became a denial"),
    FIGURE("a figure was changed"),
    NAME("a name was changed"),
    ATTRIBUTION_LOST("what somebody said is told as fact"),
    ATTRIBUTION_ADDED("what was told as fact is put in somebody's mouth");

    private final String words;

    What(String words) {
      this.words = words;
    }

    /** One clause for people. */
    public String words() {
      return words;
    }
  }
}
