package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressLineTest {
  @Test
  void the_number_of_reports_is_reckoned_from_the_share_that_is_read() {
    assertThat(ProgressLine.expected(20, 0.25)).isEqualTo(80);
    assertThat(ProgressLine.expected(20, 1)).isEqualTo(20);
  }

  @Test
  void nothing_is_reckoned_before_anything_is_known() {
    assertThat(ProgressLine.expected(0, 0.5)).isEqualTo(-1);
    assertThat(ProgressLine.expected(20, Double.NaN)).isEqualTo(-1);
    assertThat(ProgressLine.expected(20, 0)).isEqualTo(-1);
  }
}
