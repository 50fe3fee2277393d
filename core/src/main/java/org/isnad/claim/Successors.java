package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.base.Confidence;
import org.isnad.base.Explanation;
import org.isnad.base.Id;
import org.isnad.base.When;
import org.jspecify.annotations.Nullable;

/**
 * Who succeeds a leader leads what the leader led.
 *
 * <p>'Hadi led the Column ... Nouri took over from him' -> Nouri leads the Column, since then;
 * 'Nouri succeeded Hadi as head of the Column' -> Hadi led the Column, until then. Only where one
 * report tells both as facts, and of one body.
 */
final class Successors {
  private static final Set<Predicate> POSTS = Set.of(Predicate.LEADS, Predicate.COMMANDS);

  /** How often the post that was taken over is the one that the report tells of. */
  private static final double SAME_POST = 0.8;

  private final List<Claim.Relation> relations;
  private final Arguments arguments;

  private Successors(List<Claim> claims, Arguments arguments) {
    this.relations =
        claims.stream()
            .flatMap(c -> c instanceof Claim.Relation r ? Stream.of(r) : Stream.empty())
            .filter(r -> r.basis().polarity() == Polarity.ASSERTED)
            .filter(r -> r.basis().modality() == Modality.FACT)
            .toList();
    this.arguments = arguments;
  }

  /** The relations that follow from successions, without those that the report tells itself. */
  static List<Claim> of(List<Claim> claims, Arguments arguments) {
    return new Successors(claims, arguments).found();
  }

  private List<Claim> found() {
    List<Claim> out = new ArrayList<>();
    for (Claim.Relation succession : told(Predicate.SUCCEEDS)) {
      When when = succession.basis().when();
      posts(succession.object(), succession.subject())
          .map(post -> inherited(succession, post, succession.subject(), since(when)))
          .ifPresent(out::add);
      posts(succession.subject(), succession.object())
          .map(post -> inherited(succession, post, succession.object(), until(when)))
          .ifPresent(out::add);
    }
    return out;
  }

  private List<Claim.Relation> told(Predicate predicate) {
    return relations.stream().filter(r -> r.predicate() == predicate).toList();
  }

  /** The one post of {@code holder} that the report tells, unless it tells it of the other too. */
  private Optional<Claim.Relation> posts(Argument holder, Argument other) {
    List<Claim.Relation> held =
        relations.stream()
            .filter(r -> POSTS.contains(r.predicate()) && same(r.subject(), holder))
            .toList();
    boolean one = held.stream().map(r -> arguments.chain(r.object())).distinct().count() == 1;
    return held.stream()
        .filter(r -> one && relations.stream().noneMatch(o -> holds(o, other, r.object())))
        .findFirst();
  }

  private boolean holds(Claim.Relation relation, Argument holder, Argument body) {
    return POSTS.contains(relation.predicate())
        && same(relation.subject(), holder)
        && same(relation.object(), body);
  }

  private boolean same(Argument one, Argument other) {
    return Objects.equals(arguments.chain(one), arguments.chain(other));
  }

  private static @Nullable When since(@Nullable When when) {
    return when == null || when.from() == null ? null : When.since(when.from(), when.precision());
  }

  private static @Nullable When until(@Nullable When when) {
    return when == null || when.from() == null ? null : When.until(when.from(), when.precision());
  }

  private static Claim inherited(
      Claim.Relation succession, Claim.Relation post, Argument holder, @Nullable When when) {
    Basis told = succession.basis();
    Basis basis =
        new Basis(
            Id.of("relation", told.id(), post.basis().id(), holder.span()),
            told.report(),
            told.sentence(),
            told.evidence(),
            Polarity.ASSERTED,
            Modality.FACT,
            when,
            told.chain(),
            "rule:successor",
            new Confidence(
                Explanation.product(
                    "a succession and a post",
                    List.of(
                        told.confidence().explanation(),
                        post.basis().confidence().explanation(),
                        Explanation.of(SAME_POST, "the same post")))));
    return new Claim.Relation(basis, post.predicate(), holder, post.object());
  }
}
