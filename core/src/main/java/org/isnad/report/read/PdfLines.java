package org.isnad.report.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF's pages with their place and their type, in reading order. */
final class PdfLines extends PDFTextStripper {
  /**
   * One line.
   *
   * @param top distance of its foot from the page's head, in points
   * @param size of its type, in points
   * @param bold whether its first letters are
   * @param right end of its last letter, in points
   */
  record Line(String text, float top, float size, boolean bold, float right) {}

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private float top;
  private float size;
  private float right;
  private boolean bold;

  /** The lines of one page, counted from 1. */
  List<Line> of(PDDocument document, int page) throws IOException {
    lines.clear();
    setStartPage(page);
    setEndPage(page);
    getText(document);
    end();
    return List.copyOf(lines);
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) {
    if (text.isEmpty() && !positions.isEmpty()) {
      TextPosition first = positions.getFirst();
      String font = first.getFont() == null ? "" : String.valueOf(first.getFont().getName());
      top = first.getYDirAdj();
      size = first.getFontSizeInPt();
      bold = font.contains("Bold") || font.contains("Black");
    }
    if (!positions.isEmpty()) {
      TextPosition last = positions.getLast();
      right = last.getXDirAdj() + last.getWidthDirAdj();
    }
    text.append(words);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    end();
  }

  @Override
  protected void writeParagraphEnd() {
    end();
  }

  @Override
  protected void writePageEnd() {
    end();
  }

  private void end() {
    String line = text.toString().strip().replaceAll("[ \\u00a0]+", " ");
    if (!line.isEmpty()) {
      lines.add(new Line(line, top, size, bold, right));
    }
    text.setLength(0);
  }
}
