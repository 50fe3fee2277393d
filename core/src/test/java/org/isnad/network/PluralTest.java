package org.isnad.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluralTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "his closest aides",
        "officials close to the minister",
        "the agencies receiving instructions from the palace",
        "Karim Hadi and Omar Daoud",
        "Tarwan Martyrs Brigades",
        "Americans",
        "armed men",
        "they"
      })
  void takes_a_plural_verb(String words) {
    assertThat(Plural.is(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "United States",
        "an official of the Foreign Affairs and Trade Ministry",
        "the leader of the rebels",
        "a politician who knows both sides",
        "Ministry of Planning and National Reform",
        "Reuters",
        "the press",
        "Paris",
        ""
      })
  void takes_a_singular_verb(String words) {
    assertThat(Plural.is(words)).isFalse();
  }
}
