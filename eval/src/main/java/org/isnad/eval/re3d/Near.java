package org.isnad.eval.re3d;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/** The entities that hang on the tokens of one sentence. */
final class Near {
  private final List<Node> nodes;

  Near(List<Node> nodes) {
    this.nodes = List.copyOf(nodes);
  }

  List<Node> nodes() {
    return nodes;
  }

  /** Actors, places and things at a token and at its conjuncts. */
  List<Node> at(@Nullable Token token) {
    List<Node> out = new ArrayList<>();
    for (Token at = token; at != null; at = conjunct(at)) {
      Node node = single(at);
      if (node != null) {
        out.add(node);
      }
    }
    return out;
  }

  private @Nullable Token conjunct(Token token) {
    return nodes.isEmpty() ? null : nodes.getFirst().tree().child(token, "conj");
  }

  /** The longest actor, place or thing whose head a token is. */
  @Nullable Node single(Token token) {
    Node best = null;
    for (Node node : nodes) {
      boolean fits =
          node.head().equals(token) && (node.isActor() || node.isPlace() || node.isThing());
      if (fits && (best == null || node.span().length() > best.span().length())) {
        best = node;
      }
    }
    return best;
  }

  /** The nouns under a preposition, of these words, that hangs on a token. */
  List<Node> under(Token token, List<String> prepositions) {
    if (nodes.isEmpty()) {
      return List.of();
    }
    var tree = nodes.getFirst().tree();
    return tree.children(token, "prep", "agent").stream()
        .filter(p -> prepositions.contains(p.text().toLowerCase(Locale.ROOT)))
        .map(p -> tree.child(p, "pobj"))
        .filter(Objects::nonNull)
        .flatMap(p -> at(p).stream())
        .toList();
  }
}
