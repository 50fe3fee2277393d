package org.isnad.app.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.claim.Claim.Order;
import org.isnad.claim.Direction;

/** Who ordered what, and which orders pull in opposite ways. */
final class OrderSection {
  private final CaseStatements statements;
  private final Accounts accounts;

  OrderSection(CaseStatements statements, Accounts accounts) {
    this.statements = statements;
    this.accounts = accounts;
  }

  Section orders() {
    List<Entry> entries =
        Accounts.grouped(statements.of(Order.class, o -> true), OrderSection::key).stream()
            .map(accounts::entry)
            .toList();
    return new Section("What was ordered", entries, "claims --kind order");
  }

  Section conflicts() {
    List<Statement> orders =
        statements.of(Order.class, o -> true).filter(Statement::isAsserted).toList();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      for (Statement other : orders.subList(i + 1, orders.size())) {
        if (conflict(orders.get(i), other)) {
          entries.add(conflictEntry(orders.get(i), other));
        }
      }
    }
    return new Section("Orders that conflict", entries, "claims --kind order");
  }

  private Entry conflictEntry(Statement one, Statement other) {
    return new Entry(
        "Two orders to the same pull in opposite ways", List.of(line(one), line(other)));
  }

  private String line(Statement s) {
    return s.sentence() + ", according to " + accounts.voices(List.of(s));
  }

  private static Object key(Statement s) {
    Order o = (Order) s.claim();
    return List.of(s.key(o.issuer()), o.direction(), addressees(s), s.key(o.matter()));
  }

  private static Set<String> addressees(Statement s) {
    return ((Order) s.claim())
        .addressees().stream().map(s::key).collect(Collectors.toUnmodifiableSet());
  }

  /** Opposite directions, from two issuers, to somebody who is addressed by both. */
  private static boolean conflict(Statement one, Statement other) {
    Order a = (Order) one.claim();
    Order b = (Order) other.claim();
    return opposite(a.direction(), b.direction())
        && !one.key(a.issuer()).equals(other.key(b.issuer()))
        && addressees(one).stream().anyMatch(addressees(other)::contains);
  }

  private static boolean opposite(Direction a, Direction b) {
    return switch (a) {
      case RESTRAIN -> b == Direction.ESCALATE || b == Direction.OPPOSITE;
      case ESCALATE -> b == Direction.RESTRAIN || b == Direction.OPPOSITE;
      case DO -> b == Direction.DO_NOT;
      case DO_NOT -> b == Direction.DO;
      case OPPOSITE -> b == Direction.RESTRAIN || b == Direction.ESCALATE;
    };
  }
}
