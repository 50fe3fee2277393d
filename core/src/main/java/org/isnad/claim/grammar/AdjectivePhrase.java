package org.isnad.claim.grammar;

import java.util.Set;
import java.util.function.Consumer;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/** 'fighters loyal to Y', 'the rival faction' -> bearer fighters, faction; 'Loyal to Y, X ...'. */
final class AdjectivePhrase implements RoleRule {
  private static final Set<String> ON_A_NOUN = Set.of("nmod", "acl", "appos", "relcl");

  @Override
  public void find(Token adjective, Roles roles, Consumer<Filler> out) {
    Tree tree = roles.tree();
    Token head = tree.head(adjective);
    if (head == null || !adjective.tag().startsWith("JJ")) {
      return;
    }
    if (ON_A_NOUN.contains(adjective.relation()) && Phrases.isNominal(head)) {
      out.accept(
          Filler.of(Role.BEARER, head, 0.97, "adjective on '" + head.text() + "'").onlyThis());
    }
    if (Phrases.is(adjective, "advcl", "advmod") && head.isVerb()) {
      roles.subject(head).forEach(f -> out.accept(f.as(Role.BEARER).via(0.9, "adjective clause")));
    }
    if (Phrases.is(adjective, "conj") && head.tag().startsWith("JJ")) {
      roles.of(head, Role.BEARER).forEach(f -> out.accept(f.via(0.95, "shared")));
    }
  }
}
