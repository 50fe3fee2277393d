package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArabicScriptVocabularyTest {
  private record Word(String language, String role, String form) {}

  @Test
  void what_opens_or_ends_a_name_is_one_word() {
    assertThat(words()).isNotEmpty().noneMatch(word -> word.form().contains(" "));
  }

  @Test
  void a_word_has_one_role_in_a_language() {
    Map<String, String> roles = new HashMap<>();
    List<Word> twice = new ArrayList<>();
    for (Word word : words()) {
      boolean ends = word.role().equals("stop"); // these count as they are written
      String key = word.language() + (ends ? word.form() : Folding.fold(word.form()));
      String known = roles.putIfAbsent(key, word.role());
      if (known != null && !known.equals(word.role())) {
        twice.add(word);
      }
    }
    assertThat(twice).isEmpty();
  }

  /** All but the names that are known as a whole, which may be of several words. */
  private static List<Word> words() {
    return Lines.cells("arabic-script.tsv", 4).stream()
        .filter(cells -> !cells.get(1).equals("known"))
        .flatMap(
            cells ->
                Lines.forms(cells.get(3)).stream()
                    .map(form -> new Word(cells.get(0), cells.get(1), form)))
        .toList();
  }
}
