package org.isnad.finding;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.base.Precision;
import org.isnad.base.When;
import org.isnad.network.Casebook;
import org.isnad.network.Happening;
import org.isnad.network.Part;
import org.isnad.network.Sighting.Deed;
import org.jspecify.annotations.Nullable;

/**
 * What tells one happening from another.
 *
 * @param from first day on which it can have been; null where it is not told to the week
 * @param places where, as keys that are equal for equal places
 * @param targets whom or what it struck, named
 * @param agents who did it, named
 */
record Traits(
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Set<String> places,
    Set<String> targets,
    Set<String> agents) {

  static Traits of(Happening happening, Casebook book) {
    When best = null;
    Set<String> places = new HashSet<>();
    Set<String> targets = new HashSet<>();
    Set<String> agents = new HashSet<>();
    for (Deed deed : deeds(happening)) {
      When when = deed.ground().when();
      if (when != null
          && when.precision().compareTo(Precision.WEEK) <= 0
          && (best == null || when.precision().compareTo(best.precision()) < 0)) {
        best = when;
      }
      if (deed.place() != null) {
        places.add(key(deed.place(), book));
      }
      deed.targets().forEach(target -> addNamed(target, book, targets));
      deed.agents().forEach(agent -> addNamed(agent, book, agents));
    }
    return new Traits(
        best == null ? null : best.from(),
        best == null ? null : best.until(),
        places,
        targets,
        agents);
  }

  static List<Deed> deeds(Happening happening) {
    return happening.sightings().stream()
        .filter(Deed.class::isInstance)
        .map(Deed.class::cast)
        .filter(deed -> deed.ground().isAsserted())
        .toList();
  }

  private static void addNamed(Part part, Casebook book, Set<String> keys) {
    if (part.isSomebody() && book.node(part.node()).named()) {
      keys.add(key(part, book));
    }
  }

  private static String key(Part part, Casebook book) {
    return part.isSomebody()
        ? "node " + part.node()
        : book.name(part).toLowerCase(Locale.ROOT).replaceFirst("^(?:the|a|an) ", "");
  }

  boolean isDated() {
    return from != null && until != null;
  }

  /** Whether they can be of the same day; reports near midnight or abroad differ by one. */
  boolean sameDays(Traits other) {
    return from != null
        && until != null
        && other.from != null
        && other.until != null
        && !from.isAfter(other.until.plusDays(1))
        && !other.from.isAfter(until.plusDays(1));
  }

  static boolean share(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  static boolean differ(Set<String> some, Set<String> others) {
    return !some.isEmpty() && !others.isEmpty() && !share(some, others);
  }
}
