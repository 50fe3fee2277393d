package org.isnad.origin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletKeyTest {
  @ParameterizedTest
  @CsvSource({
    "middleeasteye.net, Middle East Eye",
    "https://www.middleeasteye.net/news/some-story, MEE",
    "apnews.com, Associated Press",
    "voanews.com, VOA",
    "aljazeera.net, الجزيرة",
    "BBC Persian, bbc.co.uk",
    "arabi21.com, عربي 21",
    "libyaobserver.ly, The Libya Observer",
    "kurdistan24.net, Kurdistan 24",
    "Al Mayadeen, الميادين",
    "almayadeen.net, الميادين",
    "Tasnim News Agency, خبرگزاری تسنیم",
    "Levant Wire, ليفانت واير",
    "Dana News Agency, خبرگزاری دانا"
  })
  void one_outlet_by_its_name_in_any_script_and_by_its_address(String one, String other) {
    assertThat(OutletKey.of(one).matches(OutletKey.of(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Washington Post, Washington Times",
    "Kyiv Independent, Kyiv Post",
    "Daily Star, Daily Sabah",
    "Jerusalem Post, Times of Israel",
    "foxnews.com, voxnews.com"
  })
  void two_outlets_with_like_names_are_two(String one, String other) {
    assertThat(OutletKey.of(one).matches(OutletKey.of(other))).isFalse();
  }

  @Test
  void a_name_is_looked_for_in_all_its_known_forms() {
    assertThat(OutletKey.forms("reuters.com"))
        .extracting(form -> form.hashes()[0])
        .contains(WordSequence.of("رويترز").hashes()[0], WordSequence.of("Reuters").hashes()[0]);
  }
}
