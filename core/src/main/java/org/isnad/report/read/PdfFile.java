package org.isnad.report.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.isnad.base.ProblemKind;
import org.isnad.base.Sha256;
import org.isnad.report.ReportMeta;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;
import org.isnad.report.text.Assembler;
import org.isnad.report.text.Composer;
import org.isnad.report.text.Draft;
import org.isnad.report.text.Zones;
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
      List<String> pages = pages(document);
      boolean cut = !endsWell(bytes);
      if (pages.stream().allMatch(String::isBlank)) {
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

  private List<String> pages(PDDocument document) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd("\n");
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      try {
        pages.add(stripper.getText(document).strip());
      } catch (IOException | RuntimeException e) {
        pages.add("");
        tell(
            ProblemKind.PARTLY_READ,
            "page " + page,
            "The page is broken: " + Reasons.of(e) + ".",
            AGAIN);
      }
    }
    return pages;
  }

  private void report(byte[] bytes, List<String> pages, @Nullable String title) {
    Map<String, Integer> seen = edges(pages);
    Composer composer = new Composer();
    for (String page : pages) {
      composer.add(page, zones(page, seen, pages.size()));
    }
    boolean useful = title != null && !title.isBlank() && composer.text().contains(title.strip());
    ReportMeta none = Draft.NO_META;
    ReportMeta meta =
        new ReportMeta(
            null,
            useful ? title : null,
            null,
            null,
            none.language(),
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
            false,
            meta);
    out.report(Assembler.assemble(draft), bytes);
  }

  /** How often each first and last line stands on the pages, its digits aside. */
  private static Map<String, Integer> edges(List<String> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (String page : pages) {
      List<Zone> zones = Zones.ofPlain(page);
      if (zones.size() > 1) {
        seen.merge(key(zones.getFirst().span().in(page)), 1, Integer::sum);
        seen.merge(key(zones.getLast().span().in(page)), 1, Integer::sum);
      }
    }
    return seen;
  }

  private static List<Zone> zones(String page, Map<String, Integer> seen, int pages) {
    List<Zone> zones = new ArrayList<>(Zones.ofPlain(page));
    for (int i = 0; i < zones.size(); i++) {
      boolean edge = i == 0 || i == zones.size() - 1;
      int times = edge ? seen.getOrDefault(key(zones.get(i).span().in(page)), 0) : 0;
      if (pages >= 3 && times * 2 > pages && times >= 3) {
        zones.set(i, new Zone(zones.get(i).span(), ZoneKind.BOILERPLATE));
      }
    }
    return zones;
  }

  private static String key(String line) {
    return line.replaceAll("[\\p{Nd}\\s]+", "#");
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
