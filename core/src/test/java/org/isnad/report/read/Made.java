package org.isnad.report.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.isnad.report.ReadResult;
import org.isnad.report.Report;

/** Files that tests make, and short ways to read them. */
final class Made {
  static final String STORY =
      "Two men were taken from a house near the river on Sunday, an officer told Reuters.";
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private Made() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, byte[]> members) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] tar(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(member.getKey());
        entry.setSize(member.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(member.getValue());
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] docx(String... styleAndText) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < styleAndText.length; i += 2) {
      body.append("<w:p><w:pPr><w:pStyle w:val=\"")
          .append(styleAndText[i])
          .append("\"/></w:pPr><w:r><w:t>")
          .append(styleAndText[i + 1])
          .append("</w:t></w:r></w:p>");
    }
    String document =
        "<w:document xmlns:w=\"" + W + "\"><w:body>" + body + "</w:body></w:document>";
    return zip(Map.of("word/document.xml", bytes(document)));
  }

  static byte[] pdf(boolean locked, List<List<String>> pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
          content.newLineAtOffset(60, 720);
          for (String line : lines) {
            content.showText(line);
            content.newLineAtOffset(0, line.isEmpty() ? -28 : -14);
          }
          content.endText();
        }
      }
      if (locked) {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  static byte[] warc(String target, String type, String body) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + bytes(body).length
            + "\r\n\r\n"
            + body;
    return bytes(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + target
            + "\r\nWARC-Date: 2021-03-17T00:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
            + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
            + bytes(http).length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n");
  }

  static List<ReadResult> read(String name, byte[] bytes) {
    return read(new ReportReader(), name, bytes);
  }

  static List<ReadResult> read(ReportReader reader, String name, byte[] bytes) {
    List<ReadResult> results = new ArrayList<>();
    reader.read(new ByteArrayInputStream(bytes), name, results::add);
    return results;
  }

  static List<Report> reports(List<ReadResult> results) {
    return results.stream()
        .filter(ReadResult.Read.class::isInstance)
        .map(r -> ((ReadResult.Read) r).report())
        .toList();
  }

  /** Problems as {@code KIND path}. */
  static List<String> problems(List<ReadResult> results) {
    return results.stream()
        .filter(ReadResult.Failed.class::isInstance)
        .map(r -> ((ReadResult.Failed) r).problem())
        .map(p -> p.kind() + " " + p.file() + (p.place().isEmpty() ? "" : " " + p.place()))
        .toList();
  }

  static List<String> zones(Report report) {
    return report.zones().stream().map(z -> z.kind() + ":" + z.span().in(report.text())).toList();
  }

  static byte[] join(byte[] a, byte[] b) {
    byte[] all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }
}
