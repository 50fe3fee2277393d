package org.isnad.eval.re3d;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the inside of a noun phrase tells: whose something is, who heads it, how many there are.
 *
 * <p>'ISIL tanks' -> InChargeOf; 'an ISIL gang leader', 'members of the force' -> BelongsTo;
 * 'commander of the fleet' -> InChargeOf; 'five villages' -> HasAttrOf.
 */
final class Belongings {
  private final Set<String> charge;

  Belongings() {
    charge =
        Words.cells("nouns-of-charge.txt").stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());
  }

  void in(List<Node> nodes, Collection<Relation> out) {
    for (List<Node> sentence : Whereabouts.bySentence(nodes).values()) {
      Near near = new Near(sentence);
      for (Node node : sentence) {
        Token above = noun(node);
        Node whole = above == null ? null : near.single(above);
        if (whole != null) {
          within(node, whole, out);
        }
      }
    }
  }

  /** The noun that a node modifies, before it or by 'of'. */
  private static @Nullable Token noun(Node node) {
    Token above = node.above();
    if (above == null) {
      return null;
    }
    return switch (node.head().relation()) {
      case "compound", "poss", "nmod" -> above;
      case "npadvmod" -> above.tag().equals("VBN") ? node.tree().head(above) : null;
      case "pobj" ->
          Set.of("of", "for", "from").contains(above.lemma()) ? node.tree().head(above) : null;
      default -> null;
    };
  }

  private void within(Node part, Node whole, Collection<Relation> out) {
    if (part.type().equals("Quantity")) {
      out.add(new Relation("HasAttrOf", whole.span(), part.span()));
    } else if (part.type().equals("Organisation") && whole.isActor()) {
      boolean heads = charge.contains(whole.head().lemma());
      String type = heads ? "InChargeOf" : "BelongsTo";
      out.add(new Relation(type, whole.span(), part.span()));
    } else if (part.isActor() && (whole.isThing() || whole.isPlace())) {
      out.add(new Relation("InChargeOf", part.span(), whole.span()));
    }
  }
}
