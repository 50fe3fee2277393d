package org.isnad.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.base.Precision;
import org.isnad.base.When;
import org.isnad.claim.Direction;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.finding.FacadeEvidence.Sort;
import org.isnad.network.Casebook;
import org.isnad.network.Ground;
import org.isnad.network.Lens;
import org.isnad.network.Part;
import org.isnad.network.Sighting;
import org.isnad.network.Sighting.Blame;
import org.isnad.network.Sighting.Command;
import org.isnad.network.Sighting.Deed;
import org.jspecify.annotations.Nullable;

/**
 * What a name and those who may stand behind it share: channels and wording of what they say,
 * targets and means of what they did, and whether a deed came soon after a blow to them or an order
 * to them. Each is looked for once a hypothesis; none makes a hypothesis of its own.
 */
final class FacadeTraits {
  private static final int SOON = 14;

  /** Days of one happening are told as far apart as a week. */
  private static final int APART = 7;

  /** So many words in a row that nobody else uses are wording of one's own. */
  private static final int PHRASE = 5;

  /** Of these so many tell something. */
  private static final int TELLING = 3;

  private final Casebook book;
  private final Lens lens;
  private final List<IncidentSheet> sheets;

  /** By speaker what they say; claiming and denying is told in the words of whoever reports it. */
  private final Map<Integer, List<Ground>> said = new HashMap<>();

  /** By speaker all of which they are the source. */
  private final Map<Integer, List<Ground>> carried = new HashMap<>();

  /** By actor what it is told to have done. */
  private final Map<Integer, List<Deed>> deeds = new HashMap<>();

  FacadeTraits(Casebook book, Lens lens, List<IncidentSheet> sheets) {
    this.book = book;
    this.lens = lens;
    this.sheets = sheets;
    for (Sighting sighting : book.sightings()) {
      Ground ground = sighting.ground();
      boolean says = ground.speaker() != Part.NOBODY && lens.admits(ground);
      if (says) {
        carried.computeIfAbsent(ground.speaker(), s -> new ArrayList<>()).add(ground);
      }
      if (says && !(sighting instanceof Blame)) {
        said.computeIfAbsent(ground.speaker(), s -> new ArrayList<>()).add(ground);
      }
    }
  }

  /** The shared traits of a name and each hypothesis. */
  List<FacadeEvidence> shared(int name, Set<Integer> hypotheses) {
    List<FacadeEvidence> all = new ArrayList<>();
    for (int hypothesis : hypotheses) {
      if (hypothesis != Facade.ITSELF) {
        Stream.of(
                channel(name, hypothesis),
                wording(name, hypothesis),
                common(Sort.SAME_TARGET, name, hypothesis, this::struck),
                common(Sort.SAME_METHOD, name, hypothesis, this::means),
                afterStrike(name, hypothesis),
                afterOrder(name, hypothesis))
            .flatMap(Optional::stream)
            .forEach(all::add);
      }
    }
    return all;
  }

  private List<Ground> saidBy(int actor) {
    return said.getOrDefault(actor, List.of());
  }

  /** Somebody between the speaker and the outlet who carries both. */
  private Optional<FacadeEvidence> channel(int name, int other) {
    Map<String, Ground> carriers = carriers(name);
    return carriers(other).entrySet().stream()
        .filter(e -> carriers.containsKey(e.getKey()))
        .findFirst()
        .map(
            e ->
                new FacadeEvidence(
                    Sort.SHARED_CHANNEL,
                    other,
                    e.getKey(),
                    List.of(carriers.getOrDefault(e.getKey(), e.getValue()), e.getValue())));
  }

  private Map<String, Ground> carriers(int speaker) {
    Map<String, Ground> carriers = new LinkedHashMap<>();
    for (Ground ground : carried.getOrDefault(speaker, List.of())) {
      List<String> voices = ground.voices();
      String outlet = ground.source().name();
      for (int i = 1; i < voices.size(); i++) {
        if (!voices.get(i).equals(outlet) && !voices.get(i).equals(voices.getLast())) {
          carriers.putIfAbsent(voices.get(i), ground);
        }
      }
    }
    return carriers;
  }

  private Optional<FacadeEvidence> wording(int name, int other) {
    Map<String, Ground> own = phrases(name);
    Map<String, Ground> theirs = phrases(other);
    return own.entrySet().stream()
        .filter(e -> theirs.containsKey(e.getKey()) && isRare(e.getKey(), name, other))
        .findFirst()
        .map(
            e ->
                new FacadeEvidence(
                    Sort.SHARED_WORDING,
                    other,
                    "\u201c" + e.getKey() + "\u201d",
                    List.of(e.getValue(), theirs.getOrDefault(e.getKey(), e.getValue()))));
  }

  /** In the words of nobody else, and more than a turn of speech. */
  private boolean isRare(String phrase, int name, int other) {
    return Matter.of(phrase).stems().size() >= TELLING
        && said.entrySet().stream()
            .filter(e -> e.getKey() != name && e.getKey() != other)
            .flatMap(e -> e.getValue().stream())
            .noneMatch(ground -> String.join(" ", words(ground)).contains(phrase));
  }

  private Map<String, Ground> phrases(int speaker) {
    Map<String, Ground> phrases = new LinkedHashMap<>();
    for (Ground ground : saidBy(speaker)) {
      List<String> words = words(ground);
      for (int i = 0; i + PHRASE <= words.size(); i++) {
        phrases.putIfAbsent(String.join(" ", words.subList(i, i + PHRASE)), ground);
      }
    }
    return phrases;
  }

  private static List<String> words(Ground ground) {
    return List.of(ground.words().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }

  /** Something of two deeds, one of each, on different days: an untold day may be the same. */
  private Optional<FacadeEvidence> common(
      Sort sort, int name, int other, Function<Deed, Set<String>> trait) {
    for (Deed one : deedsOf(name)) {
      for (Deed another : deedsOf(other)) {
        Optional<String> shared =
            trait.apply(one).stream().filter(trait.apply(another)::contains).findFirst();
        if (shared.isPresent() && areApart(one.ground().when(), another.ground().when())) {
          return Optional.of(
              new FacadeEvidence(
                  sort, other, shared.get(), List.of(one.ground(), another.ground())));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean areApart(@Nullable When one, @Nullable When other) {
    return one != null && other != null && (isBefore(one, other) || isBefore(other, one));
  }

  private static boolean isBefore(When one, When other) {
    LocalDate until = one.until();
    LocalDate from = other.from();
    return until != null && from != null && until.plusDays(APART).isBefore(from);
  }

  private List<Deed> deedsOf(int actor) {
    return deeds.computeIfAbsent(
        actor, a -> sheets.stream().flatMap(sheet -> deedsOf(a, sheet).stream()).toList());
  }

  /**
   * Of a sheet on which it claims the deed or is blamed for it, or what it is told to have done.
   */
  private List<Deed> deedsOf(int actor, IncidentSheet sheet) {
    boolean tied =
        sheet.blames().stream().anyMatch(b -> b.actor().node() == actor && isTied(b))
            && sheet.tellings().size() == 1;
    return sheet.deeds().stream()
        .filter(deed -> deed.ground().isAsserted())
        .filter(deed -> tied || deed.agents().stream().anyMatch(a -> a.node() == actor))
        .toList();
  }

  private static boolean isTied(Blame blame) {
    ResponsibilityStance stance = Matrix.stance(blame);
    return blame.ground().isTold()
        && (stance == ResponsibilityStance.CLAIMED || stance == ResponsibilityStance.BLAMED);
  }

  /** Named places and bodies that were struck. */
  private Set<String> struck(Deed deed) {
    Set<String> struck = new TreeSet<>();
    Stream.concat(deed.targets().stream(), Stream.ofNullable(deed.place()))
        .filter(part -> part.isSomebody() && book.node(part.node()).named())
        .forEach(part -> struck.add(book.name(part)));
    return struck;
  }

  private Set<String> means(Deed deed) {
    Set<String> means = new TreeSet<>();
    for (Part part : deed.means()) {
      String words = part.words().toLowerCase(Locale.ROOT);
      means.add(words.substring(words.lastIndexOf(' ') + 1));
    }
    return means;
  }

  private Optional<FacadeEvidence> afterStrike(int name, int other) {
    for (IncidentSheet sheet : sheets) {
      for (Deed deed : sheet.deeds()) {
        boolean struck =
            deed.ground().isAsserted()
                && deed.targets().stream().anyMatch(target -> target.node() == other);
        if (struck) {
          Optional<Ground> soon = soonAfter(name, Steering.day(deed.ground()));
          if (soon.isPresent()) {
            return Optional.of(
                new FacadeEvidence(
                    Sort.AFTER_STRIKE, other, "", List.of(deed.ground(), soon.get())));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<FacadeEvidence> afterOrder(int name, int other) {
    for (Command order : book.of(Command.class)) {
      boolean told =
          order.direction() == Direction.ESCALATE
              && order.ground().isAsserted()
              && lens.admits(order.ground())
              && order.addressees().stream().anyMatch(to -> to.node() == other);
      if (told) {
        Optional<Ground> soon = soonAfter(name, Steering.day(order.ground()));
        if (soon.isPresent()) {
          return Optional.of(
              new FacadeEvidence(Sort.AFTER_ORDER, other, "", List.of(order.ground(), soon.get())));
        }
      }
    }
    return Optional.empty();
  }

  /** A deed of the name, dated to the week or better, in the days after. */
  private Optional<Ground> soonAfter(int name, @Nullable LocalDate day) {
    return deedsOf(name).stream().map(Deed::ground).filter(g -> isSoon(g, day)).findFirst();
  }

  private static boolean isSoon(Ground deed, @Nullable LocalDate day) {
    if (day == null || deed.when() == null || deed.when().from() == null) {
      return false;
    }
    LocalDate from = deed.when().from();
    return deed.when().precision().compareTo(Precision.WEEK) <= 0
        && from.isAfter(day)
        && !from.isAfter(day.plusDays(SOON));
  }
}
