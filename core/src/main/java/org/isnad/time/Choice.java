package org.isnad.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which Friday, which March is meant.
 *
 * @param published the day to choose from
 */
record Choice(LocalDate published, Direction direction, Meaning.Pick pick) {
  private static final Comparator<Stretch> EARLIEST = Comparator.comparing(Stretch::start);

  /** Null where there is none that way. */
  @Nullable Stretch of(List<Stretch> candidates) {
    return switch (pick) {
      case LAST -> last(candidates.stream().filter(c -> c.end().isBefore(published)));
      case NEXT -> first(candidates.stream().filter(c -> c.start().isAfter(published)));
      case THIS -> thisOne(candidates);
      case ANY -> any(candidates);
    };
  }

  /** The first stretch that does not end before a day, or null. */
  static @Nullable Stretch atOrAfter(List<Stretch> candidates, LocalDate day) {
    return first(candidates.stream().filter(c -> !c.end().isBefore(day)));
  }

  private @Nullable Stretch any(List<Stretch> candidates) {
    Stretch past = last(candidates.stream().filter(c -> !c.start().isAfter(published)));
    Stretch future = atOrAfter(candidates, published);
    if (past == null || future == null) {
      return past == null ? future : past;
    }
    return switch (direction) {
      case PAST -> isFar(past) && isNear(future) ? future : past;
      case FUTURE -> isFar(future) && isNear(past) ? past : future;
      case UNKNOWN -> nearer(past, future);
    };
  }

  /** Days of the week are told of the past unless tense says otherwise. */
  private Stretch nearer(Stretch past, Stretch future) {
    boolean week = ChronoUnit.DAYS.between(past.start(), future.start()) <= 7;
    return week || distance(past) <= distance(future) ? past : future;
  }

  /** Months away, so that one just ahead or just gone is the likelier in spite of the tense. */
  private boolean isFar(Stretch stretch) {
    return distance(stretch) > 240;
  }

  private boolean isNear(Stretch stretch) {
    return distance(stretch) <= 45;
  }

  private long distance(Stretch stretch) {
    long before = ChronoUnit.DAYS.between(stretch.end(), published);
    long after = ChronoUnit.DAYS.between(published, stretch.start());
    return Math.max(0, Math.max(before, after));
  }

  /** 'this Friday' is ahead, 'this September' lies in the year of publication. */
  private @Nullable Stretch thisOne(List<Stretch> candidates) {
    Stretch ahead = atOrAfter(candidates, published);
    if (ahead != null && ahead.unit() == Unit.DAY) {
      return ahead;
    }
    return first(candidates.stream().filter(c -> c.start().getYear() == published.getYear()));
  }

  private static @Nullable Stretch first(Stream<Stretch> stretches) {
    return stretches.min(EARLIEST).orElse(null);
  }

  private static @Nullable Stretch last(Stream<Stretch> stretches) {
    return stretches.max(EARLIEST).orElse(null);
  }
}
