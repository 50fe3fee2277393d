package org.isnad.origin;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.isnad.base.Id;
import org.isnad.base.TakenBack;

/**
 * A line of the log of judgements on reports, sources and claims: what was judged or graded, or
 * that it was taken back.
 */
public sealed interface JudgementLine {
  /** When it was said. */
  Instant at();

  /** Who says it. */
  String by();

  /** Hash of its content and time. */
  Id id();

  /** Somebody judged. */
  record Judged(Judgement judgement, Instant at) implements JudgementLine {
    @Override
    public String by() {
      return judgement.by();
    }

    @Override
    public Id id() {
      return Id.of("origin judgement line", judgement.id(), at);
    }
  }

  /** Somebody graded a source or a claim. */
  record Graded(Grade grade, Instant at) implements JudgementLine {
    @Override
    public String by() {
      return grade.by();
    }

    @Override
    public Id id() {
      return switch (grade) {
        case Grade.OfSource s ->
            Id.of("grade of source", s.source(), s.mark(), s.by(), s.note(), at);
        case Grade.OfClaim c -> Id.of("grade of claim", c.claim(), c.mark(), c.by(), c.note(), at);
      };
    }
  }

  /**
   * Somebody took a line back.
   *
   * @param of the id of the line
   */
  record Undone(Id of, String by, Instant at, String note) implements JudgementLine {
    @Override
    public Id id() {
      return Id.of("origin judgement undone", of, by, at, note);
    }
  }

  /**
   * What holds of the log: a line that was taken back does not, unless the undo was taken back.
   *
   * @param lines in the order in which they were recorded
   */
  static TakenBack<JudgementLine> standing(List<JudgementLine> lines) {
    return TakenBack.of(lines, JudgementLine::id, JudgementLine::takenBack);
  }

  private static Optional<Id> takenBack(JudgementLine line) {
    return switch (line) {
      case Judged judged -> Optional.empty();
      case Graded graded -> Optional.empty();
      case Undone undone -> Optional.of(undone.of());
    };
  }

  /**
   * The judgements in force: a later one on the same two reports takes the place of an earlier one;
   * what was undone is out.
   *
   * @param lines in the order in which they were recorded
   */
  static List<Judgement> inForce(List<JudgementLine> lines) {
    SequencedMap<List<Id>, Judgement> latest = new LinkedHashMap<>();
    for (JudgementLine line : standing(lines).holding()) {
      if (line instanceof Judged(Judgement judgement, Instant at)) {
        List<Id> pair = List.of(judgement.report(), judgement.other()).stream().sorted().toList();
        latest.remove(pair);
        latest.put(pair, judgement);
      }
    }
    return List.copyOf(latest.values());
  }
}
