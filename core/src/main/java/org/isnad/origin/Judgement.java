package org.isnad.origin;

import org.isnad.base.Id;

/**
 * What a person says of two reports. It beats every score; undoing it is the ledger's matter.
 *
 * @param verdict how {@code report} stands to {@code other}
 * @param by who says so
 * @param note why, in that person's words; may be empty
 */
public record Judgement(Id report, Verdict verdict, Id other, String by, String note) {
  /** How one report stands to another. */
  public enum Verdict {
    /** It goes back to the other. */
    COPY_OF,
    /** Each has its own origin, whatever they share. */
    INDEPENDENT
  }

  public Judgement {
    if (report.equals(other)) {
      throw new IllegalArgumentException("a judgement needs two reports, not " + report + " twice");
    }
    if (by.isBlank()) {
      throw new IllegalArgumentException("a judgement names who judges");
    }
  }

  /** Hash of its content; the same judgement twice is one. */
  public Id id() {
    return Id.of("origin judgement", report, verdict, other, by, note);
  }

  /** Whether it speaks of these two, in whichever order. */
  boolean isOf(Id one, Id another) {
    return (report.equals(one) && other.equals(another))
        || (report.equals(another) && other.equals(one));
  }
}
