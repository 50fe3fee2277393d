package org.isnad.network;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.isnad.base.Precision;
import org.isnad.base.When;
import org.isnad.network.TieTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to have died, and when, through a lens; and what a successor takes over from when.
 */
public final class Lives {
  private final Histories histories;
  private final Admission admission;
  private final int[] lossOf;
  private final int[] told;
  private final int[] source;
  private final int[] links;
  private final int[] marks;
  private final int[] linkSource;
  private final int[] linkVoices;
  private final int[] successionsBegin;
  private final int[] successions;
  private final int[] postsBegin;
  private final int[] posts;

  /**
   * A death.
   *
   * @param day the last day, or the day of the report where none is told
   * @param dated whether the day itself is told
   */
  public record Death(int node, LocalDate day, boolean dated, Ground ground) {}

  private Lives(Histories histories, Lens lens) {
    TieTable table = histories.table();
    this.histories = histories;
    admission = Admission.of(lens, histories.book(), table);
    told = table.column(Column.LOSS_DAY);
    source = table.column(Column.LOSS_SOURCE);
    links = table.column(Column.LINKS);
    marks = table.column(Column.MARKS);
    linkSource = table.column(Column.SOURCE);
    linkVoices = table.column(Column.VOICES);
    successionsBegin = table.column(Column.SUCCESSIONS_BEGIN);
    successions = table.column(Column.SUCCESSIONS);
    postsBegin = table.column(Column.POSTS_BEGIN);
    posts = table.column(Column.POSTS);
    lossOf = new int[histories.book().nodes().size()];
    Arrays.fill(lossOf, -1);
  }

  /** Of several tellings a dated one counts before an undated one, then the earliest. */
  public static Lives of(Histories histories, Lens lens) {
    Lives lives = new Lives(histories, lens);
    int[] nodes = histories.table().column(Column.LOSS_NODE);
    int[] voices = histories.table().column(Column.LOSS_VOICES);
    for (int loss = 0; loss < nodes.length; loss++) {
      boolean counts = lives.admission.admits(lives.source[loss], voices[loss]);
      if (counts && lives.day(loss) != TieTable.NONE) {
        int known = lives.lossOf[nodes[loss]];
        lives.lossOf[nodes[loss]] = known < 0 ? loss : lives.better(known, loss);
      }
    }
    return lives;
  }

  /** Where it is told to the month or better. */
  static @Nullable LocalDate lastDay(@Nullable When when) {
    if (when == null || when.from() == null) {
      return null;
    }
    return when.precision().compareTo(Precision.MONTH) <= 0 ? when.until() : null;
  }

  private int better(int one, int other) {
    if (dated(one) != dated(other)) {
      return dated(one) ? one : other;
    }
    return day(other) < day(one) ? other : one;
  }

  /** The last day, or that of the report. */
  int day(int loss) {
    return dated(loss) ? told[loss] : admission.published(source[loss]);
  }

  boolean dated(int loss) {
    return told[loss] != TieTable.NONE;
  }

  Admission admission() {
    return admission;
  }

  public Optional<Death> deathOf(int node) {
    return Optional.ofNullable(death(lossOf[node]));
  }

  private @Nullable Death death(int loss) {
    if (loss < 0) {
      return null;
    }
    int node = histories.table().column(Column.LOSS_NODE)[loss];
    int at = histories.table().column(Column.LOSS_SIGHTING)[loss];
    LocalDate day = LocalDate.ofEpochDay(day(loss));
    return new Death(node, day, dated(loss), histories.book().sightings().get(at).ground());
  }

  /** The earlier of the deaths of both ends. */
  @Nullable Death endOf(History history) {
    return death(endLoss(history.tie()));
  }

  /** The telling of it; -1 where there is none. */
  int endLoss(int tie) {
    int one = lossOf[histories.subject(tie)];
    int other = lossOf[histories.object(tie)];
    if (one < 0 || other < 0) {
      return Math.max(one, other);
    }
    return better(one, other);
  }

  /** The death of whoever held this post before its holder, where both are told. */
  @Nullable Death startOf(History history) {
    return death(startLoss(history.tie()));
  }

  /** The telling of it; -1 where there is none. */
  int startLoss(int tie) {
    if (Ties.isPost(histories.predicate(tie))) {
      int subject = histories.subject(tie);
      for (int at = successionsBegin[subject]; at < successionsBegin[subject + 1]; at++) {
        int before = histories.object(successions[at]);
        int loss = lossOf[before];
        boolean died = loss >= 0 && dated(loss);
        if (died && counts(successions[at]) && held(before, histories.object(tie))) {
          return loss;
        }
      }
    }
    return -1;
  }

  /** Whether somebody is told to have held a post in this body. */
  private boolean held(int node, int body) {
    for (int at = firstPost(node, body); at < postsBegin[node + 1]; at++) {
      if (histories.object(posts[at]) != body) {
        return false;
      }
      if (counts(posts[at])) {
        return true;
      }
    }
    return false;
  }

  /** By halving: posts lie in order of what is held. */
  private int firstPost(int node, int body) {
    int low = postsBegin[node];
    int high = postsBegin[node + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (histories.object(posts[middle]) < body) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether anybody says so, through the lens. */
  private boolean counts(int tie) {
    for (int row = links[tie]; row < links[tie + 1]; row++) {
      boolean asserted = (marks[row] & TieTable.ASSERTED) != 0;
      if (asserted && admission.admits(linkSource[row], linkVoices[row])) {
        return true;
      }
    }
    return false;
  }
}
