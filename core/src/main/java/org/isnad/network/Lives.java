package org.isnad.network;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.base.Precision;
import org.isnad.base.When;
import org.isnad.network.Sighting.Link;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to have died, and when, through a lens; and what a successor takes over from when.
 */
public final class Lives {
  private final Map<Integer, Death> deaths = new HashMap<>();
  private final Histories histories;
  private final Lens lens;

  /**
   * A death.
   *
   * @param day the last day, or the day of the report where none is told
   * @param dated whether the day itself is told
   */
  public record Death(int node, LocalDate day, boolean dated, Ground ground) {}

  private Lives(Histories histories, Lens lens) {
    this.histories = histories;
    this.lens = lens;
  }

  /** Of several tellings a dated one counts before an undated one, then the earliest. */
  public static Lives of(Histories histories, Lens lens) {
    Lives lives = new Lives(histories, lens);
    for (Histories.Loss loss : histories.losses()) {
      if (lens.admits(loss.ground())) {
        death(loss).ifPresent(death -> lives.deaths.merge(death.node(), death, Lives::better));
      }
    }
    return lives;
  }

  private static Optional<Death> death(Histories.Loss loss) {
    Ground ground = loss.ground();
    LocalDate told = lastDay(ground.when());
    LocalDate day = told == null ? ground.knownAt() : told;
    return Optional.ofNullable(day).map(d -> new Death(loss.node(), d, told != null, ground));
  }

  /** Where it is told to the month or better. */
  private static @Nullable LocalDate lastDay(@Nullable When when) {
    if (when == null || when.from() == null) {
      return null;
    }
    return when.precision().compareTo(Precision.MONTH) <= 0 ? when.until() : null;
  }

  private static Death better(Death one, Death other) {
    if (one.dated() != other.dated()) {
      return one.dated() ? one : other;
    }
    return other.day().isBefore(one.day()) ? other : one;
  }

  public Optional<Death> deathOf(int node) {
    return Optional.ofNullable(deaths.get(node));
  }

  /** The earlier of the deaths of both ends. */
  @Nullable Death endOf(History history) {
    Death one = deaths.get(history.subject());
    Death other = deaths.get(history.object());
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return better(one, other);
  }

  /** The death of whoever held this post before its holder, where both are told. */
  @Nullable Death startOf(History history) {
    if (!Ties.isPost(history.predicate())) {
      return null;
    }
    for (Link succession : histories.successionsOf(history.subject())) {
      int before = succession.object().node();
      Death death = deaths.get(before);
      if (death != null
          && death.dated()
          && lens.admits(succession.ground())
          && held(before, history)) {
        return death;
      }
    }
    return null;
  }

  private boolean held(int node, History post) {
    return histories.postsOf(node).stream()
        .anyMatch(h -> h.object() == post.object() && !h.assertedThrough(lens).isEmpty());
  }
}
