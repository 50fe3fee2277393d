package org.isnad.finding;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.base.Precision;
import org.isnad.base.When;
import org.isnad.claim.EventClass;
import org.isnad.claim.Predicate;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.network.Histories;
import org.isnad.network.Joinings;
import org.isnad.network.Lens;
import org.isnad.network.Sighting.Link;
import org.isnad.network.View;
import org.jspecify.annotations.Nullable;

/**
 * What a case tells of a stretch of days: counts of what is told, not of all that happened.
 *
 * @param from first day
 * @param until last day
 * @param orders orders told as given on these days
 * @param conflicts pairs of orders that pull in opposite directions, the later one of these days
 * @param attacks happenings of violence, each once however many tell it
 * @param facades of these, those claimed by a name behind which somebody else is said to stand
 * @param defections tellings that somebody disobeys another
 * @param undated orders and attacks that are told without a day and so are in no stretch
 */
public record Seen(
    LocalDate from,
    LocalDate until,
    int orders,
    int conflicts,
    int attacks,
    int facades,
    int defections,
    int undated) {

  /** Through a lens, whatever its day. */
  public static Seen of(
      Histories histories, Lens lens, Joinings joinings, LocalDate from, LocalDate until) {
    View view = new View(histories, lens.on((LocalDate) null), joinings);
    Days days = new Days(from, until);
    List<Instruction> orders = Instructions.of(view.book(), view.lens());
    List<IncidentSheet> violence =
        IncidentSheets.of(view.book(), view.lens()).stream()
            .filter(sheet -> sheet.kind() == EventClass.VIOLENCE)
            .toList();
    List<IncidentSheet> attacks = violence.stream().filter(s -> days.hold(s.when())).toList();
    Set<Integer> fronts = new HashSet<>();
    Facades.of(view.book(), view.lens(), violence).forEach(f -> fronts.add(f.name()));
    return new Seen(
        from,
        until,
        (int) orders.stream().filter(o -> days.hold(o.when())).count(),
        conflicts(view, days),
        attacks.size(),
        (int) attacks.stream().filter(sheet -> isClaimedBy(fronts, sheet)).count(),
        (int) view.book().of(Link.class).stream().filter(link -> defects(link, view, days)).count(),
        undated(orders, violence));
  }

  private static int conflicts(View view, Days days) {
    return (int)
        Conflicts.count(
            view, Findings.WINDOW, (one, other) -> days.hold(later(one.when(), other.when())));
  }

  private static @Nullable When later(@Nullable When one, @Nullable When other) {
    if (one == null || other == null || one.from() == null || other.from() == null) {
      return one == null ? other : one;
    }
    return one.from().isAfter(other.from()) ? one : other;
  }

  private static boolean isClaimedBy(Set<Integer> fronts, IncidentSheet sheet) {
    return sheet.blames().stream()
        .anyMatch(
            b ->
                Matrix.stance(b) == ResponsibilityStance.CLAIMED
                    && b.actor().isSomebody()
                    && fronts.contains(b.actor().node()));
  }

  private static boolean defects(Link link, View view, Days days) {
    return link.predicate() == Predicate.DISOBEYS
        && link.ground().isAsserted()
        && view.lens().admits(link.ground())
        && days.hold(link.ground().when());
  }

  private static int undated(List<Instruction> orders, List<IncidentSheet> violence) {
    return (int)
        (orders.stream().filter(o -> !isDated(o.when())).count()
            + violence.stream().filter(s -> !isDated(s.when())).count());
  }

  private static boolean isDated(@Nullable When when) {
    return when != null && when.from() != null && when.precision().compareTo(Precision.MONTH) <= 0;
  }

  private record Days(LocalDate from, LocalDate until) {
    /** By its first day, where that is told to the month or better. */
    boolean hold(@Nullable When when) {
      LocalDate day = when == null || !isDated(when) ? null : when.from();
      return day != null && !day.isBefore(from) && !day.isAfter(until);
    }
  }
}
