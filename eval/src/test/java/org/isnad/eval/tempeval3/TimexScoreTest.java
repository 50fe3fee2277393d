package org.isnad.eval.tempeval3;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.isnad.base.Span;
import org.junit.jupiter.api.Test;

class TimexScoreTest {
  private static final Offset<Double> EXACT = Offset.offset(1e-12);
  private static final Timex FRIDAY = timex(10, "on Friday", "DATE", "2020-05-08");
  private static final Timex FRIDAY_ALONE = timex(13, "Friday", "DATE", "2020-05-08");
  private static final Timex NOW = timex(40, "now", "DATE", "PRESENT_REF");
  private static final Timex WEEK = timex(60, "a week", "DURATION", "P1W");

  @Test
  void a_pair_that_only_overlaps_is_relaxed_but_not_strict() {
    Map<String, Double> rates = TimexScore.of(List.of(FRIDAY_ALONE, NOW), List.of(FRIDAY)).rates();
    assertThat(rates.get("relaxed.p")).isEqualTo(1);
    assertThat(rates.get("relaxed.r")).isEqualTo(0.5);
    assertThat(rates.get("strict.f1")).isEqualTo(0);
    assertThat(rates.get("value.f1")).isEqualTo(2.0 / 3, EXACT);
  }

  @Test
  void value_f1_is_relaxed_f1_times_the_accuracy_of_values() {
    Timex wrong = timex(60, "a week", "DATE", "2020-W10");
    Map<String, Double> rates =
        TimexScore.of(List.of(FRIDAY, NOW, WEEK), List.of(FRIDAY_ALONE, wrong)).rates();
    assertThat(rates.get("relaxed.f1")).isEqualTo(0.8, EXACT);
    assertThat(rates.get("value.f1")).isEqualTo(0.8 * 0.5, EXACT);
    assertThat(rates.get("type.f1")).isEqualTo(0.8 * 0.5, EXACT);
  }

  @Test
  void an_expression_is_matched_once_and_the_same_span_goes_first() {
    Timex wide = timex(8, "as on Friday", "DATE", "2020-05-08");
    List<TimexScore.Pair> pairs = TimexScore.match(List.of(FRIDAY), List.of(wide, FRIDAY));
    assertThat(pairs).containsExactly(new TimexScore.Pair(FRIDAY, FRIDAY));
  }

  @Test
  void sums_over_files_are_sums_of_counts() {
    TimexScore one = TimexScore.of(List.of(NOW), List.of(NOW));
    TimexScore none = TimexScore.of(List.of(WEEK, FRIDAY, NOW), List.of());
    assertThat(one.plus(none).rates().get("strict.r")).isEqualTo(0.25);
  }

  private static Timex timex(int begin, String words, String type, String value) {
    return new Timex(new Span(begin, begin + words.length()), words, type, value);
  }
}
