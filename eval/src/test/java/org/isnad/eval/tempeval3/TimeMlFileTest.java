package org.isnad.eval.tempeval3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeMlFileTest {
  private static final String DOCUMENT =
      """
      <?xml version="1.0" ?>
      <TimeML>
      <DCT><TIMEX3 tid="t0" type="TIME" value="2020-05-09T10:00" functionInDocument="CREATION_TIME"
      >May 9</TIMEX3></DCT>
      <TEXT>
      Rebels <EVENT eid="e1">left</EVENT> on \
      <TIMEX3 tid="t1" type="DATE" value="2020-05-08"><EVENT eid="e2">Friday</EVENT></TIMEX3> &amp; \
      <TIMEX3 tid="t2" type="DATE" value="2020"></TIMEX3>came back.
      </TEXT>
      </TimeML>
      """;

  @TempDir Path folder;

  @Test
  void the_text_is_what_lies_between_the_tags_and_spans_count_in_it() throws IOException {
    TimeMlFile read = TimeMlFile.read(file(DOCUMENT));
    assertThat(read.text().strip()).isEqualTo("Rebels left on Friday & came back.");
    assertThat(read.timexes()).hasSize(1);
    Timex friday = read.timexes().getFirst();
    assertThat(friday.span().in(read.text())).isEqualTo("Friday");
    assertThat(friday.value()).isEqualTo("2020-05-08");
  }

  @Test
  void the_creation_time_is_a_day_and_no_expression_of_the_text() throws IOException {
    assertThat(TimeMlFile.read(file(DOCUMENT)).created()).isEqualTo(LocalDate.of(2020, 5, 9));
  }

  @Test
  void a_file_without_text_is_named_in_the_error() throws IOException {
    Path file = file("<TimeML></TimeML>");
    assertThatThrownBy(() -> TimeMlFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.tml")
        .hasMessageContaining("TEXT");
  }

  private Path file(String xml) throws IOException {
    return Files.writeString(folder.resolve("a.tml"), xml);
  }
}
