package org.isnad.claim.grammar;

import java.util.function.Consumer;
import org.isnad.passage.Token;

/** 'Quds Force commander Karim Hadi' -> bearer Karim Hadi of 'commander'. */
final class NameWithTitle implements RoleRule {
  @Override
  public void find(Token noun, Roles roles, Consumer<Filler> out) {
    Token name = roles.tree().head(noun);
    if (name != null
        && noun.isNoun()
        && Phrases.is(noun, "compound", "nmod")
        && name.isProperNoun()
        && noun.index() < name.index()) {
      out.accept(Filler.of(Role.BEARER, name, 0.96, "title before a name").numberOf(noun));
    }
  }
}
