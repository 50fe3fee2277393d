package org.isnad.eval.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.isnad.eval.Scores;
import org.isnad.eval.SharedData;
import org.junit.jupiter.api.Test;

/** The figures that CooRTweet 2.1 gives on its sample of shares, exactly. */
class CoordinationYardstickTest {
  @Test
  void the_figures_are_those_of_cooRTweet() throws IOException {
    Scores scores = new CoordinationYardstick().score(SharedData.folder("yardsticks/coordination"));
    assertThat(scores.scores())
        .containsAllEntriesOf(Map.of("w10.pairs", 447.0, "w10.accounts", 525.0, "w10.edges", 442.0))
        .containsAllEntriesOf(
            Map.of("w10.weight.1", 438.0, "w10.weight.2", 3.0, "w10.weight.3", 1.0))
        .containsAllEntriesOf(
            Map.of("w60.pairs", 3791.0, "w60.accounts", 2110.0, "w60.edges", 3721.0))
        .containsAllEntriesOf(
            Map.of(
                "w60.weight.1",
                3661.0,
                "w60.weight.2",
                51.0,
                "w60.weight.3",
                8.0,
                "w60.weight.4",
                1.0))
        .containsAllEntriesOf(Map.of("w10.agree", 1.0, "w60.agree", 1.0, "rows.bad", 0.0))
        .doesNotContainKeys("w10.weight.4", "w60.weight.5");
  }
}
