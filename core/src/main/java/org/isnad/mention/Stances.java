package org.isnad.mention;

import java.util.Set;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether the name of a country or of a capital stands for a government or for a place.
 *
 * <p>'Tehran said' -> government; 'a meeting in Tehran' -> place; 'Iran's allies' -> government;
 * 'the capital of Iraq' -> place.
 */
final class Stances {
  private static final Set<String> PLACE_WORDS =
      Set.of(
          "in",
          "at",
          "near",
          "around",
          "outside",
          "inside",
          "across",
          "throughout",
          "into",
          "from",
          "to",
          "through",
          "over",
          "within",
          "toward",
          "towards",
          "off",
          "via",
          "beyond",
          "along",
          "upon");
  private final Vocabulary vocabulary;

  Stances(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The kind of a known name at its head token. */
  ActorKind kind(View view, int head, Known known) {
    return switch (known.sort()) {
      case NAME -> known.kind();
      case PEOPLE, ADJECTIVE -> stateOf(known);
      case COUNTRY -> standsForPlace(view, head) ? ActorKind.PLACE : ActorKind.GOVERNMENT;
      case SEAT -> standsForState(view, head) ? ActorKind.GOVERNMENT : ActorKind.PLACE;
    };
  }

  /** States have codes of two letters; peoples and creeds have none. */
  static ActorKind stateOf(Known known) {
    return known.key().length() == 2 ? ActorKind.GOVERNMENT : ActorKind.COLLECTIVE;
  }

  private boolean standsForPlace(View view, int head) {
    Token token = view.token(head);
    Token above = token.head() < 0 ? null : view.token(token.head());
    if (above == null) {
      return false;
    }
    return switch (token.relation()) {
      case "pobj" -> placePreposition(view, above);
      case "conj" -> standsForPlace(view, above.index()) && above.isProperNoun();
      case "appos" -> above.entity().equals("LOCATION");
      case "npadvmod" -> above.entity().equals("LOCATION");
      case "poss" -> vocabulary.place(view, above.index()) != null;
      default -> false;
    };
  }

  private boolean placePreposition(View view, Token preposition) {
    String word = view.lower(preposition.index());
    if (PLACE_WORDS.contains(word)) {
      return true;
    }
    @Nullable Token above = view.tree().head(preposition);
    return word.equals("of") && above != null && vocabulary.place(view, above.index()) != null;
  }

  private static boolean standsForState(View view, int head) {
    Token token = view.token(head);
    Token above = token.head() < 0 ? null : view.token(token.head());
    if (above == null) {
      return false;
    }
    return switch (token.relation()) {
      case "nsubj" -> above.isVerb() && !above.lemma().equals("be");
      case "poss" ->
          Set.of(
                  "ally",
                  "order",
                  "interest",
                  "policy",
                  "decision",
                  "purpose",
                  "influence",
                  "role",
                  "government",
                  "support",
                  "proxy",
                  "foe",
                  "enemy",
                  "position",
                  "stance",
                  "demand",
                  "request",
                  "agent",
                  "claim",
                  "denial",
                  "rejection",
                  "ambition",
                  "goal",
                  "will")
              .contains(above.lemma());
      case "pobj" -> Set.of("between", "with", "against", "by").contains(view.lower(above.index()));
      case "conj" -> above.isProperNoun() && standsForState(view, above.index());
      default -> false;
    };
  }
}
