package org.isnad.passage.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.passage.Token;

/**
 * Hangs the days of news style on the verb, where the parser takes them for subjects or for part of
 * the subject.
 *
 * <pre>
 * the army Monday strongly denied it    Monday: nsubj of denied -> npadvmod of denied
 * the minister on Monday denied it      on Monday: prep of minister -> prep of denied
 * </pre>
 */
final class Days {
  private static final Set<String> NAMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today");

  private Days() {}

  /** The sentence's tokens with their days on verbs. */
  static List<Token> hungOnVerbs(List<Token> tokens) {
    List<Token> out = new ArrayList<>(tokens);
    for (Token token : tokens) {
      if (NAMES.contains(token.lemma().toLowerCase(Locale.ROOT))) {
        hang(out, token);
      }
    }
    return out;
  }

  private static void hang(List<Token> tokens, Token day) {
    if (day.head() < 0) {
      return;
    }
    Token head = tokens.get(day.head());
    if (day.relation().equals("nsubj") && head.isVerb() && hasOtherSubject(tokens, day)) {
      tokens.set(day.index(), day.with(head.index(), "npadvmod"));
    } else if (head.relation().equals("prep")) {
      hangPreposition(tokens, day, head);
    }
  }

  private static boolean hasOtherSubject(List<Token> tokens, Token day) {
    return tokens.stream()
        .anyMatch(
            t -> t.index() < day.index() && t.head() == day.head() && t.relation().equals("nsubj"));
  }

  /** Only a phrase that ends right before the verb, or its adverb. */
  private static void hangPreposition(List<Token> tokens, Token day, Token preposition) {
    if (preposition.head() < 0 || preposition.index() != day.index() - 1) {
      return;
    }
    Token noun = tokens.get(preposition.head());
    boolean subject = noun.isNoun() && noun.relation().equals("nsubj") && noun.head() > day.index();
    if (subject && onlyAdverbs(tokens, day.index() + 1, noun.head())) {
      tokens.set(preposition.index(), preposition.with(noun.head(), "prep"));
    }
  }

  private static boolean onlyAdverbs(List<Token> tokens, int from, int verb) {
    return tokens.subList(from, verb).stream()
        .allMatch(
            t -> t.head() == verb && (t.tag().equals("RB") || t.relation().startsWith("aux")));
  }
}
