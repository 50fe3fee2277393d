package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainReportTest {
  @Test
  void paragraphs_are_parted_by_blank_lines_and_lose_their_outer_spaces() {
    Report report = PlainReport.of("a.txt", "\n One\nline. \n \n\nTwo.\n\n");
    assertThat(report.zones().stream().map(zone -> zone.span().in(report.text())))
        .containsExactly("One\nline.", "Two.");
  }

  @Test
  void a_paragraph_may_be_longer_than_any_stack_is_deep() {
    String line = "word ".repeat(1_000_000).strip();
    assertThat(PlainReport.of("a.txt", line).zones()).hasSize(1);
  }
}
