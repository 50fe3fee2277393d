package org.isnad.eval.re3d;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * Who does something to whom, by the verbs of {@code deeds.tsv}, in the active and the passive, and
 * through 'strikes against'.
 *
 * <p>'Iraqi forces defeated the group' -> FightingAgainst; 'the town is controlled by Daesh' ->
 * InChargeOf; 'Carter met Abadi' -> CommWith.
 */
final class Deeds {
  private record Deed(String type, List<String> links) {}

  private final Map<String, List<Deed>> verbs = new HashMap<>();

  Deeds() {
    for (List<String> c : Words.cells("deeds.tsv")) {
      verbs
          .computeIfAbsent(c.getFirst(), k -> new ArrayList<>())
          .add(new Deed(c.get(1), List.of(c.get(2).split(" "))));
    }
  }

  void in(List<Node> nodes, Collection<Relation> out) {
    for (List<Node> sentence : Whereabouts.bySentence(nodes).values()) {
      Near near = new Near(sentence);
      Tree tree = sentence.getFirst().tree();
      for (Token token : tree.sentence().tokens()) {
        if (token.isVerb() && !tree.has(token, "neg")) {
          verbs
              .getOrDefault(token.lemma(), List.of())
              .forEach(d -> deed(token, d, tree, near, out));
        }
      }
      against(near, tree, out);
    }
  }

  private static void deed(Token verb, Deed deed, Tree tree, Near near, Collection<Relation> out) {
    boolean passive = tree.has(verb, "auxpass") || isReduced(verb);
    List<Node> subjects = passive ? near.under(verb, List.of("by")) : subjects(verb, tree, near);
    List<Node> objects = new ArrayList<>();
    if (deed.links().contains("obj")) {
      objects.addAll(passive ? patients(verb, tree, near) : objects(verb, tree, near));
    }
    objects.addAll(near.under(verb, deed.links()));
    subjects.forEach(s -> objects.forEach(o -> add(deed.type(), s, o, out)));
  }

  private static boolean isReduced(Token verb) {
    return verb.tag().equals("VBN") && Set.of("acl", "relcl").contains(verb.relation());
  }

  /** The subject, or that of the verb that this one hangs on. */
  private static List<Node> subjects(Token verb, Tree tree, Near near) {
    for (Token at = verb; at != null; at = tree.head(at)) {
      Token subject = tree.child(at, "nsubj");
      if (subject != null) {
        Token noun = tree.head(at);
        boolean relative = subject.tag().startsWith("W") && noun != null;
        return near.at(relative ? noun : subject);
      }
      if (!Set.of("xcomp", "conj", "advcl", "aux").contains(at.relation())) {
        return at.relation().equals("acl") ? near.at(tree.head(at)) : List.of();
      }
    }
    return List.of();
  }

  private static List<Node> objects(Token verb, Tree tree, Near near) {
    return near.at(tree.child(verb, "dobj", "dative"));
  }

  private static List<Node> patients(Token verb, Tree tree, Near near) {
    Token subject = tree.child(verb, "nsubjpass");
    return near.at(subject == null && isReduced(verb) ? tree.head(verb) : subject);
  }

  /** 'strikes against X', 'the fight against X': the doer of the verb above against X. */
  private static void against(Near near, Tree tree, Collection<Relation> out) {
    for (Token token : tree.sentence().tokens()) {
      if (token.isNoun()) {
        List<Node> foes = near.under(token, List.of("against"));
        Token verb = tree.head(token);
        if (!foes.isEmpty() && verb != null && verb.isVerb()) {
          subjects(verb, tree, near)
              .forEach(s -> foes.forEach(f -> add("FightingAgainst", s, f, out)));
        }
      }
    }
  }

  /** With types that the relation makes sense of. */
  private static void add(String type, Node one, Node other, Collection<Relation> out) {
    boolean sense =
        switch (type) {
          case "CommWith" -> one.isActor() && other.isActor();
          case "AlliesOf", "BelongsTo", "Dislikes" -> one.isActor() && other.isActor();
          case "InChargeOf" -> one.isActor();
          case "Apart" -> other.isPlace();
          default -> true;
        };
    if (sense && !one.span().overlaps(other.span())) {
      out.add(new Relation(type, one.span(), other.span()).canonical());
    }
  }
}
