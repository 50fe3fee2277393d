package org.isnad.claim.grammar;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.mention.PickingOut;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * Who is described beside a name.
 *
 * <pre>
 * Karim Hadi, leader of Y                -> bearer Karim Hadi
 * the leader of Y, Karim Hadi            -> bearer Karim Hadi
 * Karim Hadi, leader of Y, Omar Daoud    -> bearer one of both, each too unsure alone
 * the Guards, especially the unit of Y   -> no bearer: it is a part of them
 * </pre>
 */
final class Apposition implements RoleRule {
  /** Too little for a claim by itself: one of the two would be told wrongly. */
  private static final double EITHER = 0.4;

  @Override
  public void find(Token noun, Roles roles, Consumer<Filler> out) {
    Tree tree = roles.tree();
    List<Token> beside =
        Stream.concat(
                Stream.ofNullable(Phrases.is(noun, "appos") ? tree.head(noun) : null),
                tree.children(noun, "appos").stream())
            .filter(other -> !picksOut(noun, other, tree))
            .toList();
    boolean either = beside.stream().filter(Apposition::isName).count() > 1;
    beside.forEach(
        t ->
            out.accept(
                Filler.of(
                        Role.BEARER,
                        t,
                        either ? EITHER : 0.97,
                        either ? "apposition to one of two" : "apposition")
                    .numberOf(noun)));
  }

  private static boolean isName(Token token) {
    return token.tag().startsWith("NNP");
  }

  /** Whether 'especially' stands between both, or opens the later of them. */
  private static boolean picksOut(Token noun, Token other, Tree tree) {
    int from = Math.min(noun.index(), other.index());
    int until = Math.max(noun.index(), other.index());
    return tree.sentence().tokens().subList(from + 1, until).stream()
        .anyMatch(t -> PickingOut.is(t.text()));
  }
}
