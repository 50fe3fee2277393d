package org.isnad.report.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.report.read.Made.STORY;
import static org.isnad.report.read.Made.bytes;
import static org.isnad.report.read.Made.join;
import static org.isnad.report.read.Made.problems;
import static org.isnad.report.read.Made.read;
import static org.isnad.report.read.Made.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.isnad.report.ReadResult;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;

/** Each bad PDF or office file is one clear problem; what can be read of it is read. */
class BadDocumentsTest {
  private static final int MIB = 1024 * 1024;

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

  private static byte[] deflated(byte[] bytes) {
    java.util.zip.Deflater deflater = new java.util.zip.Deflater();
    deflater.setInput(bytes);
    deflater.finish();
    byte[] out = new byte[bytes.length / 100 + 1024];
    int length = deflater.deflate(out);
    deflater.end();
    return Arrays.copyOf(out, length);
  }
}
