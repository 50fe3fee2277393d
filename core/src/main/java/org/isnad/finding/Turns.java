package org.isnad.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.base.When;
import org.isnad.claim.Predicate;
import org.isnad.claim.StandingQuality;
import org.isnad.network.Casebook;
import org.isnad.network.Ground;
import org.isnad.network.Part;
import org.isnad.network.Phrases;
import org.isnad.network.Sighting;
import org.isnad.network.Sighting.Bearing;
import org.isnad.network.Sighting.Link;
import org.isnad.network.Ties;
import org.isnad.network.View;
import org.jspecify.annotations.Nullable;

/** Changes of who steers whom that reports tell outright: successions, breaks, beginnings. */
final class Turns {
  private static final Set<Predicate> BREAKS = EnumSet.of(Predicate.DISOBEYS, Predicate.SPLIT_FROM);

  private final View view;
  private final Casebook book;
  private final Map<String, Turn> turns = new LinkedHashMap<>();

  private Turns(View view) {
    this.view = view;
    this.book = view.book();
  }

  private record Turn(String text, @Nullable LocalDate day, String told, List<Ground> grounds) {}

  /** One finding with all of them in order of time; none where none is told. */
  static List<Finding> of(View view) {
    Turns all = new Turns(view);
    for (Sighting sighting : view.book().sightings()) {
      if (sighting.ground().isAsserted() && view.lens().admits(sighting.ground())) {
        all.read(sighting);
      }
    }
    return all.turns.isEmpty() ? List.of() : List.of(all.finding());
  }

  private void read(Sighting sighting) {
    switch (sighting) {
      case Link link -> link(link);
      case Bearing bearing -> {
        if (bearing.standing() == StandingQuality.NOT_OBEYED && tells(bearing.actor())) {
          Part among = bearing.among();
          boolean told = among != null && tells(among);
          String by = told && among != null ? " by " + book.name(among) : "";
          add(book.name(bearing.actor()) + " is not obeyed" + by, bearing.ground(), null);
        }
      }
      case Sighting.Deed d -> {}
      case Sighting.Command c -> {}
      case Sighting.Blame b -> {}
      case Sighting.Toll t -> {}
    }
  }

  private void link(Link link) {
    if (!link.joinsTwo() || !tells(link.subject()) || !tells(link.object())) {
      return;
    }
    String text =
        book.name(link.subject())
            + " "
            + Phrases.of(link.predicate())
            + " "
            + book.name(link.object());
    if (link.predicate() == Predicate.SUCCEEDS) {
      add(text, link.ground(), deathOf(link.object().node()));
    } else if (BREAKS.contains(link.predicate())) {
      add(text, link.ground(), null);
    } else if (steers(link.predicate()) && isSince(link.ground().when())) {
      add(text + ", since then", link.ground(), null);
    }
  }

  private static boolean steers(Predicate predicate) {
    return switch (Ties.flow(predicate)) {
      case SUBJECT_TO_OBJECT, OBJECT_TO_SUBJECT -> true;
      case BACKING, NONE -> false;
    };
  }

  private boolean tells(Part part) {
    return part.isSomebody() && book.node(part.node()).tells();
  }

  /** 'since 2020': it began then, and no end is told. */
  private static boolean isSince(@Nullable When when) {
    return when != null && when.from() != null && when.until() == null;
  }

  private @Nullable LocalDate deathOf(int node) {
    return view.lives().deathOf(node).filter(d -> d.dated()).map(d -> d.day()).orElse(null);
  }

  /** The day that is told, else that of the death. */
  private void add(String text, Ground ground, @Nullable LocalDate death) {
    When when = ground.when();
    Turn known = turns.get(text);
    List<Ground> grounds = new ArrayList<>(known == null ? List.of() : known.grounds);
    grounds.add(ground);
    if (when != null && when.from() != null) {
      turns.put(text, new Turn(text, when.from(), when.iso(), grounds));
    } else if (known != null && known.day != null) {
      turns.put(text, new Turn(text, known.day, known.told, grounds));
    } else {
      String told = death == null ? "no date told" : death + " (a death)";
      turns.put(text, new Turn(text, death, told, grounds));
    }
  }

  private Finding finding() {
    List<Reason> reasons =
        turns.values().stream()
            .sorted(
                Comparator.comparing(
                    Turn::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
            .map(t -> new Reason(t.told + ": " + t.text, t.grounds))
            .toList();
    return new Finding(
        FindingKind.CHANGES,
        reasons.size() == 1
            ? "One change of who steers whom is told outright"
            : reasons.size() + " changes of who steers whom are told outright",
        reasons,
        List.of("a date for those without one, or a voice that tells it otherwise"));
  }
}
