package org.isnad.claim.grammar;

import java.util.function.Consumer;
import org.isnad.passage.Token;

/** Finds fillers of a predicate in one construction. */
interface RoleRule {
  void find(Token predicate, Roles roles, Consumer<Filler> out);
}
