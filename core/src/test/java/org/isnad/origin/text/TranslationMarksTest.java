package org.isnad.origin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.report.PlainReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationMarksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The convoy left in March / March 2019 for the north.",
        "Added: “The mines are ours.”",
        "The agency said in a brief note, “we saw the boats,” she said on Monday.",
        "The magazine considered that the truce had failed.",
        "A deputy told the Bolivian newspaper: “We were not asked.”",
        "The station aired it in a report for her about the mines of Halvek."
      })
  void turns_that_a_machine_takes_over_are_a_mark(String sentence) {
    assertThat(marks("The herdsmen met on Sunday.\n\n" + sentence)).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The convoy left in March/April 2019 for the north.",
        "He added that the mines were theirs.",
        "The agency said it saw the boats. “We saw them,” she said on Monday.",
        "A deputy told the Bolivian newspaper that nobody had been asked.",
        "He wrote a report for her on Monday; for it he was paid in flour."
      })
  void what_people_write_is_none(String sentence) {
    assertThat(marks("The herdsmen met on Sunday.\n\n" + sentence)).isZero();
  }

  private static int marks(String text) {
    return Telling.of(PlainReport.of("report.txt", text)).translationMarks();
  }
}
