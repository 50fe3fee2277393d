package org.isnad.report.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.report.read.Made.STORY;
import static org.isnad.report.read.Made.bytes;
import static org.isnad.report.read.Made.problems;
import static org.isnad.report.read.Made.read;
import static org.isnad.report.read.Made.reports;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.isnad.base.Problem;
import org.isnad.report.ReadResult;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;

/** Each bad text, page, mail or feed is one clear problem; what can be read of it is read. */
class BadInputTest {
  private static final int MIB = 1024 * 1024;

  @Test
  void html_nested_ten_thousand_deep_keeps_its_words() {
    String page =
        "<html><body>"
            + "<div>".repeat(10_000)
            + STORY
            + "</div>".repeat(10_000)
            + "</body></html>";
    List<ReadResult> results = read("a.html", bytes(page));
    assertThat(problems(results)).containsExactly("TOO_DEEP a.html");
    assertThat(reports(results)).extracting(Report::text).containsExactly(STORY);
  }

  @Test
  void json_nested_ten_thousand_deep() {
    assertThat(problems(read("a.json", bytes("[".repeat(10_000) + "]".repeat(10_000)))))
        .hasSize(1)
        .allMatch(p -> p.startsWith("TOO_DEEP"));
    assertThat(problems(read("b.json", bytes("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)))))
        .hasSize(1)
        .allMatch(p -> p.startsWith("TOO_DEEP"));
  }

  @Test
  void mail_nested_a_thousand_deep() {
    StringBuilder mail = new StringBuilder("From: a@b.example\nMIME-Version: 1.0\n");
    for (int i = 0; i < 1000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    mail.append("Content-Type: text/plain\n\n").append(STORY).append('\n');
    assertThat(read("a.eml", bytes(mail.toString()))).hasSize(1);
  }

  @Test
  void a_broken_line_of_json_does_not_stop_the_others() {
    String lines =
        """
        {"text":"The first text is here."}
        {"text": oops
        {"text":"The third text is here."}
        """;
    List<ReadResult> results = read("a.jsonl", bytes(lines));
    assertThat(problems(results)).containsExactly("PARTLY_READ a.jsonl line 2");
    assertThat(reports(results)).extracting(Report::part).containsExactly("line 1", "line 3");
  }

  @Test
  void a_cut_list_of_json_keeps_what_came_before() {
    List<ReadResult> results =
        read("a.json", bytes("[{\"text\":\"The first text is here.\"},{\"text\":\"The sec"));
    assertThat(problems(results))
        .hasSize(1)
        .allMatch(p -> p.startsWith("PARTLY_READ a.json line 1"));
    assertThat(reports(results)).hasSize(1);
  }

  @Test
  void json_without_texts() {
    assertThat(problems(read("a.json", bytes("{\"a\":1}")))).containsExactly("UNSUPPORTED a.json");
    assertThat(problems(read("a.jsonl", bytes("{\"a\":1}\n{\"text\":\"There is one here.\"}\n"))))
        .containsExactly("EMPTY a.jsonl line 1");
  }

  @Test
  void a_cut_feed_keeps_what_came_before_and_is_told() {
    String feed =
        """
        <rss><channel><title>Two Rivers</title><item><title>Rebels left</title></item>
        <item><title>Rebels came ba\
        """;
    List<ReadResult> results = read("a.rss", bytes(feed));
    assertThat(problems(results)).containsExactly("PARTLY_READ a.rss");
    assertThat(reports(results)).hasSize(2);
  }

  @Test
  void entries_nested_in_entries_are_one() {
    String feed =
        "<rss><channel>"
            + "<item><title>The rebels left.</title>".repeat(1000)
            + "</item>".repeat(1000)
            + "</channel></rss>";
    assertThat(read("a.rss", bytes(feed))).hasSize(1);
  }

  @Test
  void a_text_cut_inside_a_letter_stays_utf8() {
    byte[] text = bytes("قال المتحدث إن القوات غادرت");
    List<ReadResult> results = read("a.txt", Arrays.copyOf(text, text.length - 1));
    assertThat(problems(results)).containsExactly("WRONG_ENCODING a.txt");
    assertThat(reports(results))
        .extracting(Report::text)
        .containsExactly("قال المتحدث إن القوات غادر\ufffd");
  }

  @Test
  void a_line_that_is_no_prose() {
    Limits small = new Limits(4 * MIB, 64 * 1024, 128 * 1024, 1000, 100, MIB, 1024L * MIB, 8, 64);
    List<ReadResult> results = read(new ReportReader(small), "a.txt", bytes("x".repeat(MIB)));
    assertThat(problems(results)).containsExactly("TOO_LARGE a.txt");
    assertThat(results).hasSize(1);
  }

  @Test
  void a_text_beyond_the_limit_of_a_document_is_one_problem() {
    Limits small = new Limits(MIB, 64 * 1024, MIB, 1000, 100, MIB, 1024L * MIB, 8, 64);
    assertThat(read(new ReportReader(small), "a.txt", bytes("word \n".repeat(MIB)))).hasSize(1);
  }

  @Test
  void megabytes_of_blanks_are_empty() {
    Limits small = new Limits(4 * MIB, 64 * 1024, 4 * MIB, 1000, 100, MIB, 1024L * MIB, 8, 64);
    assertThat(problems(read(new ReportReader(small), "a.txt", bytes(" \n".repeat(MIB)))))
        .containsExactly("EMPTY a.txt");
  }

  @Test
  void a_shortcut_to_an_address_is_not_fetched() {
    assertThat(problems(read("a.url", bytes("[InternetShortcut]\r\nURL=https://x.example/\r\n"))))
        .containsExactly("UNSUPPORTED a.url");
  }

  @Test
  void a_page_that_names_the_wrong_encoding_is_read_and_told() {
    String page =
        "<html><head><meta charset=\"utf-8\"></head><body><p>قال المتحدث إن القوات لم تتلق أي أمر"
            + " من الحكومة في هذا الشأن.</p></body></html>";
    List<ReadResult> results = read("a.html", page.getBytes(Charset.forName("windows-1256")));
    assertThat(problems(results)).containsExactly("WRONG_ENCODING a.html");
    assertThat(reports(results))
        .extracting(Report::text)
        .containsExactly("قال المتحدث إن القوات لم تتلق أي أمر من الحكومة في هذا الشأن.");
  }

  @Test
  void a_line_of_many_megabytes_is_read_in_parts_with_nothing_lost() {
    Limits small = new Limits(4 * MIB, 64 * 1024, 4 * MIB, 1000, 100, MIB, 1024L * MIB, 8, 64);
    String line = "القائد ".repeat(100_000);
    List<ReadResult> results = read(new ReportReader(small), "a.txt", bytes(line));
    assertThat(problems(results)).containsExactly("TOO_LARGE a.txt");
    StringBuilder all = new StringBuilder();
    reports(results).forEach(r -> all.append(r.text()));
    assertThat(all.toString()).isEqualTo(line);
  }

  @Test
  void pictures_programs_and_other_formats() {
    assertThat(
            problems(read("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0})))
        .containsExactly("BINARY a.png");
    assertThat(problems(read("a.rtf", bytes("{\\rtf1 hello}"))))
        .containsExactly("UNSUPPORTED a.rtf");
    assertThat(problems(read("a.xml", bytes("<?xml version=\"1.0\"?><data><x>1</x></data>"))))
        .containsExactly("UNSUPPORTED a.xml");
    assertThat(problems(read("a.xlsx", Made.zip(Map.of("xl/workbook.xml", bytes("<x/>"))))))
        .containsExactly("UNSUPPORTED a.xlsx");
  }

  @Test
  void every_problem_names_the_file_the_reason_and_a_cure() {
    for (ReadResult result : read("a.json", bytes("{\"text\":"))) {
      Problem problem = ((ReadResult.Failed) result).problem();
      assertThat(problem.line()).startsWith("a.json").endsWith(".");
    }
  }

  @Test
  void a_receiver_that_fails_is_not_taken_for_bad_input() {
    ReportReader reader = new ReportReader();
    IllegalStateException full = new IllegalStateException("the disk is full");
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () ->
                    reader.read(
                        new java.io.ByteArrayInputStream(bytes(STORY)),
                        "a",
                        r -> {
                          throw full;
                        })))
        .isSameAs(full);
  }
}
