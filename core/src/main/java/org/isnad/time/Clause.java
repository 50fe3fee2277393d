package org.isnad.time;

import java.util.Set;
import org.isnad.base.Span;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression hangs on in the tree.
 *
 * @param verb the verb that it dates; null when it belongs to a noun, or the sentence has no tree
 * @param ofNoun whether it belongs to a noun: 'the invasion of 2003', 'a January strike'
 * @param aside whether its clause only tells more of a noun ('who was killed in May') or stands
 *     under 'since', 'after', 'before', 'until', 'if'
 * @param perfect whether its verb is in a perfect tense: null for none, else VBD or VBP
 */
record Clause(@Nullable Token verb, boolean ofNoun, boolean aside, @Nullable String perfect) {
  private static final Clause NONE = new Clause(null, false, false, null);

  private static final Set<String> TELLING =
      Set.of(
          "say",
          "tell",
          "announce",
          "report",
          "add",
          "state",
          "declare",
          "claim",
          "confirm",
          "deny",
          "warn",
          "note",
          "comment",
          "acknowledge",
          "write",
          "quote",
          "insist",
          "admit");
  private static final Set<String> BOUNDING =
      Set.of("since", "after", "before", "until", "till", "if");

  static Clause of(Sentence sentence, Span span) {
    if (!sentence.parsed()) {
      return NONE;
    }
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(span)) {
        return of(sentence, top(sentence, token, span));
      }
    }
    return NONE;
  }

  /** The token of the expression that hangs outside of it. */
  private static Token top(Sentence sentence, Token inside, Span span) {
    Token at = inside;
    for (int steps = 0; at.head() >= 0 && steps < sentence.size(); steps++) {
      Token above = sentence.token(at.head());
      if (!above.span().overlaps(span)) {
        return at;
      }
      at = above;
    }
    return at;
  }

  private static Clause of(Sentence sentence, Token top) {
    Token at = top;
    while (at.head() >= 0) {
      Token above = sentence.token(at.head());
      if (above.isVerb()) {
        return new Clause(above, false, isAside(sentence, above), perfect(sentence, above));
      }
      if (above.isNoun()) {
        return new Clause(null, true, false, null);
      }
      at = above;
    }
    return NONE;
  }

  private static boolean isAside(Sentence sentence, Token verb) {
    Token at = verb;
    for (int steps = 0; at.head() >= 0 && steps < sentence.size(); steps++) {
      if (at.relation().equals("relcl") || at.relation().equals("acl")) {
        return true;
      }
      if (at.relation().equals("advcl") && isBounded(sentence, at)) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  private static boolean isBounded(Sentence sentence, Token verb) {
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                t.head() == verb.index()
                    && t.relation().equals("mark")
                    && BOUNDING.contains(t.lemma()));
  }

  private static @Nullable String perfect(Sentence sentence, Token verb) {
    for (Token token : sentence.tokens()) {
      if (token.head() == verb.index()
          && token.relation().startsWith("aux")
          && token.lemma().equals("have")) {
        return token.tag().equals("VBD") ? "VBD" : "VBP";
      }
    }
    return null;
  }

  /** Whether its verb only tells: 'said on Friday'. */
  boolean isTelling() {
    return verb != null && TELLING.contains(verb.lemma());
  }
}
