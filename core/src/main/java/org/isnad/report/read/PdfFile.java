package org.isnad.report.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.isnad.base.ProblemKind;
import org.isnad.base.Sha256;
import org.isnad.report.ReportMeta;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;
import org.isnad.report.text.Assembler;
import org.isnad.report.text.Composer;
import org.isnad.report.text.Draft;
import org.jspecify.annotations.Nullable;

/** Reads the text of a PDF, a page after the other; running heads and feet are set aside. */
final class PdfFile {
  private static final String AGAIN = "Get it again from where it came.";

  private final Source source;
  private final Out out;

  private PdfFile(Source source, Out out) {
    this.source = source;
    this.out = out;
  }

  static void read(Source source, byte[] bytes, Out out) throws IOException {
    new PdfFile(source, out).read(bytes);
  }

  private void read(byte[] bytes) throws IOException {
    PdfStreams.check(bytes, source.limits());
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<List<PdfLines.Line>> pages = pages(document);
      boolean cut = !endsWell(bytes);
      if (pages.stream().allMatch(List::isEmpty)) {
        nothing(cut);
        return;
      }
      if (cut) {
        tell(ProblemKind.PARTLY_READ, "", "It ends too early; what is there was read.", AGAIN);
      }
      report(bytes, pages, document.getDocumentInformation().getTitle());
    } catch (InvalidPasswordException e) {
      tell(
          ProblemKind.ENCRYPTED,
          "",
          "It is locked with a password.",
          "Save it without the password and give that.");
    }
  }

  private void nothing(boolean cut) {
    if (cut) {
      tell(ProblemKind.BROKEN, "", "It ends too early; none of its pages could be read.", AGAIN);
    } else {
      tell(
          ProblemKind.EMPTY,
          "",
          "Its pages have no text, only pictures of it.",
          "Run it through OCR and give the result.");
    }
  }

  private List<List<PdfLines.Line>> pages(PDDocument document) throws IOException {
    PdfLines lines = new PdfLines();
    List<List<PdfLines.Line>> pages = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      try {
        pages.add(lines.of(document, page));
      } catch (IOException | RuntimeException e) {
        pages.add(List.of());
        tell(
            ProblemKind.PARTLY_READ,
            "page " + page,
            "The page is broken: " + Reasons.of(e) + ".",
            AGAIN);
      }
    }
    return pages;
  }

  private void report(byte[] bytes, List<List<PdfLines.Line>> pages, @Nullable String title) {
    Composer composer = new Composer();
    new PdfParagraphs(pages).addTo(composer);
    boolean useful = title != null && !title.isBlank() && composer.text().contains(title.strip());
    boolean layout =
        composer.zones().stream()
            .map(Zone::kind)
            .anyMatch(kind -> kind == ZoneKind.TITLE || kind == ZoneKind.HEADING);
    ReportMeta meta =
        new ReportMeta(
            null,
            useful ? title : null,
            null,
            null,
            Draft.NO_META.language(),
            source.carrier().from(),
            List.of());
    Draft draft =
        new Draft(
            Sha256.hex(bytes),
            source.path(),
            "",
            "application/pdf",
            composer.text(),
            composer.zones(),
            layout,
            meta);
    out.report(Assembler.assemble(draft), bytes);
  }

  /** A whole PDF has its end mark within the last kilobytes. */
  private static boolean endsWell(byte[] bytes) {
    int from = Math.max(0, bytes.length - 2048);
    String end =
        new String(bytes, from, bytes.length - from, java.nio.charset.StandardCharsets.ISO_8859_1);
    return end.contains("%%EOF");
  }

  private void tell(ProblemKind kind, String place, String what, String cure) {
    out.problem(kind, source.path(), place, what, cure);
  }
}
