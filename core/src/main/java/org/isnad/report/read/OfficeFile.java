package org.isnad.report.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.isnad.base.ProblemKind;
import org.isnad.base.Sha256;
import org.isnad.report.Report;
import org.isnad.report.ReportMeta;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;
import org.isnad.report.text.Assembler;
import org.isnad.report.text.Composer;
import org.isnad.report.text.Draft;
import org.jspecify.annotations.Nullable;

/** Reads DOCX and ODT: the text with its headings; heads and feet of pages are set aside. */
final class OfficeFile {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text";

  private final Source source;
  private final ZipFile zip;
  private final Out out;
  private boolean toldPartly;

  private OfficeFile(Source source, ZipFile zip, Out out) {
    this.source = source;
    this.zip = zip;
    this.out = out;
  }

  static void read(Source source, byte[] bytes, ZipFile zip, Out out) throws IOException {
    new OfficeFile(source, zip, out).read(bytes);
  }

  /** Reads the text of a document whose archive is broken, as far as it goes. */
  static void salvage(Source source, InputStream in, String name, Out out) throws IOException {
    PartialStream partial = new PartialStream(in);
    Composer composer = new Composer();
    try {
      WordParagraphs.read(partial, composer, ZoneKind.BODY);
    } catch (XMLStreamException e) {
      Budget.rethrow(e);
      tellPartly(source, name, e, out);
    }
    if (!composer.text().isEmpty()) {
      byte[] bytes = composer.text().getBytes(StandardCharsets.UTF_8);
      out.report(
          assembled(source, bytes, name.startsWith("word/"), composer, Draft.NO_META), bytes);
    }
  }

  private static void tellPartly(Source source, String name, Exception e, Out out) {
    out.problem(
        ProblemKind.PARTLY_READ,
        source.path(),
        name,
        "It is broken: " + Reasons.of(e) + "; what comes before was read.",
        "Open it in a word processor, which may mend it, and save it again.");
  }

  private static Report assembled(
      Source source, byte[] bytes, boolean word, Composer composer, ReportMeta meta) {
    boolean layout =
        composer.zones().stream()
            .map(Zone::kind)
            .anyMatch(kind -> kind == ZoneKind.HEADING || kind == ZoneKind.TITLE);
    return Assembler.assemble(
        new Draft(
            Sha256.hex(bytes),
            source.path(),
            "",
            word ? WORD : OPEN_DOCUMENT,
            composer.text(),
            composer.zones(),
            layout,
            meta));
  }

  private void read(byte[] bytes) throws IOException {
    boolean word = zip.getEntry("word/document.xml") != null;
    if (!word && isEncrypted()) {
      out.problem(
          ProblemKind.ENCRYPTED,
          source.path(),
          "It is locked with a password.",
          "Save it without the password and give that.");
      return;
    }
    Composer composer = new Composer();
    for (String part : word ? wordParts() : List.of("content.xml")) {
      part(
          part,
          composer,
          part.contains("header") || part.contains("footer")
              ? ZoneKind.BOILERPLATE
              : ZoneKind.BODY);
    }
    if (composer.text().isEmpty()) {
      tellEmpty();
      return;
    }
    ReportMeta meta = meta(word ? "docProps/core.xml" : "meta.xml");
    out.report(assembled(source, bytes, word, composer, meta), bytes);
  }

  private void tellEmpty() {
    if (!toldPartly) {
      out.problem(
          ProblemKind.EMPTY,
          source.path(),
          "It has no words.",
          "Nothing to do, unless it should have some.");
    }
  }

  private List<String> wordParts() {
    List<String> notes =
        Collections.list(zip.getEntries()).stream()
            .map(ZipArchiveEntry::getName)
            .filter(name -> name.matches("word/(?:header|footer|footnotes|endnotes)\\d*\\.xml"))
            .sorted()
            .toList();
    return Stream.concat(Stream.of("word/document.xml"), notes.stream()).toList();
  }

  private void part(String name, Composer composer, ZoneKind kind) throws IOException {
    try (InputStream in = open(name)) {
      if (in != null) {
        WordParagraphs.read(in, composer, kind);
      }
    } catch (XMLStreamException e) {
      Budget.rethrow(e);
      tellPartly(source, name, e, out);
      toldPartly = true;
    }
  }

  private @Nullable InputStream open(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    return entry == null
        ? null
        : source.budget().count(zip.getInputStream(entry), entry.getCompressedSize());
  }

  private boolean isEncrypted() throws IOException {
    try (InputStream in = open("META-INF/manifest.xml")) {
      return in != null
          && new String(in.readNBytes(1_000_000), StandardCharsets.UTF_8)
              .contains("encryption-data");
    }
  }

  /** The title and the writer; the day a file was made is not the day it was published. */
  private ReportMeta meta(String name) throws IOException {
    String title = null;
    String writer = null;
    try (InputStream in = open(name)) {
      XMLStreamReader xml = in == null ? null : Xml.reader(in);
      while (xml != null && xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          String element = xml.getLocalName();
          title = element.equals("title") ? xml.getElementText().strip() : title;
          writer = element.equals("creator") ? xml.getElementText().strip() : writer;
        }
      }
    } catch (XMLStreamException e) {
      Budget.rethrow(e);
      return Draft.NO_META; // the text was read; what describes it is broken
    }
    return new ReportMeta(
        null,
        blankToNull(title),
        blankToNull(writer),
        null,
        Draft.NO_META.language(),
        source.carrier().from(),
        List.of());
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
