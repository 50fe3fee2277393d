package org.isnad.report.read;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.base.ProblemKind;
import org.isnad.base.Sha256;
import org.isnad.report.html.HtmlReader;
import org.isnad.report.text.Assembler;
import org.isnad.report.text.Decoded;
import org.isnad.report.text.Decoder;
import org.isnad.report.text.Draft;
import org.jspecify.annotations.Nullable;

/** Reads a web page from its bytes. */
final class HtmlFile {
  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)|<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w:.-]+)");
  private static final int DECLARED_WITHIN = 8_192;

  private HtmlFile() {}

  /**
   * Reads a page.
   *
   * @param charset that its carrier names, or null
   * @param from the address it was fetched from, or null
   */
  static void read(
      byte[] bytes,
      String path,
      String part,
      @Nullable String charset,
      @Nullable String from,
      Limits limits,
      Out out) {
    if (tags(bytes) > limits.markupTags()) {
      out.problem(
          ProblemKind.TOO_LARGE,
          path,
          part,
          "A page of more than " + limits.markupTags() + " tags.",
          "Save the article alone, for example with a browser's reader view.");
      return;
    }
    String declared = charset != null ? charset : declared(bytes);
    Decoded decoded = Decoder.decode(bytes, declared);
    Encodings.tell(decoded, path, part, out);
    HtmlReader.Page page = HtmlReader.page(decoded.text(), Sha256.hex(bytes), path, part, from);
    Draft draft = page.draft();
    if (draft.text().isEmpty()) {
      out.problem(
          ProblemKind.EMPTY,
          path,
          part,
          "The page has no words.",
          "Pages that scripts fill must be saved from a browser after they have loaded.");
      return;
    }
    if (page.tooDeep()) {
      out.problem(
          ProblemKind.TOO_DEEP,
          path,
          part,
          "Its elements are nested more than 500 deep; its words were read, its parts may be"
              + " mistaken.",
          "Save the article alone, for example with a browser's reader view.");
    }
    out.report(Assembler.assemble(draft), bytes);
  }

  static @Nullable String declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    if (!matcher.find()) {
      return null;
    }
    return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
  }

  private static int tags(byte[] bytes) {
    int tags = 0;
    for (byte b : bytes) {
      tags += b == '<' ? 1 : 0;
    }
    return tags;
  }
}
