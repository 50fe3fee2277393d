package org.isnad.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.base.Precision;
import org.isnad.base.When;
import org.isnad.network.Ground;
import org.isnad.network.Part;
import org.isnad.network.Sighting;
import org.isnad.network.Sighting.Command;
import org.isnad.network.Sighting.Link;
import org.isnad.network.Ties;
import org.isnad.network.View;
import org.jspecify.annotations.Nullable;

/**
 * Who is told to steer an actor, telling by telling.
 *
 * @param told in order of the day; one origin counts once for each who steers
 */
record Steering(int actor, List<Told> told) {
  Steering {
    told = told.stream().sorted(Comparator.comparing(Told::day)).toList();
  }

  /** One telling; its day is that of which it speaks, where that is told, else of its report. */
  record Told(LocalDate day, int principal, Ground ground) {}

  /** The principals, in order of first telling. */
  List<Integer> principals() {
    return told.stream().map(Told::principal).distinct().toList();
  }

  long origins() {
    return told.stream().map(t -> t.ground().origin()).distinct().count();
  }

  /** Of all who are steered by two or more, through a lens. */
  static List<Steering> of(View view) {
    Map<Integer, List<Told>> byActor = new LinkedHashMap<>();
    Map<Integer, Set<String>> seen = new HashMap<>();
    for (Sighting sighting : view.book().sightings()) {
      if (sighting.ground().isAsserted() && view.lens().admits(sighting.ground())) {
        switch (sighting) {
          case Link link -> link(link, view, byActor, seen);
          case Command order ->
              order.addressees().forEach(to -> add(order.issuer(), to, order, view, byActor, seen));
          case Sighting.Deed d -> {}
          case Sighting.Blame b -> {}
          case Sighting.Toll t -> {}
          case Sighting.Bearing b -> {}
        }
      }
    }
    List<Steering> all = new ArrayList<>();
    byActor.forEach((actor, told) -> all.add(new Steering(actor, told)));
    return all.stream().filter(s -> s.principals().size() > 1).toList();
  }

  private static void link(
      Link link, View view, Map<Integer, List<Told>> byActor, Map<Integer, Set<String>> seen) {
    switch (Ties.flow(link.predicate())) {
      case SUBJECT_TO_OBJECT -> add(link.subject(), link.object(), link, view, byActor, seen);
      case OBJECT_TO_SUBJECT -> add(link.object(), link.subject(), link, view, byActor, seen);
      case BACKING, NONE -> {}
    }
  }

  private static void add(
      @Nullable Part from,
      Part to,
      Sighting sighting,
      View view,
      Map<Integer, List<Told>> byActor,
      Map<Integer, Set<String>> seen) {
    LocalDate day = day(sighting.ground());
    boolean tells = from != null && isTold(from, view) && isTold(to, view);
    if (from == null || day == null || !tells || from.node() == to.node()) {
      return;
    }
    String once = from.node() + " " + sighting.ground().origin();
    if (seen.computeIfAbsent(to.node(), n -> new HashSet<>()).add(once)) {
      byActor
          .computeIfAbsent(to.node(), n -> new ArrayList<>())
          .add(new Told(day, from.node(), sighting.ground()));
    }
  }

  private static boolean isTold(Part part, View view) {
    return part.isSomebody() && view.book().node(part.node()).tells();
  }

  static @Nullable LocalDate day(Ground ground) {
    When when = ground.when();
    if (when == null || when.precision().compareTo(Precision.MONTH) > 0) {
      return ground.knownAt();
    }
    return when.from() == null ? ground.knownAt() : when.from();
  }
}
