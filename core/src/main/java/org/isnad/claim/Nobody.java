package org.isnad.claim;

import java.util.Locale;
import java.util.Set;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * 'no group', 'neither faction', 'none of the factions': words that name somebody and mean nobody.
 */
final class Nobody {
  private static final Set<String> WORDS = Set.of("no", "neither", "none", "nobody");

  private Nobody() {}

  static boolean is(Bound bound, Tree tree) {
    Token head = bound.filler().token();
    Token of = tree.head(head);
    Token above = of == null || !of.lemma().equals("of") ? null : tree.head(of);
    boolean partOf = above != null && WORDS.contains(above.lemma().toLowerCase(Locale.ROOT));
    return partOf
        || WORDS.contains(head.lemma().toLowerCase(Locale.ROOT))
        || tree.children(head, "det").stream().anyMatch(t -> WORDS.contains(t.lemma()));
  }
}
