package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicActsTest {
  private static boolean tellsAnAct(String text) {
    return Whole.read(text).told().stream()
        .anyMatch(line -> line.startsWith("STATEMENT") || line.startsWith("ACCUSATION"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Iraqi Interior Ministry said on Friday that the bridge was safe.",
        "John Kirby told reporters that the bridge was safe.",
        "The Iraqi army had announced earlier that the bridge was safe.",
        "The Iraqi government accused Iran of arming the rebels."
      })
  void are_told_where_words_are_news(String text) {
    assertThat(tellsAnAct(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge fell at noon, the Iraqi Interior Ministry said.",
        "\"The bridge,\" John Kirby said, \"is safe.\"",
        "John Kirby told The New York Times that the bridge was safe.",
        "The Iraqi army has said that the bridge is safe.",
        "The Iraqi army insists that the bridge is safe.",
        "Kataib Hezbollah, which said that the bridge was safe, left the town.",
        "Iran is accused by the Iraqi government of arming the rebels.",
        "Some villagers complained that the bridge was unsafe."
      })
  void are_not_told_where_words_only_mark_whose_word_it_is(String text) {
    assertThat(tellsAnAct(text)).isFalse();
  }

  @Test
  void are_not_told_by_who_goes_on() {
    Whole one = Whole.read("John Kirby said that the bridge was safe. He added that it was new.");
    assertThat(one.told()).filteredOn(line -> line.startsWith("STATEMENT")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Israel neither confirmed nor denied the strike.",
        "Israel neither confirmed nor denied that it had struck the base.",
        "Israel did not confirm or deny the attack."
      })
  void are_neither_claims_nor_denials_where_neither_is_told(String text) {
    assertThat(Whole.read(text).told())
        .noneMatch(line -> line.contains("DENI") || line.contains("CLAIM"))
        .noneMatch(line -> line.contains(" by Israel"));
  }
}
