package org.isnad.origin;

import java.util.List;
import java.util.Map;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.claim.Claim;

/**
 * What a case knows of a voice. No grade is computed from it: how far it is to be trusted is for
 * the reader to say.
 *
 * @param name as most often written
 * @param witness as what kind of witness it speaks, with how often
 * @param said every claim that rests on it, in order of the reports' dates
 * @param agreed where an independent origin later said the same
 * @param disagreed where one later said the contrary
 * @param sides to whom it is said to belong, with how many claims say so
 * @param clears whose part in a deed it denies or whose deed it praises, with how often: for whom
 *     it tends to speak
 * @param accuses whom it blames or suspects, with how often
 * @param retracted passages in which it takes something back
 */
public record Profile(
    String name,
    Map<Witness, Integer> witness,
    List<Said> said,
    List<Later> agreed,
    List<Later> disagreed,
    Map<String, Integer> sides,
    Map<String, Integer> clears,
    Map<String, Integer> accuses,
    List<Retraction> retracted) {
  public Profile {
    witness = Map.copyOf(witness);
    said = List.copyOf(said);
    agreed = List.copyOf(agreed);
    disagreed = List.copyOf(disagreed);
    sides = Map.copyOf(sides);
    clears = Map.copyOf(clears);
    accuses = Map.copyOf(accuses);
    retracted = List.copyOf(retracted);
  }

  /** A claim and the report that carries it. */
  public record Said(Claim claim, Id report) {}

  /**
   * A claim and what an independent origin later said of the same.
   *
   * @param by that origin
   */
  public record Later(Said said, Said other, Origin by) {}

  /** Words in which a report takes something back. */
  public record Retraction(Id report, Span span) {}
}
