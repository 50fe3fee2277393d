package org.isnad.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code arabic-script.tsv} and {@code countries.tsv} say of one language, and the names that
 * the who's-who has in its script.
 */
final class ArabicScriptVocabulary {
  /** What a word opens, and of which kind that is; no kind for words that end a name. */
  record Opener(String role, @Nullable ActorKind kind) {}

  private static final String STOP = "stop";

  private final Map<String, Opener> openers = new HashMap<>();
  private final Set<String> stops = new HashSet<>();
  private final PhraseTable<Known> names = new PhraseTable<>();

  private ArabicScriptVocabulary(String language) {
    for (List<String> c : Lines.cells("arabic-script.tsv", 4)) {
      if (c.getFirst().equals(language)) {
        ActorKind kind = c.get(2).equals("-") ? null : ActorKind.valueOf(c.get(2));
        Lines.forms(c.get(3)).forEach(word -> add(c.get(1), kind, word));
      }
    }
    boolean arabic = language.equals("ar");
    countries(arabic ? 5 : 8, arabic);
    WhosWhoNames.all().forEach(entry -> names.add(entry.name(), false, entry.known()));
  }

  static ArabicScriptVocabulary of(String language) {
    return new ArabicScriptVocabulary(language);
  }

  private void add(String role, @Nullable ActorKind kind, String word) {
    if (role.equals("known") && kind != null) {
      names.add(word, false, new Known(Known.Sort.NAME, kind, Folding.fold(word)));
    } else {
      if (role.equals(STOP)) {
        stops.add(word);
      }
      openers.putIfAbsent(Folding.fold(word), new Opener(role, kind));
    }
  }

  /** Names, adjectives and seats stand in three columns side by side. */
  private void countries(int column, boolean arabic) {
    for (List<String> c : Lines.cells("countries.tsv", 11)) {
      country(c.get(column), Known.Sort.COUNTRY, c.getFirst());
      country(c.get(column + 1), Known.Sort.ADJECTIVE, c.getFirst());
      if (arabic) {
        Lines.forms(c.get(column + 1))
            .forEach(a -> country(inflected(a), Known.Sort.ADJECTIVE, c.getFirst()));
      }
      country(c.get(column + 2), Known.Sort.SEAT, c.getFirst());
    }
  }

  /** Feminine and definite: 'تركي' -> 'تركية', 'التركي', 'التركية'. */
  private static String inflected(String adjective) {
    return String.join("|", adjective + "ة", "ال" + adjective, "ال" + adjective + "ة");
  }

  private void country(String cell, Known.Sort sort, String code) {
    for (String form : Lines.forms(cell)) {
      names.add(form, false, new Known(sort, ActorKind.GOVERNMENT, code));
    }
  }

  PhraseTable<Known> names() {
    return names;
  }

  /**
   * What a word opens, or null. Words that end a name count first as they are written: 'على' (on)
   * folds to the name Ali, 'وإلى' (and to) to the post of a wali.
   */
  @Nullable Opener opener(View view, int i) {
    return stops.contains(view.words(i, i + 1)) ? new Opener(STOP, null) : opener(view.folded(i));
  }

  /** What a folded word opens, or null. */
  @Nullable Opener opener(String folded) {
    return openers.get(folded);
  }
}
