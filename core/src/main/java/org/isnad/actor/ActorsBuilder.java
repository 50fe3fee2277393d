package org.isnad.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.actor.judgement.JudgementLog;
import org.isnad.actor.judgement.Node;
import org.isnad.actor.whoswho.WhosWho;
import org.isnad.base.Id;
import org.isnad.claim.Argument;
import org.isnad.claim.Basis;
import org.isnad.claim.Claim;
import org.isnad.claim.Claims;
import org.isnad.claim.Modality;
import org.isnad.claim.Polarity;
import org.isnad.claim.Predicate;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.mention.Mentions;
import org.isnad.report.Report;
import org.jspecify.annotations.Nullable;

/** Collects what reports say of who is who. For one thread. */
public final class ActorsBuilder {
  private final Sightings finder = Sightings.load();
  private final List<Sighting> sightings = new ArrayList<>();
  private final List<NameClaim> nameClaims = new ArrayList<>();
  private final List<FacadeClaim> facadeClaims = new ArrayList<>();

  /** Adds what was read from a report, which must not have been added before. */
  public void add(Report report, Mentions mentions, Claims claims) {
    List<Sighting> own = finder.of(report, mentions);
    sightings.addAll(own);
    Map<Id, Node.Name> described = new HashMap<>();
    for (Sighting sighting : own) {
      Node.Name known = sighting.known();
      if (known != null) {
        sighting.mentions().forEach(mention -> described.put(mention, known));
      }
    }
    Map<Id, ActorKind> kinds = new HashMap<>();
    for (Mention mention : mentions.all()) {
      if (mention.form() == MentionForm.NAME) {
        kinds.put(mention.id(), mention.kind());
      }
    }
    for (Claim claim : claims.all()) {
      switch (claim) {
        case Claim.Name name -> add(name, report, kinds, described);
        case Claim.Relation relation when relation.predicate() == Predicate.FRONT_FOR ->
            add(relation, report);
        case Claim.Relation relation -> {}
        case Claim.Event event -> {}
        case Claim.Order order -> {}
        case Claim.Responsibility responsibility -> {}
        case Claim.Toll toll -> {}
        case Claim.Standing standing -> {}
      }
    }
  }

  private void add(
      Claim.Name claim, Report report, Map<Id, ActorKind> kinds, Map<Id, Node.Name> described) {
    Basis basis = claim.basis();
    boolean firm = basis.polarity() == Polarity.ASSERTED && basis.modality() == Modality.FACT;
    Node.Name one = node(claim.name(), kinds, described);
    Node.Name other = node(claim.other(), kinds, described);
    if (one != null && other != null) {
      String words = basis.evidence().in(report.text());
      nameClaims.add(new NameClaim(one, other, basis.id(), firm, voice(basis), words));
    }
  }

  /** The name; of 'a little-known group' the name of whoever that is in the report, if any. */
  private Node.@Nullable Name node(
      Argument argument, Map<Id, ActorKind> kinds, Map<Id, Node.Name> described) {
    Id mention = argument.mention();
    if (mention == null) {
      return null;
    }
    ActorKind kind = kinds.get(mention);
    return kind == null
        ? described.get(mention)
        : finder.nodeOf(argument.words(), kind).orElse(null);
  }

  private void add(Claim.Relation claim, Report report) {
    Id facade = claim.subject().mention();
    Id behind = claim.object().mention();
    if (facade != null && behind != null) {
      Basis basis = claim.basis();
      String words = basis.evidence().in(report.text());
      facadeClaims.add(
          new FacadeClaim(facade, behind, basis.id(), basis.polarity(), voice(basis), words));
    }
  }

  private static String voice(Basis basis) {
    return basis.chain().innermost().words();
  }

  /** Who is who as judgements stand, with a who's-who ({@link WhosWho#EMPTY} for none). */
  public Actors build(JudgementLog log, WhosWho whosWho) {
    Resolution resolution = Resolver.resolve(sightings, nameClaims, facadeClaims, whosWho, finder);
    return new Actors(List.copyOf(sightings), resolution, log, facadeClaims, whosWho);
  }
}
