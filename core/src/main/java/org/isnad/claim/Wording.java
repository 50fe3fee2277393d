package org.isnad.claim;

import java.util.Set;
import org.isnad.base.Span;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/** The words of phrases that are no mention. */
final class Wording {
  private static final Set<String> BEFORE =
      Set.of("det", "predet", "nmod", "compound", "poss", "qmod");
  private static final Set<String> NOT_WANTED =
      Set.of(
          "relcl", "appos", "parataxis", "punct", "cc", "conj", "advcl", "dep", "meta", "advmod");

  private Wording() {}

  /** 'five Congolese soldiers' of 'soldiers': what stands before the noun, and its 'of' phrase. */
  static Argument noun(Token head, Scene scene) {
    Tree tree = scene.tree();
    Span span = head.span();
    for (Token child : tree.children(head)) {
      boolean before = child.index() < head.index() && BEFORE.contains(child.relation());
      boolean of = child.index() > head.index() && child.lemma().equals("of");
      if (before || of) {
        span = span.cover(tree.span(child, NOT_WANTED));
      }
    }
    return argument(span, scene);
  }

  /** All that hangs on a token, without clauses put in and conjuncts. */
  static Argument clause(Token head, Scene scene) {
    return argument(scene.tree().span(head, Set.of("punct", "parataxis", "cc", "conj")), scene);
  }

  static Argument argument(Span span, Scene scene) {
    return new Argument(span, scene.text().words(span), null);
  }
}
