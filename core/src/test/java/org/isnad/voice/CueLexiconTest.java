package org.isnad.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CueLexiconTest {
  private static final CueLexicon LEXICON = CueLexicon.load();

  @Test
  void every_prior_is_a_share() {
    for (Map<String, List<Cue>> part :
        List.of(LEXICON.verbs(), LEXICON.nouns(), LEXICON.adjectives())) {
      assertThat(part.values()).allSatisfy(CueLexiconTest::holdsShares);
    }
  }

  private static void holdsShares(List<Cue> cues) {
    assertThat(cues).allSatisfy(c -> assertThat(c.prior()).isBetween(0.0, 1.0));
  }

  @Test
  void holds_several_hundred_words() {
    assertThat(LEXICON.verbs().size()).isGreaterThan(500);
    assertThat(LEXICON.nouns().size()).isGreaterThan(150);
    assertThat(LEXICON.adjectives().size()).isGreaterThan(120);
  }
}
