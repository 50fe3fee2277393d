package org.isnad.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.base.Id;
import org.isnad.base.Precision;
import org.isnad.base.When;
import org.isnad.claim.EventClass;
import org.isnad.claim.EventType;
import org.isnad.network.Casebook;
import org.isnad.network.Happening;
import org.isnad.network.Part;
import org.isnad.network.Sighting.Command;
import org.isnad.network.Sighting.Deed;
import org.jspecify.annotations.Nullable;

/** Finds the meeting at which an order was given, from what the same report tells. */
final class Meetings {
  private static final Set<EventType> TALKS =
      EnumSet.of(EventType.MEETING, EventType.VISIT, EventType.AGREEMENT);

  private final Map<Id, List<List<Deed>>> byReport = new HashMap<>();

  private Meetings() {}

  static Meetings of(Casebook book) {
    Meetings meetings = new Meetings();
    for (Happening happening : book.happenings()) {
      List<Deed> talks = happening.kind() == EventClass.TALKS ? talks(happening) : List.of();
      if (!talks.isEmpty()) {
        meetings
            .byReport
            .computeIfAbsent(happening.source().report(), r -> new ArrayList<>())
            .add(talks);
      }
    }
    return meetings;
  }

  private static List<Deed> talks(Happening happening) {
    return happening.sightings().stream()
        .filter(s -> s instanceof Deed deed && TALKS.contains(deed.type()))
        .map(Deed.class::cast)
        .filter(deed -> deed.ground().isAsserted())
        .toList();
  }

  /**
   * The claims of the one meeting that the issuer's words name by its place ('the Basra meeting'),
   * or that the issuer is told to have called or been at. None where several fit.
   */
  List<Deed> of(Command command) {
    Part issuer = command.issuer();
    List<List<Deed>> all = byReport.getOrDefault(command.ground().source().report(), List.of());
    if (issuer == null) {
      return List.of();
    }
    List<List<Deed>> fitting = all.stream().filter(meeting -> fits(meeting, issuer)).toList();
    return fitting.size() == 1 ? fitting.getFirst() : joined(fitting, command);
  }

  private static boolean fits(List<Deed> meeting, Part issuer) {
    return issuer.isSomebody()
        ? meeting.stream().anyMatch(deed -> takesPart(deed, issuer.node()))
        : meeting.stream().anyMatch(deed -> names(issuer.words(), deed));
  }

  private static boolean takesPart(Deed deed, int node) {
    return Stream.concat(deed.agents().stream(), deed.targets().stream())
        .anyMatch(part -> part.node() == node);
  }

  /** 'the Basra meeting' names a meeting in Basra. */
  private static boolean names(String words, Deed deed) {
    Part place = deed.place();
    String in = words.toLowerCase(Locale.ROOT);
    return place != null
        && in.contains(place.words().toLowerCase(Locale.ROOT))
        && in.contains(deed.trigger().words().toLowerCase(Locale.ROOT).replaceFirst("s$", ""));
  }

  /** Several tellings count as one meeting where they agree on the place or tell none. */
  private static List<Deed> joined(List<List<Deed>> fitting, Command command) {
    Set<String> places = new LinkedHashSet<>();
    Set<Deed> deeds = new LinkedHashSet<>();
    for (List<Deed> meeting : fitting) {
      deeds.addAll(meeting);
      meeting.stream()
          .map(Deed::place)
          .filter(Objects::nonNull)
          .forEach(place -> places.add(place.words().toLowerCase(Locale.ROOT)));
    }
    Part place = command.place();
    boolean one = places.size() <= 1;
    boolean same = place == null || places.contains(place.words().toLowerCase(Locale.ROOT));
    return one && same ? List.copyOf(deeds) : List.of();
  }

  /** The day or month of a meeting, as told most exactly. */
  static @Nullable When when(List<Deed> meeting) {
    When best = null;
    for (Deed deed : meeting) {
      When when = deed.ground().when();
      if (when != null
          && when.precision().compareTo(Precision.MONTH) <= 0
          && (best == null || when.precision().compareTo(best.precision()) < 0)) {
        best = when;
      }
    }
    return best;
  }
}
