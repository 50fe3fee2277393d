package org.isnad.network;

import org.isnad.network.TieTable.Column;

/**
 * Whether ties are there through a lens, told from numbers alone. It says yes of exactly those that
 * {@link TieReader} reads; that one says why.
 */
final class Holding {
  private static final int NONE = TieTable.NONE;

  private final Histories histories;
  private final TieReader reader;
  private final Admission admission;
  private final Lives lives;
  private final Joinings joinings;
  private final int minOrigins;
  private final int reach;
  private final int day;
  private final int[] first;
  private final int[] last;
  private final int[] links;
  private final int[] from;
  private final int[] until;
  private final int[] marks;
  private final int[] source;
  private final int[] origin;
  private final int[] voices;
  private final int[] confidence;

  Holding(Histories histories, Lens lens, Lives lives, Joinings joinings, TieReader reader) {
    TieTable table = histories.table();
    this.histories = histories;
    this.reader = reader;
    this.lives = lives;
    this.joinings = joinings;
    admission = lives.admission();
    minOrigins = lens.minOrigins();
    reach = lens.reach();
    day = TieTable.day(lens.on());
    first = table.column(Column.FIRST);
    last = table.column(Column.LAST);
    links = table.column(Column.LINKS);
    from = table.column(Column.FROM);
    until = table.column(Column.UNTIL);
    marks = table.column(Column.MARKS);
    source = table.column(Column.SOURCE);
    origin = table.column(Column.ORIGIN);
    voices = table.column(Column.VOICES);
    confidence = table.column(Column.CONFIDENCE);
  }

  boolean holds(int tie) {
    if (day == NONE) {
      return hasOrigins(tie);
    }
    boolean lasts = Ties.lasts(histories.predicate(tie));
    return lasts && !isFar(tie) && hasOrigins(tie) && holdsOnDay(tie);
  }

  /** Further from every sighting than the lens reaches, with nothing that could bring it nearer. */
  private boolean isFar(int tie) {
    if (first[tie] == NONE || day > (long) last[tie] + reach) {
      return true;
    }
    return day < (long) first[tie] - reach && lives.endLoss(tie) < 0 && lives.startLoss(tie) < 0;
  }

  private boolean counts(int row) {
    return (marks[row] & TieTable.ASSERTED) != 0 && admission.admits(source[row], voices[row]);
  }

  private boolean hasOrigins(int tie) {
    return origins(tie, minOrigins) >= minOrigins;
  }

  /** How many tellings say so; no more are counted than asked for. */
  int origins(int tie, int most) {
    int found = 0;
    for (int row = links[tie]; row < links[tie + 1] && found < most; row++) {
      found += counts(row) && isNew(tie, row) ? 1 : 0;
    }
    return found;
  }

  /** Of the claim that says so most surely, in [0, 1]; 0 where none counts. */
  double confidence(int tie) {
    int best = 0;
    for (int row = links[tie]; row < links[tie + 1]; row++) {
      best = counts(row) ? Math.max(best, confidence[row]) : best;
    }
    return best / TieTable.MILLION;
  }

  private boolean isNew(int tie, int row) {
    for (int earlier = links[tie]; earlier < row; earlier++) {
      if (origin[earlier] == origin[row] && counts(earlier)) {
        return false;
      }
    }
    return true;
  }

  private boolean holdsOnDay(int tie) {
    int end = lives.endLoss(tie);
    int start = lives.startLoss(tie);
    int over = end < 0 ? Integer.MAX_VALUE : lives.day(end);
    boolean ended = end >= 0 && (lives.dated(end) ? day >= over : day > over);
    if (ended || (start >= 0 && day < lives.day(start))) {
      return false;
    }
    int before = NONE;
    int after = NONE;
    for (int row = links[tie]; row < links[tie + 1]; row++) {
      if (counts(row) && from[row] != NONE) {
        int begins = Math.min(from[row], over);
        int ends = Math.min(until[row], over);
        if (begins <= day && day <= ends) {
          return true;
        }
        before = ends < day ? Math.max(before, ends) : before;
        after = begins > day && (after == NONE || begins < after) ? begins : after;
      }
    }
    return isNear(tie, before, after, start >= 0);
  }

  private boolean isNear(int tie, int before, int after, boolean succeeded) {
    if (before != NONE && after != NONE && !joinings.isEmpty()) {
      return reader.read(histories.history(tie)) != null;
    }
    return (before != NONE && day - before <= reach)
        || (after != NONE && (after - day <= reach || succeeded));
  }
}
