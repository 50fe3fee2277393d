package org.isnad.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.claim.Predicate;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.mention.ActorKind;
import org.isnad.mention.SetAgainst;
import org.isnad.network.Casebook;
import org.isnad.network.Ground;
import org.isnad.network.Lens;
import org.isnad.network.Part;
import org.isnad.network.Sighting;
import org.isnad.network.Sighting.Blame;
import org.isnad.network.Sighting.Link;
import org.isnad.network.Ties;

/**
 * Gathers the evidence on names behind which somebody else is said to stand, or that claim deeds
 * for which others are blamed.
 */
final class Facades {
  private static final Set<Predicate> BEHIND = Set.of(Predicate.FRONT_FOR, Predicate.ATTRIBUTED_TO);

  private final Casebook book;
  private final Lens lens;
  private final Map<Integer, Gathered> gathered = new LinkedHashMap<>();

  /** The evidence on one name while it is gathered. */
  private static final class Gathered {
    final Map<Integer, String> hypotheses =
        new LinkedHashMap<>(Map.of(Facade.ITSELF, "the name itself"));
    final List<FacadeEvidence> evidence = new ArrayList<>();
    final Set<String> counted = new HashSet<>();

    void add(FacadeEvidence.Sort sort, int points, String words, Ground ground) {
      hypotheses.putIfAbsent(points, words);
      if (counted.add(sort + " " + points + " " + ground.origin())) {
        evidence.add(new FacadeEvidence(sort, points, "", List.of(ground)));
      }
    }
  }

  private Facades(Casebook book, Lens lens) {
    this.book = book;
    this.lens = lens;
  }

  static List<Facade> of(Casebook book, Lens lens, List<IncidentSheet> sheets) {
    Facades facades = new Facades(book, lens);
    book.of(Link.class).forEach(facades::attributed);
    sheets.forEach(facades::claimed);
    facades.pasts();
    List<Facade> all = new ArrayList<>();
    FacadeTraits traits = new FacadeTraits(book, lens, sheets);
    facades.gathered.forEach(
        (name, g) -> {
          if (g.hypotheses.size() > 1) {
            g.evidence.addAll(traits.shared(name, g.hypotheses.keySet()));
            all.add(new Facade(name, g.hypotheses, g.evidence));
          }
        });
    return all;
  }

  private Gathered on(int name) {
    return gathered.computeIfAbsent(name, n -> new Gathered());
  }

  private boolean counts(Ground ground) {
    return ground.isTold() && lens.admits(ground);
  }

  private void attributed(Link link) {
    boolean behind = BEHIND.contains(link.predicate()) && link.joinsTwo();
    if (behind && counts(link.ground()) && tells(link.subject()) && tells(link.object())) {
      boolean so = link.ground().isAsserted();
      on(link.subject().node())
          .add(
              so ? attribution(link.ground()) : FacadeEvidence.Sort.DENIAL,
              link.object().node(),
              book.name(link.object()),
              link.ground());
    }
  }

  /** Somebody by name or description; 'the American side' is no hypothesis. */
  private boolean tells(Part part) {
    return part.isSomebody()
        && book.node(part.node()).tells()
        && !book.node(part.node()).name().endsWith(" side")
        && SetAgainst.told(part.words()).filter(SetAgainst.Side::isOne).isEmpty();
  }

  /** A name can be a front where it is a group's. */
  private boolean isGroup(Part part) {
    return book.node(part.node()).kind().nature() == ActorKind.Nature.GROUP;
  }

  private static FacadeEvidence.Sort attribution(Ground ground) {
    if (ground.voices().size() == 1) {
      return FacadeEvidence.Sort.OUTLET_ATTRIBUTION;
    }
    return ground.isUnnamed()
        ? FacadeEvidence.Sort.UNNAMED_ATTRIBUTION
        : FacadeEvidence.Sort.NAMED_ATTRIBUTION;
  }

  /** A name claims a deed; others are blamed for the same deed. */
  private void claimed(IncidentSheet sheet) {
    for (Blame claim : sheet.blames()) {
      boolean claims =
          Matrix.stance(claim) == ResponsibilityStance.CLAIMED
              && tells(claim.actor())
              && isGroup(claim.actor())
              && counts(claim.ground());
      if (claims) {
        int name = claim.actor().node();
        on(name).add(FacadeEvidence.Sort.OWN_CLAIM, Facade.ITSELF, "", claim.ground());
        sheet.blames().stream()
            .filter(b -> tells(b.actor()) && b.actor().node() != name && counts(b.ground()))
            .filter(b -> SameDeed.canBe(claim, b, sheet, book))
            .forEach(b -> blamed(name, b));
      }
    }
  }

  private void blamed(int name, Blame blame) {
    switch (Matrix.stance(blame)) {
      case BLAMED, SUSPECTED -> add(name, FacadeEvidence.Sort.BLAMED_FOR_DEED, blame);
      case DENIED -> {
        if (on(name).hypotheses.containsKey(blame.actor().node())) {
          add(name, FacadeEvidence.Sort.DENIAL, blame);
        }
      }
      case CLAIMED, PRAISED -> {}
    }
  }

  private void add(int name, FacadeEvidence.Sort sort, Blame blame) {
    on(name).add(sort, blame.actor().node(), book.name(blame.actor()), blame.ground());
  }

  /**
   * Whether anything is told of a name before the first deed it claims; who is told to direct it.
   */
  private void pasts() {
    Map<Integer, LocalDate> first = new HashMap<>();
    for (Sighting sighting : book.sightings()) {
      if (sighting instanceof Link link && counts(link.ground()) && link.ground().isAsserted()) {
        directs(link);
        seen(link.subject().node(), link.ground(), first);
        seen(link.object().node(), link.ground(), first);
      }
    }
    gathered.forEach((name, g) -> noPast(g, first.get(name)));
  }

  private void directs(Link link) {
    Gathered object = gathered.get(link.object().node());
    boolean flows = Ties.flow(link.predicate()) == Ties.Flow.SUBJECT_TO_OBJECT;
    if (object != null && flows && object.hypotheses.containsKey(link.subject().node())) {
      object.add(
          FacadeEvidence.Sort.DIRECTS,
          link.subject().node(),
          book.name(link.subject()),
          link.ground());
    }
  }

  private static void seen(int node, Ground ground, Map<Integer, LocalDate> first) {
    LocalDate day = ground.when() == null ? ground.knownAt() : ground.when().from();
    if (day != null) {
      first.merge(node, day, (a, b) -> a.isBefore(b) ? a : b);
    }
  }

  private static void noPast(
      Gathered gathered, @org.jspecify.annotations.Nullable LocalDate firstTold) {
    gathered.evidence.stream()
        .filter(item -> item.sort() == FacadeEvidence.Sort.OWN_CLAIM)
        .flatMap(item -> item.grounds().stream())
        .filter(g -> g.knownAt() != null)
        .min(java.util.Comparator.comparing(g -> Objects.requireNonNull(g.knownAt())))
        .filter(g -> firstTold == null || !firstTold.isBefore(Objects.requireNonNull(g.knownAt())))
        .ifPresent(
            g ->
                gathered.evidence.add(
                    new FacadeEvidence(
                        FacadeEvidence.Sort.NO_PAST, Facade.ITSELF - 1, "", List.of(g))));
  }
}
