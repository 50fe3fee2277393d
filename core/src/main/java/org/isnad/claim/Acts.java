package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.base.Line;
import org.isnad.claim.event.NounClass;
import org.isnad.claim.frame.Slot;
import org.isnad.claim.frame.Template;
import org.isnad.claim.grammar.Filler;
import org.isnad.claim.grammar.Role;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * The words for what somebody is made responsible for.
 *
 * <pre>
 * claimed responsibility for the attack on Erbil -> the attack on Erbil
 * accused X of targeting pilgrims                 -> targeting pilgrims
 * denied that his men were involved in it         -> it
 * </pre>
 */
final class Acts {
  private static final Set<String> POINTING = Set.of("it", "this", "that", "these", "those", "one");

  private static final Set<String> PARTS =
      Line.classes(NounClass.class, "answering.tsv").getOrDefault("part", Set.of());

  private static final Set<String> IN = Set.of("in", "for", "with", "to");

  private static final List<String> DEEDS = List.of("act=", "about=", "deed=");

  private Acts() {}

  /** Of {@code act=E} or {@code about=E}; empty where no words fill the slot. */
  static Optional<Argument> of(Template template, Match match, Scene scene) {
    return template.arguments().stream()
        .filter(argument -> DEEDS.stream().anyMatch(argument::startsWith))
        .map(argument -> argument.replaceFirst("^\\w+=", ""))
        .flatMap(slot -> heads(slot, match, scene).stream())
        .findFirst()
        .map(head -> antecedent(head, scene.tree()))
        .map(head -> head.isVerb() ? Wording.clause(head, scene) : words(head, scene));
  }

  /** 'the attack, for which X claimed responsibility': the attack. */
  private static Token antecedent(Token head, Tree tree) {
    if (head.tag().equals("WDT") || head.tag().equals("WP")) {
      for (Token at = head; at != null; at = tree.head(at)) {
        Token noun = tree.head(at);
        if (at.relation().equals("relcl") && noun != null) {
          return noun;
        }
      }
    }
    return part(head, tree);
  }

  /** 'involvement in the attack', 'a role in it': what the part was in. */
  private static Token part(Token head, Tree tree) {
    if (!PARTS.contains(head.lemma())) {
      return head;
    }
    return tree.children(head, "prep").stream()
        .filter(p -> IN.contains(p.lemma()))
        .flatMap(p -> tree.children(p, "pobj", "pcomp").stream())
        .findFirst()
        .orElse(head);
  }

  private static Argument words(Token noun, Scene scene) {
    return Wording.argument(
        scene.tree().span(noun, Set.of("punct", "relcl", "parataxis", "cc", "conj", "appos")),
        scene);
  }

  private static List<Token> heads(String name, Match match, Scene scene) {
    List<Token> found = new ArrayList<>();
    for (Slot slot : match.frame().slots()) {
      if (slot.name().equals(name)) {
        for (Role role : slot.roles()) {
          match.words().forEach(word -> add(role, word, match, scene, found));
          if (role.kind() == Role.Kind.PREP) {
            scene.tree().children(match.main(), "dobj").stream()
                .flatMap(object -> scene.tree().subtree(object).stream())
                .filter(word -> word.isNoun() && !match.words().contains(word))
                .forEach(word -> gerunds(role, word, scene.tree(), found));
          }
        }
      }
    }
    return found;
  }

  private static void add(Role role, Token word, Match match, Scene scene, List<Token> found) {
    Tree tree = scene.tree();
    for (Filler filler : scene.roles().of(word, role)) {
      boolean object = role.equals(Role.OBJ) && !filler.token().equals(match.main());
      if (object || !match.words().contains(filler.token())) {
        found.add(filler.token());
      }
    }
    if (role.kind() == Role.Kind.PREP) {
      gerunds(role, word, tree, found);
    }
    if (role.equals(Role.OBJ) && word.isVerb()) {
      found.addAll(tree.children(word, "xcomp", "ccomp"));
    }
  }

  /** 'of killing X'; the parser may hang it on the object: 'accused the army of killing X'. */
  private static void gerunds(Role role, Token word, Tree tree, List<Token> found) {
    tree.children(word, "prep").stream()
        .filter(p -> p.text().toLowerCase(Locale.ROOT).equals(role.word()))
        .forEach(p -> found.addAll(tree.children(p, "pcomp")));
  }

  /**
   * Whether the words tell or stand for a happening with an aim: 'the attack', 'killing X', 'it'.
   */
  static boolean isDeed(Argument act, Scene scene) {
    List<Token> tokens = scene.tree().tokensIn(act.span());
    Token head = scene.tree().headOf(act.span());
    boolean told = head != null && (head.isVerb() || head.tag().startsWith("W"));
    return told
        || tokens.stream().anyMatch(NounClass.ACT::has)
        || (tokens.size() == 1
            && POINTING.contains(tokens.getFirst().text().toLowerCase(Locale.ROOT)));
  }
}
