package org.isnad.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.report.PlainReport;
import org.isnad.report.Published;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  private static List<String> in(String words) {
    var report = PlainReport.of("test.txt", words, (Published) null);
    return Quotations.of(report).stream().map(q -> q.span().in(report.text())).toList();
  }

  @Test
  void finds_marks_of_every_shape() {
    assertThat(in("“One,” he said. \"Two.\" «Three» ``Four''"))
        .containsExactly("“One,”", "\"Two.\"", "«Three»", "``Four''");
  }

  @Test
  void a_quotation_that_is_not_closed_ends_with_its_paragraph() {
    assertThat(in("“One. Two.\n\n“Three.”")).containsExactly("“One. Two.", "“Three.”");
  }

  @Test
  void a_stray_last_mark_closes_what_stands_before_it() {
    assertThat(in("“One,” says Hadi. Two is late. “")).containsExactly("“One,”", "Two is late. “");
  }

  @Test
  void an_apostrophe_is_no_mark() {
    assertThat(in("The army's men didn't leave.")).isEmpty();
  }
}
