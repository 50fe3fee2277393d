package org.isnad.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.base.Id;
import org.isnad.base.Precision;
import org.isnad.base.When;
import org.isnad.claim.EventClass;
import org.isnad.network.Casebook;
import org.isnad.network.Lens;
import org.isnad.network.Sighting;
import org.isnad.network.Sighting.Deed;
import org.jspecify.annotations.Nullable;

/**
 * Violence after orders. What came after an order followed it; nothing here says that it was caused
 * by it.
 */
final class Aftermath {
  private static final int MOST = 5;

  /** What a report tells right after an order lies within so many sentences. */
  private static final int NEXT = 4;

  private final NavigableMap<LocalDate, List<Deed>> byDay = new TreeMap<>();
  private final Map<Id, List<Deed>> byReport = new HashMap<>();

  /** By claim the number of the happening that it tells of. */
  private final Map<Id, Integer> happenings = new HashMap<>();

  private Aftermath() {}

  static Aftermath of(Casebook book, Lens lens) {
    Aftermath aftermath = new Aftermath();
    for (int i = 0; i < book.happenings().size(); i++) {
      for (Sighting sighting : book.happenings().get(i).sightings()) {
        aftermath.happenings.put(sighting.ground().claim(), i);
      }
    }
    for (Deed deed : book.of(Deed.class)) {
      if (EventClass.of(deed.type()) == EventClass.VIOLENCE
          && deed.ground().isAsserted()
          && lens.admits(deed.ground())) {
        LocalDate day = day(deed);
        if (day != null) {
          aftermath.byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(deed);
        }
        aftermath
            .byReport
            .computeIfAbsent(deed.ground().source().report(), r -> new ArrayList<>())
            .add(deed);
      }
    }
    return aftermath;
  }

  private static @Nullable LocalDate day(Deed deed) {
    When when = deed.ground().when();
    return when != null && when.precision().compareTo(Precision.DAY) <= 0 ? when.from() : null;
  }

  /**
   * What the report of the later order tells right after it, undated or dated within so many days
   * after; and what is told, with a date, of somebody whom both reach.
   */
  List<Deed> of(Instruction one, Instruction other, Set<Integer> reached, int days) {
    LocalDate day = later(one.day(), other.day());
    Set<Deed> found = new LinkedHashSet<>();
    byReport.getOrDefault(other.ground().source().report(), List.of()).stream()
        .filter(deed -> isNext(deed, other) && isAfter(deed, day, days))
        .forEach(found::add);
    if (day != null && !reached.isEmpty()) {
      byDay.subMap(day, false, day.plusDays(days), true).values().stream()
          .flatMap(List::stream)
          .filter(deed -> deed.agents().stream().anyMatch(a -> reached.contains(a.node())))
          .forEach(found::add);
    }
    return onceEach(found).stream().limit(MOST).toList();
  }

  /** Of one happening the deed that is dated, else the one told first. */
  private List<Deed> onceEach(Set<Deed> found) {
    Map<Object, Deed> byHappening = new LinkedHashMap<>();
    for (Deed deed : found) {
      Integer happening = happenings.get(deed.ground().claim());
      Object of = happening == null ? deed.ground().claim() : happening;
      byHappening.merge(
          of, deed, (one, other) -> day(one) == null && day(other) != null ? other : one);
    }
    return List.copyOf(byHappening.values());
  }

  private static boolean isNext(Deed deed, Instruction order) {
    int apart = deed.ground().sentence() - order.ground().sentence();
    return apart > 0 && apart <= NEXT;
  }

  private static boolean isAfter(Deed deed, @Nullable LocalDate order, int days) {
    LocalDate day = day(deed);
    return day == null
        || order == null
        || (day.isAfter(order) && !day.isAfter(order.plusDays(days)));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }
}
