package org.isnad.app.brief;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.claim.Claim.Name;
import org.isnad.claim.Claim.Relation;
import org.isnad.claim.Claim.Standing;
import org.isnad.claim.Modality;
import org.isnad.claim.Predicate;

/** Who stands to whom. */
final class RelationSections {
  private static final Set<Predicate> DIRECTION =
      Set.of(
          Predicate.DIRECTS,
          Predicate.COMMANDS,
          Predicate.LEADS,
          Predicate.CONTROLS,
          Predicate.SUBORDINATE_TO,
          Predicate.ADVISES,
          Predicate.DISOBEYS);
  private static final Set<Predicate> BACKING =
      Set.of(
          Predicate.SUPPORTS,
          Predicate.ARMS,
          Predicate.FUNDS,
          Predicate.ALLIED_WITH,
          Predicate.RIVAL_OF,
          Predicate.FIGHTS,
          Predicate.KILLED_BY);
  private static final Set<Predicate> FACADES =
      Set.of(Predicate.FRONT_FOR, Predicate.ATTRIBUTED_TO);

  private final CaseStatements statements;
  private final Accounts accounts;

  RelationSections(CaseStatements statements, Accounts accounts) {
    this.statements = statements;
    this.accounts = accounts;
  }

  Section direction() {
    return section("Who directs whom", DIRECTION);
  }

  Section backing() {
    return section("Who backs whom, and who is against whom", BACKING);
  }

  Section facades() {
    return section("Who is said to stand behind whom", FACADES);
  }

  Section belonging() {
    Set<Predicate> rest =
        Stream.of(Predicate.values())
            .filter(p -> Stream.of(DIRECTION, BACKING, FACADES).noneMatch(set -> set.contains(p)))
            .collect(java.util.stream.Collectors.toSet());
    return section("Who belongs where, and who is linked to whom", rest);
  }

  Section names() {
    Stream<Statement> all = statements.of(Name.class, name -> true);
    return section("Names for one another", all, "claims --kind name");
  }

  Section standing() {
    Stream<Statement> all = statements.of(Standing.class, standing -> true);
    return section("How they are said to stand", all, "claims --kind standing");
  }

  private Section section(String title, Set<Predicate> predicates) {
    Stream<Statement> all = statements.of(Relation.class, r -> predicates.contains(r.predicate()));
    return section(title, all, "claims --kind relation");
  }

  private Section section(String title, Stream<Statement> all, String more) {
    return Section.of(title, Accounts.grouped(all, RelationSections::key), accounts::entry, more);
  }

  /** Ties that some assert and others deny or doubt. */
  List<Supplier<Entry>> contested() {
    return Accounts.grouped(statements.of(Relation.class, r -> true), RelationSections::key)
        .stream()
        .filter(RelationSections::isContested)
        .<Supplier<Entry>>map(group -> () -> accounts.entry(group))
        .toList();
  }

  private static boolean isContested(List<Statement> group) {
    return group.stream().map(s -> s.basis().polarity()).distinct().count() > 1;
  }

  /** What is asserted, denied and doubted of the same two stands together; plans stand apart. */
  private static Object key(Statement s) {
    Modality modality = s.basis().modality();
    boolean told = modality == Modality.FACT || modality == Modality.ALLEGED;
    Object put = told ? "told" : modality;
    return switch (s.claim()) {
      case Relation r -> List.of(r.predicate(), s.key(r.subject()), s.key(r.object()), put);
      case Name n -> List.of(s.key(n.name()), s.key(n.other()), put);
      case Standing t -> List.of(t.standing(), s.key(t.actor()), s.key(t.among()), put);
      default -> Objects.requireNonNull(s.basis().id());
    };
  }
}
