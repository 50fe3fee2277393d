package org.isnad.eval.re3d;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Argument;
import org.isnad.claim.Claim;
import org.isnad.claim.EventType;
import org.isnad.claim.Predicate;
import org.isnad.pipeline.Reading;
import org.jspecify.annotations.Nullable;

/** Isnad's claims, and what the structure of phrases tells beside them, in re3d's relations. */
final class RelationMapper {
  private final Deeds deeds = new Deeds();
  private final Belongings belongings = new Belongings();

  List<Relation> map(Reading reading, List<Node> nodes) {
    Set<Relation> out = new LinkedHashSet<>();
    reading.claims().all().forEach(claim -> claim(claim, out));
    Whereabouts.in(nodes, out);
    belongings.in(nodes, out);
    Synonyms.in(reading, nodes, out);
    deeds.in(nodes, out);
    return Distinct.of(out);
  }

  private static void claim(Claim claim, Set<Relation> out) {
    switch (claim) {
      case Claim.Relation r -> relation(r, out);
      case Claim.Event e -> event(e, out);
      case Claim.Name n ->
          out.add(new Relation("IsSynonymOf", n.name().span(), n.other().span()).canonical());
      case Claim.Order o -> o.addressees().forEach(a -> pair("CommWith", o.issuer(), a, out));
      case Claim.Responsibility r -> {}
      case Claim.Toll t -> {}
      case Claim.Standing s -> {}
    }
  }

  private static void relation(Claim.Relation claim, Set<Relation> out) {
    String type = type(claim.predicate());
    if (type != null) {
      pair(type, claim.subject(), claim.object(), out);
    }
  }

  /** The type of re3d's schema that says the same, or null. */
  private static @Nullable String type(Predicate predicate) {
    return switch (predicate) {
      case DIRECTS, COMMANDS, LEADS, FOUNDED, CONTROLS -> "InChargeOf";
      case MEMBER_OF, PART_OF, SUBORDINATE_TO, OFFICIAL_OF, DEPUTY_OF, SPOKESPERSON_OF ->
          "BelongsTo";
      case SUPPORTS, ARMS, FUNDS, ALLIED_WITH -> "AlliesOf";
      case FIGHTS, KILLED_BY -> "FightingAgainst";
      case RIVAL_OF, DISOBEYS -> "Dislikes";
      case ADVISES -> "CommWith";
      case SUCCEEDS, FRONT_FOR, ATTRIBUTED_TO, LINKED_TO, SPLIT_FROM, FAMILY_OF -> null;
    };
  }

  private static void event(Claim.Event event, Set<Relation> out) {
    String type = type(event.type());
    for (Argument agent : event.agents()) {
      if (type != null) {
        event.targets().forEach(target -> pair(type, agent, target, out));
      }
      event.means().forEach(means -> pair("InChargeOf", agent, means, out));
      pair("CoLocated", agent, event.place(), out);
    }
    event.targets().forEach(target -> pair("CoLocated", target, event.place(), out));
  }

  private static @Nullable String type(EventType type) {
    return switch (type) {
      case ATTACK, AIRSTRIKE, RAID, CLASH, KILLING, KIDNAPPING -> "FightingAgainst";
      case MEETING, VISIT, AGREEMENT, REQUEST -> "CommWith";
      case ACCUSATION -> "Dislikes";
      case SUPPORT, AID -> "AlliesOf";
      case FOILED_ATTACK,
          DEATH,
          ARREST,
          RELEASE,
          SUSPENSION,
          SANCTION,
          STATEMENT,
          CLAIM,
          DENIAL,
          THREAT,
          ORDER,
          MEDIA_CAMPAIGN,
          PROTEST,
          MOBILISATION,
          RETREAT,
          APPOINTMENT,
          SPLIT,
          COUP,
          POLICY,
          INVESTIGATION ->
          null;
    };
  }

  private static void pair(
      String type, @Nullable Argument one, @Nullable Argument other, Set<Relation> out) {
    if (one != null && other != null && !one.span().overlaps(other.span())) {
      out.add(new Relation(type, one.span(), other.span()).canonical());
    }
  }
}
