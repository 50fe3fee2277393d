package org.isnad.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isnad.network.Lives.Death;
import org.isnad.network.Sighting.Link;
import org.jspecify.annotations.Nullable;

/**
 * Reads one tie through a lens: whether it is there, since and until when, and how sure that is.
 */
final class TieReader {
  private final Lens lens;
  private final Lives lives;
  private final Joinings joinings;

  TieReader(Lens lens, Lives lives, Joinings joinings) {
    this.lens = lens;
    this.lives = lives;
    this.joinings = joinings;
  }

  private record Verdict(Tie.Status status, String why) {}

  /** The tie, or nothing where too few origins say so or the day lies out of its reach. */
  @Nullable Tie read(History history) {
    boolean lasts = Ties.lasts(history.predicate());
    if (lens.on() != null && !lasts) {
      return null;
    }
    List<Link> links = history.assertedThrough(lens);
    if (links.isEmpty()) {
      return null;
    }
    int origins = History.origins(links);
    if (origins < lens.minOrigins()) {
      return null;
    }
    Death end = lasts ? lives.endOf(history) : null;
    Death start = lives.startOf(history);
    List<Stretch> stretches = stretches(links, end);
    Verdict verdict = lens.on() == null ? always() : on(lens.on(), stretches, start, end);
    return verdict == null
        ? null
        : new Tie(
            history.subject(),
            history.predicate(),
            history.object(),
            verdict.status,
            verdict.why,
            from(stretches, start),
            until(stretches, end),
            links,
            history.contestedThrough(lens),
            origins);
  }

  private static Verdict always() {
    return new Verdict(Tie.Status.KNOWN, "no day is asked about");
  }

  private static List<Stretch> stretches(List<Link> links, @Nullable Death end) {
    List<Stretch> stretches = new ArrayList<>(links.size());
    for (Link link : links) {
      Stretch stretch = Stretch.of(link);
      if (stretch != null) {
        stretches.add(end == null ? stretch : stretch.endedBy(end.day()));
      }
    }
    stretches.sort(Comparator.comparing(Stretch::from).thenComparing(Stretch::until));
    return stretches;
  }

  private @Nullable Verdict on(
      LocalDate day, List<Stretch> stretches, @Nullable Death start, @Nullable Death end) {
    boolean over = end != null && (end.dated() ? !day.isBefore(end.day()) : day.isAfter(end.day()));
    if (stretches.isEmpty() || over || (start != null && day.isBefore(start.day()))) {
      return null;
    }
    Stretch before = null;
    Stretch after = null;
    for (Stretch stretch : stretches) {
      if (stretch.holds(day)) {
        return covered(stretch);
      }
      before = stretch.until().isBefore(day) ? later(before, stretch) : before;
      after = after == null && stretch.from().isAfter(day) ? stretch : after;
    }
    return between(day, before, after, start);
  }

  private static Stretch later(@Nullable Stretch known, Stretch stretch) {
    return known == null || stretch.until().isAfter(known.until()) ? stretch : known;
  }

  private static Verdict covered(Stretch stretch) {
    return stretch.exact()
        ? new Verdict(Tie.Status.KNOWN, "a sighting covers the day")
        : new Verdict(
            Tie.Status.ASSUMED,
            "told of some time from " + stretch.from() + " to " + stretch.until());
  }

  private @Nullable Verdict between(
      LocalDate day, @Nullable Stretch before, @Nullable Stretch after, @Nullable Death start) {
    if (before != null && after != null) {
      Optional<Joining> decided =
          joinings.on(before.link().ground().claim(), after.link().ground().claim());
      if (decided.isPresent()) {
        Joining joining = decided.get();
        return joining.verdict() == Joining.Verdict.JOINED
            ? new Verdict(Tie.Status.JOINED, "joined by " + joining.by() + ": " + joining.reason())
            : null;
      }
    }
    boolean soonAfter = before != null && near(before.until(), day);
    boolean soonBefore = after != null && near(day, after.from());
    boolean succeeded = start != null && after != null;
    if (!soonAfter && !soonBefore && !succeeded) {
      return null;
    }
    return new Verdict(Tie.Status.ASSUMED, assumption(before, after, start, soonAfter, soonBefore));
  }

  private static String assumption(
      @Nullable Stretch before,
      @Nullable Stretch after,
      @Nullable Death start,
      boolean soonAfter,
      boolean soonBefore) {
    if (soonAfter && soonBefore) {
      return "seen before, until "
          + Objects.requireNonNull(before).until()
          + ", and after, from "
          + Objects.requireNonNull(after).from();
    }
    if (soonAfter) {
      return "last seen on " + Objects.requireNonNull(before).until();
    }
    if (soonBefore) {
      Stretch seen = Objects.requireNonNull(after);
      return (seen.before() ? "held at some time before " : "first seen on ") + seen.from();
    }
    return "holds the post since the death of whoever held it before, "
        + Objects.requireNonNull(start).day();
  }

  private boolean near(LocalDate one, LocalDate other) {
    return ChronoUnit.DAYS.between(one, other) <= lens.reach();
  }

  private static End from(List<Stretch> stretches, @Nullable Death start) {
    if (start != null) {
      return new End(start.day(), End.Kind.TOLD, "the death of whoever held it before");
    }
    return stretches.isEmpty() || stretches.getFirst().before()
        ? End.OPEN
        : new End(stretches.getFirst().from(), End.Kind.SEEN, "first sighting");
  }

  private static End until(List<Stretch> stretches, @Nullable Death end) {
    if (end != null) {
      return new End(end.day(), End.Kind.TOLD, end.dated() ? "a death" : "a death by this day");
    }
    return stretches.stream()
        .map(Stretch::until)
        .max(Comparator.naturalOrder())
        .map(day -> new End(day, End.Kind.SEEN, "last sighting"))
        .orElse(End.OPEN);
  }
}
