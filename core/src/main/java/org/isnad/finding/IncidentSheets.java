package org.isnad.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.claim.EventClass;
import org.isnad.network.Casebook;
import org.isnad.network.Happening;
import org.isnad.network.Lens;
import org.jspecify.annotations.Nullable;

/**
 * Puts the tellings of one happening in many reports together. Two tellings are joined when they
 * are of one class, both dated to the week or better, on the same days (one day apart is let pass),
 * and share a place or a named target, and nothing told by either speaks against it. What is not
 * dated stays by itself: a wrong joining misleads more than a missed one.
 */
public final class IncidentSheets {
  private static final Set<EventClass> HAPPENINGS =
      EnumSet.of(EventClass.VIOLENCE, EventClass.CUSTODY, EventClass.TALKS);

  private IncidentSheets() {}

  private static final class Draft {
    final List<Happening> tellings = new ArrayList<>();
    final List<Traits> traits = new ArrayList<>();
    final List<String> joined = new ArrayList<>();
  }

  /** All sheets, in order of the day; undated ones last, in order of reading. */
  public static List<IncidentSheet> of(Casebook book, Lens lens) {
    Map<LocalDate, List<Draft>> byDay = new TreeMap<>();
    List<Draft> undated = new ArrayList<>();
    for (Happening whole : book.happenings()) {
      Happening happening = admitted(whole, lens);
      if (happening != null && HAPPENINGS.contains(happening.kind())) {
        Traits traits = Traits.of(happening, book);
        LocalDate from = traits.from();
        if (from == null) {
          add(undated, happening, traits);
        } else {
          file(byDay, from, happening, traits);
        }
      }
    }
    List<Draft> all = new ArrayList<>();
    byDay.values().forEach(all::addAll);
    all.addAll(undated);
    return all.stream()
        .map(d -> new IncidentSheet(d.tellings.getFirst().kind(), d.tellings, d.joined))
        .toList();
  }

  /** Told as done, and by what the lens lets through. */
  private static @Nullable Happening admitted(Happening whole, Lens lens) {
    var kept = whole.sightings().stream().filter(s -> lens.admits(s.ground())).toList();
    if (kept.isEmpty()) {
      return null;
    }
    Happening happening = new Happening(whole.kind(), whole.source(), kept);
    return Traits.deeds(happening).isEmpty() ? null : happening;
  }

  private static void file(
      Map<LocalDate, List<Draft>> byDay, LocalDate day, Happening happening, Traits traits) {
    for (int apart = -7; apart <= 7; apart++) {
      for (Draft draft : byDay.getOrDefault(day.plusDays(apart), List.of())) {
        String why = whyOne(draft, happening, traits);
        if (why != null) {
          draft.tellings.add(happening);
          draft.traits.add(traits);
          draft.joined.add(happening.source().name() + ": " + why);
          return;
        }
      }
    }
    add(byDay.computeIfAbsent(day, d -> new ArrayList<>()), happening, traits);
  }

  private static void add(List<Draft> drafts, Happening happening, Traits traits) {
    Draft draft = new Draft();
    draft.tellings.add(happening);
    draft.traits.add(traits);
    drafts.add(draft);
  }

  /** Why a telling is of a happening told before; null where it is not, or that is not sure. */
  private static @Nullable String whyOne(Draft draft, Happening happening, Traits traits) {
    if (draft.tellings.getFirst().kind() != happening.kind() || inReport(draft, happening)) {
      return null;
    }
    Map<String, Integer> reasons = new LinkedHashMap<>();
    for (Traits known : draft.traits) {
      boolean against =
          !known.sameDays(traits)
              || Traits.differ(known.agents(), traits.agents())
              || (Traits.differ(known.places(), traits.places())
                  && !Traits.share(known.targets(), traits.targets()));
      if (against) {
        return null;
      }
      if (Traits.share(known.places(), traits.places())) {
        reasons.merge("same days, same place", 1, Integer::sum);
      }
      if (Traits.share(known.targets(), traits.targets())) {
        reasons.merge("same days, same target", 1, Integer::sum);
      }
    }
    return reasons.isEmpty() ? null : String.join("; ", reasons.keySet());
  }

  /** What one report tells apart stays apart. */
  private static boolean inReport(Draft draft, Happening happening) {
    return draft.tellings.stream()
        .anyMatch(t -> t.source().report().equals(happening.source().report()));
  }
}
