package org.isnad.actor.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.base.Id;
import org.isnad.base.TakenBack;

/**
 * The ledger of judgements: lines in the order in which they were written. What holds is computed
 * ({@link TakenBack}).
 */
public record JudgementLog(List<Line> lines) {
  public static final JudgementLog EMPTY = new JudgementLog(List.of());

  public JudgementLog {
    lines = List.copyOf(lines);
  }

  /** With more lines at its end. */
  public JudgementLog with(List<Line> more) {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(more);
    return new JudgementLog(all);
  }

  /** With one more line at its end. */
  public JudgementLog with(Line line) {
    return with(List.of(line));
  }

  /** What holds. */
  public Standing standing() {
    TakenBack<Line> all = TakenBack.of(lines, Line::id, JudgementLog::takenBack);
    List<Line.Judged> judged =
        all.holding().stream()
            .filter(Line.Judged.class::isInstance)
            .map(Line.Judged.class::cast)
            .toList();
    return new Standing(judged, all.ids());
  }

  private static Optional<Id> takenBack(Line line) {
    return switch (line) {
      case Line.Judged j -> Optional.empty();
      case Line.Undone u -> Optional.of(u.of());
    };
  }

  /**
   * What holds of a ledger.
   *
   * @param judged lines that hold, in order
   * @param undone ids of lines and of rules' judgements that are taken back
   */
  public record Standing(List<Line.Judged> judged, Set<Id> undone) {
    public Standing {
      judged = List.copyOf(judged);
      undone = Set.copyOf(undone);
    }

    /** Whether a rule may still say so. */
    public boolean allows(Judgement ofRule) {
      return undone.isEmpty() || !undone.contains(ofRule.id());
    }
  }
}
