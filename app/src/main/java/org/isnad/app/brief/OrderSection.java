package org.isnad.app.brief;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.claim.Claim.Order;

/** Who ordered what. */
final class OrderSection {
  private final CaseStatements statements;
  private final Accounts accounts;

  OrderSection(CaseStatements statements, Accounts accounts) {
    this.statements = statements;
    this.accounts = accounts;
  }

  Section orders() {
    return Section.of(
        "What was ordered",
        Accounts.grouped(statements.of(Order.class, o -> true), OrderSection::key),
        accounts::entry,
        "claims --kind order");
  }

  private static Object key(Statement s) {
    Order o = (Order) s.claim();
    return List.of(s.key(o.issuer()), o.direction(), addressees(s), s.key(o.matter()));
  }

  private static Set<String> addressees(Statement s) {
    return ((Order) s.claim())
        .addressees().stream().map(s::key).collect(Collectors.toUnmodifiableSet());
  }
}
