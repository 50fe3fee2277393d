package org.isnad.eval.re3d;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who and what is where.
 *
 * <p>'fighters in Daquq', 'Near Mosul, two strikes destroyed a tunnel', 'Palmyra, Syria' ->
 * CoLocated.
 */
final class Whereabouts {
  private static final List<String> IN =
      List.of("in", "at", "near", "inside", "within", "around", "throughout", "across", "on", "to");

  private Whereabouts() {}

  static void in(List<Node> nodes, Collection<Relation> out) {
    for (List<Node> sentence : bySentence(nodes).values()) {
      Near near = new Near(sentence);
      for (Node node : sentence) {
        if (node.isPlace()) {
          place(node, near, out);
        }
      }
    }
  }

  static Map<Integer, List<Node>> bySentence(List<Node> nodes) {
    return nodes.stream()
        .collect(Collectors.groupingBy(Node::sentence, TreeMap::new, Collectors.toList()));
  }

  private static void place(Node place, Near near, Collection<Relation> out) {
    Token above = place.above();
    if (above == null) {
      return;
    }
    Token first = first(place);
    Token link = place.tree().head(first);
    if (link != null && first.relation().equals("pobj")) {
      located(place, link, near, out);
    }
    switch (place.head().relation()) {
      case "appos", "npadvmod" -> {
        Node larger = near.single(above);
        if (larger != null && larger.isPlace()) {
          add(larger, place, out);
        }
      }
      default -> {}
    }
  }

  /** 'Syria' for 'Iraq' in 'in Syria and Iraq'. */
  private static Token first(Node place) {
    Token at = place.head();
    for (Token up = place.above(); at.relation().equals("conj") && up != null; ) {
      at = up;
      up = place.tree().head(at);
    }
    return at;
  }

  private static void located(Node place, Token preposition, Near near, Collection<Relation> out) {
    Token governor = place.tree().head(preposition);
    boolean of = preposition.lemma().equals("of");
    if (governor == null || !(of || IN.contains(preposition.lemma()))) {
      return;
    }
    Node noun = near.single(governor);
    if (noun != null && (!of || noun.isPlace())) {
      add(noun, place, out);
    }
    if (governor.isVerb()) {
      doers(governor, place).stream()
          .flatMap(t -> near.at(t).stream())
          .forEach(n -> add(n, place, out));
    }
  }

  /** Subject and object of a verb; the subject of the verb above where it has none. */
  private static List<Token> doers(Token verb, Node place) {
    List<Token> out = new ArrayList<>(place.tree().children(verb, "nsubj", "nsubjpass", "dobj"));
    place.tree().children(verb, "conj").stream()
        .filter(v -> v.isVerb() && !place.tree().has(v, "nsubj"))
        .forEach(v -> out.addAll(place.tree().children(v, "dobj")));
    Token above = place.tree().head(verb);
    if (!place.tree().has(verb, "nsubj", "nsubjpass") && above != null) {
      @Nullable Token noun = Set.of("acl", "relcl").contains(verb.relation()) ? above : null;
      out.addAll(noun != null ? List.of(noun) : place.tree().children(above, "nsubj"));
    }
    return out;
  }

  private static void add(Node one, Node place, Collection<Relation> out) {
    if (!one.span().overlaps(place.span())) {
      out.add(new Relation("CoLocated", one.span(), place.span()).canonical());
    }
  }
}
