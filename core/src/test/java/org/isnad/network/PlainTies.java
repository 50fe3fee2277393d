package org.isnad.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.claim.EventType;
import org.isnad.claim.Predicate;
import org.isnad.mention.ActorKind;
import org.isnad.network.Sighting.Deed;
import org.isnad.network.Sighting.Link;
import org.jspecify.annotations.Nullable;

/** Which ties a lens shows, told straight from the sightings as the decision on ties says it. */
final class PlainTies {
  private final Casebook book;
  private final Lens lens;
  private final Joinings joinings;
  private final Map<Tie.Key, List<Link>> told = new LinkedHashMap<>();
  private final Map<Integer, Died> deaths = new HashMap<>();

  private record Died(LocalDate day, boolean dated) {}

  private PlainTies(Casebook book, Lens lens, Joinings joinings) {
    this.book = book;
    this.lens = lens;
    this.joinings = joinings;
    for (Link link : book.of(Link.class)) {
      int one = link.subject().node();
      int other = link.object().node();
      if (one != other && book.node(one).tells() && book.node(other).tells()) {
        boolean swap = Ties.isSymmetric(link.predicate()) && other < one;
        Tie.Key key = new Tie.Key(swap ? other : one, link.predicate(), swap ? one : other);
        told.computeIfAbsent(key, k -> new ArrayList<>()).add(link);
      }
    }
    told.forEach(
        (key, links) ->
            links.stream()
                .filter(link -> key.predicate() == Predicate.KILLED_BY)
                .forEach(link -> died(link.subject().node(), link.ground())));
    for (Deed deed : book.of(Deed.class)) {
      if (deed.type() == EventType.KILLING || deed.type() == EventType.DEATH) {
        deed.targets().forEach(target -> died(target.node(), deed.ground()));
      }
    }
  }

  static List<Tie.Key> of(Casebook book, Lens lens, Joinings joinings) {
    PlainTies plain = new PlainTies(book, lens, joinings);
    return plain.told.keySet().stream().filter(plain::holds).toList();
  }

  private void died(int node, Ground ground) {
    boolean person =
        node >= 0 && book.node(node).named() && book.node(node).kind() == ActorKind.PERSON;
    if (person && ground.isAsserted() && lens.admits(ground)) {
      LocalDate told = Lives.lastDay(ground.when());
      LocalDate day = told == null ? ground.knownAt() : told;
      if (day != null) {
        deaths.merge(node, new Died(day, told != null), PlainTies::better);
      }
    }
  }

  private static Died better(Died one, Died other) {
    if (one.dated != other.dated) {
      return one.dated ? one : other;
    }
    return other.day.isBefore(one.day) ? other : one;
  }

  private List<Link> counting(Tie.Key key) {
    return told.getOrDefault(key, List.of()).stream()
        .filter(link -> link.ground().isAsserted() && lens.admits(link.ground()))
        .toList();
  }

  private boolean holds(Tie.Key key) {
    List<Link> links = counting(key);
    long origins = links.stream().map(link -> link.ground().origin()).distinct().count();
    LocalDate on = lens.on();
    if (origins < lens.minOrigins() || on == null) {
      return origins >= lens.minOrigins();
    }
    return Ties.lasts(key.predicate()) && holdsOn(on, key, links);
  }

  private boolean holdsOn(LocalDate on, Tie.Key key, List<Link> links) {
    Died end = end(key);
    LocalDate start = start(key);
    boolean over = end != null && (end.dated ? !on.isBefore(end.day) : on.isAfter(end.day));
    if (over || (start != null && on.isBefore(start))) {
      return false;
    }
    Stretch before = null;
    Stretch after = null;
    for (Stretch stretch : stretches(links, end)) {
      if (stretch.holds(on)) {
        return true;
      }
      boolean last = before == null || stretch.until().isAfter(before.until());
      before = stretch.until().isBefore(on) && last ? stretch : before;
      after = after == null && stretch.from().isAfter(on) ? stretch : after;
    }
    return between(on, before, after, start);
  }

  private boolean between(
      LocalDate on, @Nullable Stretch before, @Nullable Stretch after, @Nullable LocalDate start) {
    if (before != null && after != null) {
      Optional<Joining> decided =
          joinings.on(before.link().ground().claim(), after.link().ground().claim());
      if (decided.isPresent()) {
        return decided.get().verdict() == Joining.Verdict.JOINED;
      }
    }
    return (before != null && days(before.until(), on) <= lens.reach())
        || (after != null && (start != null || days(on, after.from()) <= lens.reach()));
  }

  private static long days(LocalDate one, LocalDate other) {
    return ChronoUnit.DAYS.between(one, other);
  }

  private static List<Stretch> stretches(List<Link> links, @Nullable Died end) {
    List<Stretch> stretches = new ArrayList<>();
    for (Link link : links) {
      Stretch stretch = Stretch.of(link);
      if (stretch != null) {
        stretches.add(end == null ? stretch : stretch.endedBy(end.day));
      }
    }
    stretches.sort(java.util.Comparator.comparing(Stretch::from).thenComparing(Stretch::until));
    return stretches;
  }

  private @Nullable Died end(Tie.Key key) {
    Died one = deaths.get(key.subject());
    Died other = deaths.get(key.object());
    return one == null ? other : other == null ? one : better(one, other);
  }

  private @Nullable LocalDate start(Tie.Key post) {
    for (Tie.Key key : told.keySet()) {
      boolean succession = key.predicate() == Predicate.SUCCEEDS && key.subject() == post.subject();
      Died died = deaths.get(key.object());
      if (Ties.isPost(post.predicate())
          && succession
          && died != null
          && died.dated
          && !counting(key).isEmpty()
          && held(key.object(), post.object())) {
        return died.day;
      }
    }
    return null;
  }

  private boolean held(int node, int body) {
    return told.keySet().stream()
        .filter(key -> key.subject() == node && key.object() == body)
        .anyMatch(key -> Ties.isPost(key.predicate()) && !counting(key).isEmpty());
  }
}
