package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.base.Line;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/** Personal pronouns, and what they tell of whom they go back to. */
final class Pronouns {
  /** Person and number of a pronoun, and the gender it tells. */
  enum Sort {
    I,
    WE,
    HE,
    SHE,
    THEY,
    IT
  }

  private static final Map<String, Sort> SORTS =
      Map.ofEntries(
          Map.entry("i", Sort.I),
          Map.entry("me", Sort.I),
          Map.entry("my", Sort.I),
          Map.entry("myself", Sort.I),
          Map.entry("we", Sort.WE),
          Map.entry("us", Sort.WE),
          Map.entry("our", Sort.WE),
          Map.entry("ourselves", Sort.WE),
          Map.entry("he", Sort.HE),
          Map.entry("him", Sort.HE),
          Map.entry("his", Sort.HE),
          Map.entry("himself", Sort.HE),
          Map.entry("she", Sort.SHE),
          Map.entry("her", Sort.SHE),
          Map.entry("hers", Sort.SHE),
          Map.entry("herself", Sort.SHE),
          Map.entry("they", Sort.THEY),
          Map.entry("them", Sort.THEY),
          Map.entry("their", Sort.THEY),
          Map.entry("themselves", Sort.THEY),
          Map.entry("it", Sort.IT),
          Map.entry("its", Sort.IT),
          Map.entry("itself", Sort.IT));

  private static final Set<String> BEING =
      Set.of("be", "remain", "seem", "appear", "say", "report", "become");

  /** What is said of how things stand, not of somebody. */
  private static final Set<String> OF_NOBODY = Line.words(Pronouns.class, "said-of-nobody.txt");

  private Pronouns() {}

  /** The sort of a pronoun in lower case, or null for any other word. */
  static @Nullable Sort sort(String lowerWord) {
    return SORTS.get(lowerWord);
  }

  static List<Found> in(View view) {
    List<Found> out = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      Sort sort = view.tag(i).startsWith("PRP") ? sort(view.lower(i)) : null;
      if (sort != null && !expletive(view, i)) {
        out.add(new Found(i, i + 1, i, MentionForm.PRONOUN, kind(sort), i, i + 1, List.of(), null));
      }
    }
    return out;
  }

  /** 'It is said that', 'it remains unclear': goes back to nobody. */
  private static boolean expletive(View view, int i) {
    if (!view.lower(i).equals("it")) {
      return false;
    }
    Token token = view.token(i);
    Token verb = view.tree().head(token);
    return token.relation().equals("expl")
        || (verb != null
            && token.relation().startsWith("nsubj")
            && (view.tree().has(verb, "ccomp", "csubj") || isOfNobody(verb, view))
            && BEING.contains(verb.lemma()));
  }

  /** 'It was unclear', 'it is good that'; but 'it was responsible', 'it is ready to strike'. */
  private static boolean isOfNobody(Token verb, View view) {
    Token quality = view.tree().child(verb, "acomp");
    return quality != null
        && (OF_NOBODY.contains(quality.lemma()) || view.tree().has(quality, "ccomp", "csubj"));
  }

  private static ActorKind kind(Sort sort) {
    return switch (sort) {
      case I, HE, SHE -> ActorKind.PERSON;
      case WE, THEY -> ActorKind.COLLECTIVE;
      case IT -> ActorKind.ORGANISATION;
    };
  }
}
