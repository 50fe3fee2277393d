package org.isnad.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.passage.AnalysedText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GrammarTest {
  /** The day of publication that the examples in the rule files are written for. */
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 3, 17);

  private final TimeFinder finder = TimeFinder.load();

  @TestFactory
  Stream<DynamicTest> every_rule_reads_its_examples() {
    return Grammar.load().rules().stream()
        .flatMap(rule -> rule.examples().stream())
        .map(example -> DynamicTest.dynamicTest(example, () -> check(example)));
  }

  private void check(String example) {
    String[] sides = example.split(" *=> *");
    int open = sides[0].indexOf('[');
    String words = open < 0 ? sides[0] : sides[0].substring(open + 1, sides[0].indexOf(']'));
    AnalysedText text = Unparsed.of(sides[0].replaceAll("[\\[\\]]", ""), PUBLISHED);
    List<TimeExpression> found = finder.find(text);
    assertThat(found.stream().map(time -> text.words(time.span()) + " => " + time.value()))
        .contains(words + " => " + sides[1]);
  }

  @Test
  void a_pattern_that_is_not_closed_is_refused_with_its_words() {
    assertThatThrownBy(() -> PatternReader.read("the ( first | last"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("first");
  }
}
