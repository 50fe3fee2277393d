package org.isnad.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void a_span_gives_back_the_words_it_covers() {
    assertThat(new Span(4, 9).in("the chain of")).isEqualTo("chain");
  }

  @Test
  void a_span_cannot_end_before_it_begins() {
    assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("[3, 2)");
  }

  @Test
  void times_are_written_as_iso_intervals() {
    LocalDate day = LocalDate.of(2021, 2, 26);
    assertThat(When.day(day).iso()).isEqualTo("2021-02-26");
    assertThat(When.month(YearMonth.of(2021, 2)).iso()).isEqualTo("2021-02");
    assertThat(When.year(2020).iso()).isEqualTo("2020");
    assertThat(When.since(day, Precision.DAY).iso()).isEqualTo("2021-02-26/");
    assertThat(When.until(day, Precision.DAY).iso()).isEqualTo("/2021-02-26");
  }

  @Test
  void ids_do_not_collide_when_parts_are_joined_differently() {
    assertThat(Id.of("x", "ab", "c")).isNotEqualTo(Id.of("x", "a", "bc"));
  }
}
