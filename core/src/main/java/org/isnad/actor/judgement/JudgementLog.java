package org.isnad.actor.judgement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.base.Id;

/**
 * The ledger of judgements: lines in the order in which they were written. What holds is computed:
 * a line holds unless a later line that holds takes it back, so an undo can be undone too.
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
    Set<Id> undone = new HashSet<>();
    List<Line.Judged> judged = new ArrayList<>();
    for (Line line : lines.reversed()) {
      boolean holds = !undone.contains(line.id());
      switch (line) {
        case Line.Judged j when holds -> judged.addFirst(j);
        case Line.Undone u when holds -> undone.add(u.of());
        case Line.Judged j -> {}
        case Line.Undone u -> {}
      }
    }
    return new Standing(judged, undone);
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
