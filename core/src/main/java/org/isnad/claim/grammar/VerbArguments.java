package org.isnad.claim.grammar;

import java.util.function.Consumer;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * Active 'X leads Y' -> subj X, obj Y; passive 'Y is led by X' -> the same. 'X gave Y orders' ->
 * iobj Y.
 */
final class VerbArguments implements RoleRule {
  @Override
  public void find(Token verb, Roles roles, Consumer<Filler> out) {
    if (!verb.isVerb()) {
      return;
    }
    Tree tree = roles.tree();
    boolean passive = Phrases.isPassive(verb, tree);
    boolean given = passive && tree.has(verb, "dobj");
    Role subjectRole = !passive ? Role.SUBJ : given ? Role.IOBJ : Role.OBJ;
    roles.subject(verb).forEach(f -> out.accept(f.as(subjectRole)));
    for (Token object : tree.children(verb, "dobj")) {
      if (isReflexive(object)) { // 'which had aligned itself with X': which aligned with X
        roles.subject(verb).forEach(f -> out.accept(f.as(Role.OBJ)));
      } else {
        out.accept(Filler.of(Role.OBJ, object));
      }
    }
    tree.children(verb, "dative", "agent").forEach(t -> dativeOrAgent(t, tree, out));
  }

  private static boolean isReflexive(Token object) {
    return object.lemma().endsWith("self") || object.lemma().endsWith("selves");
  }

  private static void dativeOrAgent(Token token, Tree tree, Consumer<Filler> out) {
    Role role = Phrases.is(token, "agent") ? Role.SUBJ : Role.IOBJ;
    if (token.isNoun() || token.tag().startsWith("PRP")) {
      out.accept(Filler.of(role, token));
    }
    tree.children(token, "pobj").forEach(t -> out.accept(Filler.of(role, t)));
  }
}
