package org.isnad.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.jspecify.annotations.Nullable;

/** Small readings of a tree that several rules share. */
final class Phrases {
  private static final Set<String> RELATIVE_TAGS = Set.of("WDT", "WP", "WP$");
  private static final Set<String> COPULAS = Set.of("be", "become", "remain", "stay");

  private Phrases() {}

  /**
   * Relative pronouns to what they stand for, then 'X, Y and Z' to X, Y, Z; a phrase joined by 'or'
   * counts less.
   */
  static List<Filler> spread(Filler filler, Tree tree) {
    return conjuncts(resolved(filler, tree), tree);
  }

  static List<Filler> conjuncts(Filler filler, Tree tree) {
    List<Filler> all = new ArrayList<>();
    addConjuncts(filler, tree, all, false);
    return all;
  }

  static boolean listsMembers(Token preposition, Tree tree) {
    String word = preposition.text().toLowerCase(Locale.ROOT);
    boolean suchAs =
        word.equals("as")
            && tree.children(preposition).stream().anyMatch(t -> t.lemma().equals("such"));
    return suchAs || word.equals("including");
  }

  /** After 'X and Y' nothing more belongs to the list: what follows a comma is something else. */
  private static void addConjuncts(
      Filler filler, Tree tree, List<Filler> all, boolean pastConjunction) {
    all.add(filler);
    List<Token> conjunctions = tree.children(filler.token(), "cc");
    if (filler.alone() || (pastConjunction && conjunctions.isEmpty())) {
      return;
    }
    boolean or = conjunctions.stream().anyMatch(cc -> cc.lemma().equals("or"));
    for (Token conjunct : tree.children(filler.token(), "conj")) {
      if (isNominal(conjunct)) {
        Filler next = filler.at(conjunct);
        Filler weighed = or ? next.via(0.6, "one of several, joined by 'or'") : next;
        addConjuncts(weighed, tree, all, !conjunctions.isEmpty());
      }
    }
  }

  private static Filler resolved(Filler filler, Tree tree) {
    Token antecedent = antecedent(filler.token(), tree);
    return antecedent == null
        ? filler
        : filler
            .at(antecedent)
            .via(0.95, "relative pronoun '" + filler.token().text() + "'")
            .onlyThis();
  }

  /** What 'which', 'who', 'whose', 'that' stands for: the noun that the relative clause is on. */
  static @Nullable Token antecedent(Token pronoun, Tree tree) {
    boolean relative =
        RELATIVE_TAGS.contains(pronoun.tag())
            || (pronoun.lemma().equals("that")
                && (pronoun.relation().startsWith("nsubj") || pronoun.relation().equals("dobj")));
    if (!relative) {
      return null;
    }
    for (Token at = pronoun; at != null; at = tree.head(at)) {
      if (at.relation().equals("relcl")) {
        return tree.head(at);
      }
    }
    return pronoun.tag().startsWith("W") ? nounBefore(pronoun, tree) : null;
  }

  /** Where the parser missed the relative clause: 'the Service, whose head ...' -> Service. */
  private static @Nullable Token nounBefore(Token pronoun, Tree tree) {
    int comma = pronoun.index() - 1;
    if (comma < 1 || !tree.sentence().token(comma).text().equals(",")) {
      return null;
    }
    Token before = tree.sentence().token(comma - 1);
    return before.isNoun() ? before : null;
  }

  static boolean isNominal(Token token) {
    return token.isNoun()
        || token.tag().startsWith("PRP")
        || token.tag().equals("CD")
        || token.tag().equals("DT")
        || token.tag().equals("FW")
        || token.tag().startsWith("JJ");
  }

  static boolean isCopula(Token verb) {
    return COPULAS.contains(verb.lemma());
  }

  static boolean is(Token token, String... relations) {
    for (String relation : relations) {
      if (token.relation().equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb's grammatical subject is what it is done to. */
  static boolean isPassive(Token verb, Tree tree) {
    if (tree.has(verb, "auxpass", "nsubjpass", "csubjpass")) {
      return true;
    }
    if (!verb.tag().equals("VBN") && !(verb.tag().equals("VBD") && tree.has(verb, "agent"))) {
      return false;
    }
    if (tree.has(verb, "aux", "nsubj")) {
      return false;
    }
    if (tree.has(verb, "agent")) { // 'a group led by X and supported by Y', whatever it hangs on
      return true;
    }
    Token head = tree.head(verb);
    return head == null || !is(verb, "conj") || !head.isVerb() || isPassive(head, tree);
  }
}
