package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponsibilitiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The [Column/ARMED_GROUP] claimed responsibility for the attack. | Column CLAIMED",
        "Responsibility was claimed by the [Column/ARMED_GROUP]. | Column CLAIMED",
        "The attack was claimed by the [Column/ARMED_GROUP]. | Column CLAIMED",
        "The [Column/ARMED_GROUP] denied any role in the attack. | Column DENIED",
        "The [Column/ARMED_GROUP] had no part in the attack. | Column DENIED",
        "The [ministry/SERVICE] blamed the [Column/ARMED_GROUP] for the attack. | Column BLAMED",
        "The [ministry/SERVICE] accused the [Column/ARMED_GROUP] of killing a boy. | Column BLAMED",
        "The [ministry/SERVICE] attributed the attack to the [Column/ARMED_GROUP]. | Column BLAMED",
        "The [Column/ARMED_GROUP] is suspected of the attack. | Column SUSPECTED",
        "The [ministry/SERVICE] praised the [Column/ARMED_GROUP] for the attack. | Column PRAISED"
      })
  void have_a_stance(String sentence, String said) {
    assertThat(Happenings.told(sentence.replace('/', '|'))).anyMatch(line -> line.startsWith(said));
  }
}
