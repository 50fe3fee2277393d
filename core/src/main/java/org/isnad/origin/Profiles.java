package org.isnad.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.actor.Actors;
import org.isnad.actor.NameKeys;
import org.isnad.base.Id;
import org.isnad.claim.Claim;
import org.isnad.claim.Polarity;
import org.isnad.claim.Predicate;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.origin.Profile.Later;
import org.isnad.origin.Profile.Retraction;
import org.isnad.origin.Profile.Said;
import org.isnad.origin.Statements.Standing;
import org.isnad.origin.text.OutletKey;
import org.isnad.report.Report;

/** Makes profiles of the voices of a case. */
public final class Profiles {
  private final Origins origins;
  private final List<Material> materials;
  private final Speakers speakers;
  private final Statements statements;
  private final Map<Id, LocalDate> dates = new HashMap<>();
  private final Map<String, List<Said>> bySubject = new LinkedHashMap<>();

  private Profiles(Origins origins, List<Material> materials, Actors actors) {
    this.origins = origins;
    this.materials = List.copyOf(materials);
    this.speakers = new Speakers(materials, actors);
    this.statements = new Statements(speakers);
    for (Material material : materials) {
      Id report = material.report().id();
      Optional.ofNullable(material.report().meta().published())
          .ifPresent(published -> dates.put(report, published.date()));
      for (Claim claim : material.claims().all()) {
        bySubject
            .computeIfAbsent(statements.subject(claim), s -> new ArrayList<>())
            .add(new Said(claim, report));
      }
    }
  }

  /** Profiles over what a view holds; the actors are those that the view was made with. */
  public static Profiles of(Origins origins, List<Material> materials, Actors actors) {
    return new Profiles(origins, materials, actors);
  }

  /** The names of all voices and outlets that claims rest on, with how many, most first. */
  public List<Map.Entry<String, Integer>> voices() {
    Map<String, Integer> counts = new TreeMap<>();
    each((said, origin) -> counts.merge(origin.voice(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .toList();
  }

  private void each(java.util.function.BiConsumer<Said, Origin> consumer) {
    for (Material material : materials) {
      for (Claim claim : material.claims().all()) {
        origins
            .originOfClaim(claim.basis().id())
            .ifPresent(o -> consumer.accept(new Said(claim, material.report().id()), o));
      }
    }
  }

  /** The profile of the voice with this name, or whose name holds these words; nothing for none. */
  public Optional<Profile> of(String name) {
    String key = NameKeys.key(name);
    List<Said> exact = new ArrayList<>();
    List<Said> partly = new ArrayList<>();
    Map<Id, Origin> found = new HashMap<>();
    each(
        (said, origin) -> {
          String own = NameKeys.key(origin.voice());
          if (own.equals(key)) {
            exact.add(said);
          } else if ((" " + own + " ").contains(" " + key + " ")) {
            partly.add(said);
          }
          found.put(said.claim().basis().id(), origin);
        });
    List<Said> said = exact.isEmpty() ? partly : exact;
    List<Retraction> retracted = retracted(name);
    return said.isEmpty() && retracted.isEmpty()
        ? Optional.empty()
        : Optional.of(profile(name, said, found, retracted));
  }

  private Profile profile(
      String name, List<Said> said, Map<Id, Origin> found, List<Retraction> retracted) {
    List<Said> ordered = said.stream().sorted(Comparator.comparing(this::date)).toList();
    Map<Witness, Integer> witness = new TreeMap<>();
    Map<String, Integer> names = new TreeMap<>();
    for (Said one : ordered) {
      Origin origin = found.get(one.claim().basis().id());
      if (origin != null) {
        witness.merge(origin.witness(), 1, Integer::sum);
        names.merge(origin.voice(), 1, Integer::sum);
      }
    }
    String shown =
        names.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(name);
    List<Later> agreed = new ArrayList<>();
    List<Later> disagreed = new ArrayList<>();
    ordered.forEach(one -> later(one, found, agreed, disagreed));
    return new Profile(
        shown,
        witness,
        ordered,
        agreed,
        disagreed,
        sides(shown),
        stands(ordered, Set.of(ResponsibilityStance.DENIED, ResponsibilityStance.PRAISED)),
        stands(ordered, Set.of(ResponsibilityStance.BLAMED, ResponsibilityStance.SUSPECTED)),
        retracted);
  }

  /** Of whom it says so, with how often; what it doubts or denies saying counts for nobody. */
  private Map<String, Integer> stands(List<Said> said, Set<ResponsibilityStance> stances) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Said one : said) {
      if (one.claim() instanceof Claim.Responsibility r
          && stances.contains(r.stance())
          && r.basis().polarity() == Polarity.ASSERTED) {
        counts.merge(speakers.name(r.actor()), 1, Integer::sum);
      }
    }
    return counts;
  }

  private LocalDate date(Said said) {
    return dates.getOrDefault(said.report(), LocalDate.MAX);
  }

  private void later(Said said, Map<Id, Origin> found, List<Later> agreed, List<Later> disagreed) {
    if (isOnlyNaming(said.claim())) {
      return;
    }
    Origin mine = found.get(said.claim().basis().id());
    List<Said> others = bySubject.getOrDefault(statements.subject(said.claim()), List.of());
    for (Said other : others) {
      Origin theirs = found.get(other.claim().basis().id());
      boolean apart = mine != null && theirs != null && !theirs.kin().equals(mine.kin());
      if (!apart
          || theirs == null
          || theirs.id().equals(mine == null ? null : mine.id())
          || !isLater(other, said)) {
        continue;
      }
      Standing standing = statements.of(said.claim(), other.claim());
      if (standing == Standing.AGREES) {
        agreed.add(new Later(said, other, theirs));
      } else if (standing == Standing.DISAGREES) {
        disagreed.add(new Later(said, other, theirs));
      }
    }
  }

  /** What names and belongings say everybody says; agreeing on them tells nothing of a voice. */
  private static boolean isOnlyNaming(Claim claim) {
    return switch (claim) {
      case Claim.Name n -> true;
      case Claim.Relation r ->
          r.predicate() == Predicate.PART_OF || r.predicate() == Predicate.OFFICIAL_OF;
      case Claim.Event e -> false;
      case Claim.Order o -> false;
      case Claim.Responsibility r -> false;
      case Claim.Toll t -> false;
      case Claim.Standing s -> false;
    };
  }

  /** On a later day; of undated reports nothing is said. */
  private boolean isLater(Said other, Said said) {
    LocalDate one = dates.get(said.report());
    LocalDate next = dates.get(other.report());
    return one != null && next != null && next.isAfter(one);
  }

  private static final Set<Predicate> BELONGING =
      Set.of(
          Predicate.OFFICIAL_OF,
          Predicate.SPOKESPERSON_OF,
          Predicate.MEMBER_OF,
          Predicate.LEADS,
          Predicate.COMMANDS,
          Predicate.PART_OF,
          Predicate.DEPUTY_OF,
          Predicate.ADVISES);

  private Map<String, Integer> sides(String name) {
    String key = NameKeys.key(name);
    Map<String, Integer> sides = new TreeMap<>();
    for (Material material : materials) {
      for (Claim claim : material.claims().all()) {
        if (claim instanceof Claim.Relation r
            && BELONGING.contains(r.predicate())
            && NameKeys.key(speakers.name(r.subject())).equals(key)) {
          sides.merge(speakers.name(r.object()), 1, Integer::sum);
        }
      }
    }
    return sides;
  }

  private List<Retraction> retracted(String name) {
    return materials.stream()
        .map(Material::report)
        .filter(report -> isOf(report, name))
        .flatMap(report -> Retractions.in(report).stream())
        .toList();
  }

  /** Of that outlet, or of none that is told while what it takes back is told of that outlet. */
  private static boolean isOf(Report report, String name) {
    String outlet = report.meta().outlet();
    if (outlet != null) {
      return OutletKey.of(outlet).equals(OutletKey.of(name));
    }
    return Retractions.in(report).stream()
        .anyMatch(retraction -> retraction.span().in(report.text()).contains(name));
  }
}
