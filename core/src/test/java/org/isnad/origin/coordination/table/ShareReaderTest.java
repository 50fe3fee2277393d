package org.isnad.origin.coordination.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.base.Problem;
import org.isnad.origin.coordination.Share;
import org.isnad.origin.coordination.ShareTable;
import org.junit.jupiter.api.Test;

class ShareReaderTest {
  private static final Instant AT = Instant.parse("2021-06-16T22:04:51Z");

  private static ShareTable read(String text) throws IOException {
    return read(text, StandardCharsets.UTF_8);
  }

  private static ShareTable read(String text, Charset charset) throws IOException {
    ShareReader reader = new ShareReader();
    reader.read("shares.csv", new ByteArrayInputStream(text.getBytes(charset)));
    return reader.table();
  }

  private static List<Share> shares(ShareTable table) {
    return IntStream.range(0, table.shares().size()).mapToObj(table.shares()::get).toList();
  }

  @Test
  void a_table_under_the_headers_of_cooRTweet_is_read() throws IOException {
    ShareTable table =
        read(
            """
            object_id,account_id,content_id,timestamp_share
            o,a,c,1623881091.0
            """);
    assertThat(shares(table)).containsExactly(new Share("o", "a", "c", AT));
    assertThat(table.problems()).isEmpty();
    assertThat(table.rows()).isOne();
  }

  @Test
  void other_headers_delimiters_marks_and_line_ends_are_read_too() throws IOException {
    String rows =
        """
        \uFEFFTweet ID;Screen-Name;Created At;URL
        1;page;2021-06-16 22:04:51;https://x.org/a/
        """
            .replace("\n", "\r\n");
    assertThat(shares(read(rows))).containsExactly(new Share("link x.org/a", "page", "1", AT));
    assertThat(shares(read(rows, StandardCharsets.UTF_16)))
        .containsExactly(new Share("link x.org/a", "page", "1", AT));
    assertThat(shares(read(rows.replace(';', '\t')))).hasSize(1);
  }

  @Test
  void a_post_with_link_text_and_picture_is_a_share_of_each() throws IOException {
    ShareTable table =
        read(
            """
            id,user,time,text,link,phash
            1,page,1623881091,"The bridge, at Kuf,
            has fallen",x.org,F00F
            """);
    assertThat(shares(table).stream().map(Share::object))
        .containsExactly("link x.org", "text the bridge at kuf has fallen", "picture f00f");
  }

  @Test
  void json_lines_are_read_by_the_same_names() throws IOException {
    ShareTable table =
        read(
            """
            {"object": "o", "account": "a", "id": 7, "timestamp": 1623881091}

            {"object": "o", "account":
            [1]
            {"object": "o", "timestamp": 1623881091}
            """);
    assertThat(shares(table)).containsExactly(new Share("o", "a", "7", AT));
    assertThat(table.rows()).isEqualTo(4);
    assertThat(table.problems().stream().map(Problem::place))
        .containsExactly("line 3", "line 4", "line 5");
  }

  @Test
  void a_bad_row_is_a_problem_with_its_line_and_the_rest_is_read() throws IOException {
    ShareTable table =
        read(
            """
            object_id,account_id,content_id,timestamp_share
            o,a,c1,1623881091
            o,,c2,1623881091
            o,a,c3,yesterday
            o,a,c4
            o,a,c5,1623881091,more
            o,a,c6,99999999999999999999
            o,a,c7,1623881091
            """);
    assertThat(shares(table).stream().map(Share::content)).containsExactly("c1", "c7");
    assertThat(table.bad()).isEqualTo(5);
    assertThat(table.problems().stream().map(Problem::place))
        .containsExactly("line 3", "line 4", "line 5", "line 6", "line 7");
    assertThat(table.problems())
        .allMatch(p -> p.file().equals("shares.csv") && !p.cure().isBlank());
    assertThat(table.problems().get(1).what()).contains("'yesterday'");
  }

  @Test
  void a_quotation_mark_that_swallows_rows_is_told_of() throws IOException {
    ShareTable table =
        read(
            """
            object_id,account_id,content_id,timestamp_share
            o,"a,c1,1623881091
            o,b,c2,1623881091
            o,d",c3,1623881091
            o,e,c4,1623881091
            """);
    assertThat(shares(table).stream().map(Share::content)).containsExactly("c4");
    assertThat(table.problems()).hasSize(1);
    assertThat(table.problems().getFirst().line()).contains("line 2", "line 4");
  }

  @Test
  void a_table_without_a_needed_column_says_which() throws IOException {
    ShareTable table = read("what,who\nx,y\n");
    assertThat(table.shares().size()).isZero();
    assertThat(table.problems().getFirst().line())
        .contains("account_id")
        .contains("what, who")
        .contains("line 1");
    assertThat(read("").problems()).hasSize(1);
  }

  @Test
  void of_very_many_bad_rows_the_first_are_told_and_the_others_counted() throws IOException {
    ShareTable table =
        read("object_id,account_id,content_id,timestamp_share\n" + "o,a,c,soon\n".repeat(250));
    assertThat(table.bad()).isEqualTo(250);
    assertThat(table.problems()).hasSize(101);
    assertThat(table.problems().getLast().what()).startsWith("150 further rows");
  }
}
