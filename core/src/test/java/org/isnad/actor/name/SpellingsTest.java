package org.isnad.actor.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.isnad.base.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {
  private static final Spellings SPELLINGS = new Spellings();

  @ParameterizedTest
  @CsvSource({
    "واشنطن, washington",
    "شكسبير, shakespeare",
    "محمد, muhammad",
    "السليماني, soleimani",
    "همنغواي, hemingway",
    "تشرشل, churchill",
    "ماكدونالد, macdonald",
    "فرنانديز, fernandez"
  })
  void the_right_spelling_is_among_the_first_three(String arabic, String latin) {
    List<String> found = SPELLINGS.of(arabic, 3).stream().map(Spelling::latin).toList();

    assertThat(found).contains(latin);
  }

  @Test
  void a_word_nobody_is_known_by_is_spelled_letter_by_letter() {
    assertThat(SPELLINGS.of("بزكرفنت", 3)).isNotEmpty();
    assertThat(SPELLINGS.of("", 3)).isEmpty();
    assertThat(SPELLINGS.of("abc", 3)).isEmpty();
  }

  @Test
  void spellings_come_best_first_and_explain_their_scores() {
    List<Spelling> found = SPELLINGS.of("كارتر", 10);

    assertThat(found).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    for (Spelling spelling : found) {
      double sum = spelling.explanation().parts().stream().mapToDouble(Explanation::value).sum();
      assertThat(sum).isCloseTo(spelling.score(), within(1e-9));
    }
  }
}
