package org.isnad.app.brief;

import java.util.Locale;
import org.isnad.app.view.Lines;

/** A brief for a terminal. */
final class TextPage {
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private TextPage(int width) {
    this.width = width;
  }

  /**
   * Lines of text.
   *
   * @param width in columns
   */
  static String of(Page page, int width) {
    TextPage text = new TextPage(width);
    page.head().forEach(sentence -> text.line(sentence, ""));
    page.parts().forEach(text::part);
    text.line(page.leftOut(), "");
    text.notes(page);
    return text.out.toString();
  }

  private void part(Page.Part part) {
    title(part.title());
    for (Entry entry : part.entries()) {
      line("- " + entry.head(), "  ");
      entry.accounts().forEach(account -> line("    " + account, "      "));
    }
    line(part.more(), "  ");
  }

  private void notes(Page page) {
    if (!page.notes().isEmpty()) {
      title(Page.WORDS_TITLE);
      page.notes().forEach(note -> line(text(note), "     "));
      line(Page.WORDS_END, "");
    }
  }

  private static String text(Note note) {
    return "[%d] \u201c%s\u201d | %s | %s | %s"
        .formatted(note.number(), note.words(), note.chain(), note.where(), note.claims());
  }

  private void title(String title) {
    out.append(System.lineSeparator()).append(title.toUpperCase(Locale.ROOT));
    out.append(System.lineSeparator());
  }

  private void line(String sentence, String indent) {
    if (sentence.isEmpty()) {
      return;
    }
    String text = Marks.replace(sentence, note -> "[" + note + "]");
    out.append(Lines.wrapAfterLead(text, width, indent)).append(System.lineSeparator());
  }
}
