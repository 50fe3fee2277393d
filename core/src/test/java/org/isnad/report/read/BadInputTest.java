package org.isnad.report.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.report.read.Made.STORY;
import static org.isnad.report.read.Made.bytes;
import static org.isnad.report.read.Made.problems;
import static org.isnad.report.read.Made.read;
import static org.isnad.report.read.Made.reports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.base.Problem;
import org.isnad.report.ReadResult;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input is one clear problem; what can be read of it is read; what follows it too. */
class BadInputTest {
  private static final int MIB = 1024 * 1024;

  @TempDir Path folder;

  @Test
  void a_cut_pdf() throws IOException {
    byte[] pdf = Made.pdf(false, List.of(List.of(STORY)));
    List<ReadResult> partly = read("a.pdf", Arrays.copyOf(pdf, pdf.length - 30));
    assertThat(problems(partly)).containsExactly("PARTLY_READ a.pdf");
    assertThat(reports(partly)).extracting(Report::text).containsExactly(STORY);
    assertThat(problems(read("a.pdf", Arrays.copyOf(pdf, 120)))).containsExactly("BROKEN a.pdf");
  }

  @Test
  void a_locked_pdf() throws IOException {
    assertThat(problems(read("a.pdf", Made.pdf(true, List.of(List.of(STORY))))))
        .containsExactly("ENCRYPTED a.pdf");
  }

  @Test
  void a_pdf_of_pictures() throws IOException {
    assertThat(problems(read("a.pdf", Made.pdf(false, List.of(List.of())))))
        .containsExactly("EMPTY a.pdf");
  }

  @Test
  void a_pdf_that_is_a_bomb() {
    byte[] packed = deflated(new byte[200 * MIB]);
    byte[] pdf =
        join(
            bytes(
                "%PDF-1.4\n1 0 obj\n<</Length "
                    + packed.length
                    + "/Filter/FlateDecode>>\nstream\n"),
            join(packed, bytes("\nendstream\nendobj\n%%EOF\n")));
    assertThat(problems(read("a.pdf", pdf))).containsExactly("DECOMPRESSION_BOMB a.pdf");
  }

  @Test
  void a_cut_zip_gives_what_can_be_found_in_it() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a.txt", bytes(STORY));
    members.put("b.txt", bytes(STORY.repeat(50)));
    byte[] zip = Made.zip(members);
    List<ReadResult> results = read("a.zip", Arrays.copyOf(zip, zip.length - 100));
    assertThat(problems(results)).first().isEqualTo("BROKEN a.zip");
    assertThat(reports(results)).extracting(Report::path).first().isEqualTo("a.zip!/a.txt");
  }

  @Test
  void a_cut_docx_gives_its_text() {
    byte[] docx = Made.docx("Title", "Who holds the towns", "", STORY);
    List<ReadResult> results = read("a.docx", Arrays.copyOf(docx, docx.length - 30));
    assertThat(problems(results)).containsExactly("BROKEN a.docx");
    assertThat(reports(results))
        .extracting(Report::text)
        .containsExactly("Who holds the towns\n\n" + STORY);
  }

  @Test
  void a_docx_of_broken_xml_gives_what_stands_before() {
    String xml =
        "<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:r><w:t>"
            + STORY
            + "</w:t></w:r></w:p><w:p></w:x>";
    List<ReadResult> results = read("a.docx", Made.zip(Map.of("word/document.xml", bytes(xml))));
    assertThat(problems(results)).containsExactly("PARTLY_READ a.docx word/document.xml");
    assertThat(reports(results)).extracting(Report::text).containsExactly(STORY);
  }

  @Test
  void an_office_file_with_entities_opens_nothing() {
    String xml =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:t>&e;</w:t></w:p></w:document>";
    List<ReadResult> results = read("a.docx", Made.zip(Map.of("word/document.xml", bytes(xml))));
    assertThat(results.toString()).doesNotContain("root:");
    assertThat(problems(results)).isNotEmpty();
  }

  @Test
  void locked_office_files() {
    byte[] ole =
        Arrays.copyOf(
            new byte[] {
              (byte) 0xD0,
              (byte) 0xCF,
              0x11,
              (byte) 0xE0,
              (byte) 0xA1,
              (byte) 0xB1,
              0x1A,
              (byte) 0xE1
            },
            4096);
    byte[] older = ole.clone();
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, ole, 1024, name.length);
    assertThat(problems(read("a.docx", ole))).containsExactly("ENCRYPTED a.docx");
    assertThat(problems(read("a.doc", older))).containsExactly("UNSUPPORTED a.doc");
  }

  @Test
  void a_locked_member_of_a_zip() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a.txt", bytes(STORY));
    byte[] zip = Made.zip(members);
    zip[6] |= 1; // the flag in the member's own head and in the directory
    int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\001\002");
    zip[directory + 8] |= 1;
    Path file = Files.write(folder.resolve("a.zip"), zip);
    assertThat(problems(Golden.results(file)))
        .allMatch(p -> p.startsWith("ENCRYPTED") && p.endsWith("a.zip!/a.txt"))
        .hasSize(1);
  }

  @Test
  void a_bomb_in_a_zip_is_not_opened_and_the_rest_is_read() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a.txt", bytes(STORY));
    members.put("bomb.txt", bytes("a b ".repeat(8 * MIB)));
    members.put("c.txt", bytes(STORY));
    Path file = Files.write(folder.resolve("a.zip"), Made.zip(members));
    List<ReadResult> results = Golden.results(file);
    assertThat(problems(results))
        .hasSize(1)
        .allMatch(p -> p.startsWith("DECOMPRESSION_BOMB") && p.endsWith("bomb.txt"));
    assertThat(reports(results)).hasSize(2);
  }

  @Test
  void a_bomb_of_gzip_stops() throws IOException {
    Path file = Files.write(folder.resolve("a.gz"), Made.gzip(new byte[0]));
    assertThat(problems(Golden.results(file))).hasSize(1).allMatch(p -> p.startsWith("EMPTY"));
    Path bomb =
        Files.write(folder.resolve("b.html.gz"), Made.gzip(bytes("<p>" + "a b ".repeat(16 * MIB))));
    assertThat(problems(Golden.results(bomb)))
        .hasSize(1)
        .allMatch(p -> p.startsWith("DECOMPRESSION_BOMB"));
  }

  @Test
  void bombs_in_archives_in_archives_stop_early() throws IOException {
    byte[] layer = Made.zip(Map.of("zeros.txt", bytes("a b ".repeat(8 * MIB))));
    for (int depth = 0; depth < 3; depth++) {
      Map<String, byte[]> members = new LinkedHashMap<>();
      for (int i = 0; i < 16; i++) {
        members.put(depth + "-" + i + ".zip", layer);
      }
      layer = Made.zip(members);
    }
    Path file = Files.write(folder.resolve("42.zip"), layer);
    assertThat(problems(Golden.results(file)))
        .hasSizeLessThan(12)
        .allMatch(p -> p.startsWith("DECOMPRESSION_BOMB"));
  }

  @Test
  void archives_nested_a_thousand_deep() {
    byte[] zip = bytes(STORY);
    for (int i = 0; i < 1000; i++) {
      zip = Made.zip(Map.of(i == 0 ? "a.txt" : "a.zip", zip));
    }
    assertThat(problems(read("a.zip", zip)))
        .hasSize(1)
        .allMatch(p -> p.startsWith("TOO_DEEP a.zip!/a.zip"));
  }

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
  void a_cut_gzip_keeps_what_came_before() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder("The text begins here.\n\n");
    for (int i = 0; i < 5000; i++) {
      text.append("word").append(random.nextInt(100_000)).append(' ');
    }
    byte[] gzip = Made.gzip(bytes(text.toString()));
    List<ReadResult> results = read("a.txt.gz", Arrays.copyOf(gzip, gzip.length / 2));
    assertThat(problems(results)).containsExactly("PARTLY_READ a.txt.gz");
    assertThat(reports(results))
        .hasSize(1)
        .allSatisfy(r -> assertThat(text.toString()).startsWith(r.text()));
  }

  @Test
  void a_cut_web_archive_keeps_its_first_records() {
    byte[] page = Made.warc("https://x.example/a", "text/plain", STORY);
    byte[] both = join(Made.gzip(page), Made.gzip(page));
    List<ReadResult> results = read("a.warc.gz", Arrays.copyOf(both, both.length - 40));
    assertThat(problems(results)).isNotEmpty().allMatch(p -> p.startsWith("PARTLY_READ a.warc.gz"));
    assertThat(reports(results)).isNotEmpty();
  }

  @Test
  void a_web_archive_is_known_by_its_first_bytes_though_it_holds_pictures() {
    byte[] page = Made.warc("https://x.example/a", "text/plain", STORY);
    byte[] picture = Made.warc("https://x.example/b.png", "image/png", "\u0000\u0001\u0002");
    List<ReadResult> results = read("a.warc", join(page, picture));
    assertThat(problems(results)).isEmpty();
    assertThat(reports(results)).hasSize(1);
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
  void pages_and_documents_beyond_the_limits() {
    Limits small = new Limits(MIB, 64 * 1024, MIB, 1000, 100, MIB, 1024L * MIB, 8, 64);
    ReportReader reader = new ReportReader(small);
    assertThat(problems(read(reader, "a.html", bytes("<html><body>" + "<b>x</b>".repeat(2000)))))
        .containsExactly("TOO_LARGE a.html");
    assertThat(problems(read(reader, "b.html", bytes("<html><body>" + "x ".repeat(MIB)))))
        .containsExactly("TOO_LARGE b.html");
    assertThat(
            problems(
                read(
                    reader,
                    "c.jsonl",
                    bytes(
                        "{\"text\":\""
                            + "x ".repeat(MIB)
                            + "\"}\n{\"text\":\"The second is here.\"}\n"))))
        .containsExactly("TOO_LARGE c.jsonl line 1");
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

  private static byte[] deflated(byte[] bytes) {
    java.util.zip.Deflater deflater = new java.util.zip.Deflater();
    deflater.setInput(bytes);
    deflater.finish();
    byte[] out = new byte[bytes.length / 100 + 1024];
    int length = deflater.deflate(out);
    deflater.end();
    return Arrays.copyOf(out, length);
  }

  private static byte[] join(byte[] a, byte[] b) {
    byte[] all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }
}
