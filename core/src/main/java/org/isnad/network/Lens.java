package org.isnad.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What to look through: which sources count, how many origins are needed, the day asked about and
 * the day of our knowledge.
 *
 * @param on the day asked about; null for all of time
 * @param knownBy only what reports of this day or before say; null for all
 * @param minOrigins so many origins must say so, at least 1
 * @param without names of outlets and voices, in lower case, whose chains are left out
 * @param reach for so many days before and after it is seen a tie is assumed to hold
 */
public record Lens(
    @Nullable LocalDate on,
    @Nullable LocalDate knownBy,
    int minOrigins,
    Set<String> without,
    int reach) {
  public static final int YEAR = 365;
  public static final Lens CLEAR = new Lens(null, null, 1, Set.of(), YEAR);

  public Lens {
    if (minOrigins < 1 || reach < 0) {
      throw new IllegalArgumentException(
          "a lens needs at least 1 origin and no negative reach: " + minOrigins + ", " + reach);
    }
    Set<String> folded = new TreeSet<>();
    without.forEach(name -> folded.add(name.toLowerCase(Locale.ROOT).strip()));
    without = Set.copyOf(folded);
  }

  public Lens on(@Nullable LocalDate day) {
    return new Lens(day, knownBy, minOrigins, without, reach);
  }

  public Lens knownBy(@Nullable LocalDate day) {
    return new Lens(on, day, minOrigins, without, reach);
  }

  public Lens minOrigins(int count) {
    return new Lens(on, knownBy, count, without, reach);
  }

  public Lens without(Set<String> names) {
    return new Lens(on, knownBy, minOrigins, names, reach);
  }

  public Lens reach(int days) {
    return new Lens(on, knownBy, minOrigins, without, days);
  }

  /** Whether a claim counts: its report was out in time, and nobody left out is in its chain. */
  public boolean admits(Ground ground) {
    return admits(ground.source()) && admits(ground.voices());
  }

  /** Whether a report was out in time, and its outlet is not left out. */
  boolean admits(Source source) {
    LocalDate known = source.published();
    boolean inTime = knownBy == null || (known != null && !known.isAfter(knownBy));
    return inTime && !isLeftOut(source.name());
  }

  /** Whether none of these voices is left out. */
  boolean admits(List<String> voices) {
    return without.isEmpty() || voices.stream().noneMatch(this::isLeftOut);
  }

  private boolean isLeftOut(String name) {
    return !without.isEmpty() && without.contains(name.toLowerCase(Locale.ROOT));
  }
}
