package org.isnad.mention;

import java.util.Set;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/** What a name names, from its own words, the tagger's label, and the words beside it. */
final class NameKinds {
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "at", "near", "around", "outside", "inside", "across", "throughout", "into");
  private static final Set<String> PATRONYMICS = Set.of("bin", "ibn", "bint", "ould");
  private final Vocabulary vocabulary;

  NameKinds(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The kind of the name [first, end), or null where it names no actor or nothing tells. */
  @Nullable ActorKind of(View view, int first, int end, boolean nationalName) {
    if (vocabulary.stopsName(view.lower(first)) || isThing(view, first, end)) {
      return null;
    }
    int body = bodyEnd(view, first, end);
    Vocabulary.NameHead head = vocabulary.nameHead(view, first, body);
    ActorKind prefix = vocabulary.prefix(view.lower(first));
    if (prefix != null && end - first > 1 && (head == null || head.other() != null)) {
      return prefix;
    }
    if (end - first == 1 && head != null) {
      return common(view, first, head);
    }
    if (head != null && (end - first > 1 || !mostly(view, first, end).equals("PERSON"))) {
      return head.kind(nationalName || ordinal(view, first));
    }
    return patronymic(view, first, end) ? ActorKind.PERSON : byLabel(view, first, end);
  }

  /** 'Osama bin Laden', 'bin Laden': son of, daughter of. */
  private static boolean patronymic(View view, int first, int end) {
    for (int i = first; i + 1 < end; i++) {
      boolean small = PATRONYMICS.contains(view.token(i).text());
      if (small && (i == first || view.token(i - 1).isProperNoun())) {
        return true;
      }
    }
    return false;
  }

  /** A common noun with a capital: 'the Army', 'Congress'. */
  private @Nullable ActorKind common(View view, int i, Vocabulary.NameHead head) {
    Head noun = vocabulary.head(view, i);
    return noun != null ? noun.one() : head.kind(false);
  }

  private boolean isThing(View view, int first, int end) {
    return end - first == 1 && vocabulary.isThing(view.lower(first));
  }

  /** After the words that head the name: 'Ministry' in 'Ministry of Interior'. */
  private static int bodyEnd(View view, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (view.lower(i).equals("of") || view.lower(i).equals("for")) {
        return i;
      }
    }
    return end;
  }

  private static boolean ordinal(View view, int first) {
    return Character.isDigit(view.token(first).text().charAt(0))
        || view.tag(Math.max(0, first - 1)).equals("CD");
  }

  private @Nullable ActorKind byLabel(View view, int first, int end) {
    return switch (mostly(view, first, end)) {
      case "PERSON" -> inPlace(view, first, end) ? ActorKind.PLACE : ActorKind.PERSON;
      case "ORGANIZATION" -> ActorKind.ORGANISATION;
      case "LOCATION" -> ActorKind.PLACE;
      case "MISC" -> byPlace(view, first, end);
      default -> unlabelled(view, first, end);
    };
  }

  /** The label of most tokens; of equals the last one's. */
  static String mostly(View view, int first, int end) {
    String best = "O";
    int most = 0;
    for (int i = end - 1; i >= first; i--) {
      int same = 0;
      for (int j = first; j < end; j++) {
        same += view.entity(j).equals(view.entity(i)) ? 1 : 0;
      }
      if (same > most && view.labelled(i)) {
        best = view.entity(i);
        most = same;
      }
    }
    return best;
  }

  private @Nullable ActorKind unlabelled(View view, int first, int end) {
    if (vocabulary.givenName(view.lower(first)) != null && end - first > 1) {
      return ActorKind.PERSON;
    }
    if (view.cased() && acronym(view.words(first, end).replace("-", ""))) {
      return ActorKind.ORGANISATION;
    }
    return view.token(end - 1).isProperNoun() ? byPlace(view, first, end) : null;
  }

  /** One word after 'in' or 'near' is a place, whatever the tagger says. */
  private static boolean inPlace(View view, int first, int end) {
    return end - first == 1 && byPlace(view, first, end) == ActorKind.PLACE;
  }

  private static @Nullable ActorKind byPlace(View view, int first, int end) {
    Token head = view.token(Extents.headOf(view, first, end));
    Token above = head.head() < 0 ? null : view.token(head.head());
    boolean inPlace =
        above != null
            && head.relation().equals("pobj")
            && PLACE_PREPOSITIONS.contains(view.lower(above.index()));
    return inPlace ? ActorKind.PLACE : acts(head, above) ? ActorKind.PERSON : null;
  }

  /** Subject of a verb that only persons and bodies are subjects of. */
  private static boolean acts(Token head, @Nullable Token above) {
    return above != null
        && head.relation().equals("nsubj")
        && Set.of("say", "tell", "add", "claim", "deny", "meet", "order", "accuse", "warn")
            .contains(above.lemma());
  }

  static boolean acronym(String word) {
    return word.length() >= 2
        && word.length() <= 7
        && word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
        && word.chars().filter(Character::isUpperCase).count() >= 2;
  }
}
