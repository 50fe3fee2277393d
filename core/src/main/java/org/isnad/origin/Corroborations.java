package org.isnad.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.actor.Actors;
import org.isnad.base.Id;
import org.isnad.claim.Claim;
import org.isnad.origin.Statements.Standing;

/** For every claim of a case, the tellings that stand behind all claims that say the same. */
public final class Corroborations {
  private final Map<Id, Corroboration> ofClaims = new HashMap<>();

  private Corroborations() {}

  /** Over what a view holds; the actors are those that the view was made with. */
  public static Corroborations of(Origins origins, List<Material> materials, Actors actors) {
    Statements statements = new Statements(new Speakers(materials, actors));
    Map<String, List<Claim>> bySubject = new LinkedHashMap<>();
    for (Material material : materials) {
      for (Claim claim : material.claims().all()) {
        bySubject.computeIfAbsent(statements.subject(claim), s -> new ArrayList<>()).add(claim);
      }
    }
    Corroborations all = new Corroborations();
    for (List<Claim> claims : bySubject.values()) {
      for (Claim claim : claims) {
        all.ofClaims.put(
            claim.basis().id(), origins.corroboration(same(claim, claims, statements)));
      }
    }
    return all;
  }

  private static List<Claim> same(Claim claim, List<Claim> claims, Statements statements) {
    List<Claim> same = new ArrayList<>(List.of(claim));
    for (Claim other : claims) {
      if (!other.equals(claim) && statements.of(claim, other) == Standing.AGREES) {
        same.add(other);
      }
    }
    return same;
  }

  /** What stands behind a claim; nothing when the view does not hold it. */
  public Optional<Corroboration> of(Id claim) {
    return Optional.ofNullable(ofClaims.get(claim));
  }
}
