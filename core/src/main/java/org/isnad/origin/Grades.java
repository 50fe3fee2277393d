package org.isnad.origin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.isnad.actor.NameKeys;
import org.isnad.base.Id;

/**
 * The grades in force. Readers may grade the same differently, and each grade stands under its
 * reader; a reader's later grade takes the place of the earlier one.
 */
public final class Grades {
  private final List<Grade> all;

  private Grades(List<Grade> all) {
    this.all = List.copyOf(all);
  }

  /**
   * The grades that were set and not taken back.
   *
   * @param lines in the order in which they were recorded
   */
  public static Grades inForce(List<JudgementLine> lines) {
    SequencedMap<List<String>, Grade> latest = new LinkedHashMap<>();
    for (JudgementLine line : JudgementLine.standing(lines).holding()) {
      if (line instanceof JudgementLine.Graded(Grade grade, Instant at)) {
        List<String> key = List.of(subject(grade), grade.by());
        latest.remove(key);
        latest.put(key, grade);
      }
    }
    return new Grades(new ArrayList<>(latest.values()));
  }

  private static String subject(Grade grade) {
    return switch (grade) {
      case Grade.OfSource source -> "source " + NameKeys.key(source.source());
      case Grade.OfClaim claim -> "claim " + claim.claim().value();
    };
  }

  /** The grades of a source, by its name in any spelling that differs in case and marks only. */
  public List<Grade> ofSource(String name) {
    return of("source " + NameKeys.key(name));
  }

  /** The grades of a claim. */
  public List<Grade> ofClaim(Id claim) {
    return of("claim " + claim.value());
  }

  private List<Grade> of(String subject) {
    return all.stream().filter(grade -> subject(grade).equals(subject)).toList();
  }
}
