package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SkeletonsTest {
  @Test
  void spellings_of_one_name_are_alike() {
    assertThat(Skeletons.alike("qaderi", "ghaderi")).isTrue();
    assertThat(Skeletons.alike("kazimi", "kazemi")).isTrue();
    assertThat(Skeletons.alike("hussein", "husain")).isTrue();
  }

  @Test
  void other_names_are_not() {
    assertThat(Skeletons.alike("kazimi", "kadhim")).isFalse();
    assertThat(Skeletons.alike("ali", "lo")).isFalse();
    assertThat(Skeletons.alike("omar", "mar")).isFalse();
  }
}
