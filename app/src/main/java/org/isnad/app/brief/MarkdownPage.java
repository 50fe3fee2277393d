package org.isnad.app.brief;

import java.util.regex.Pattern;

/** A brief in Markdown (CommonMark, with the footnotes of GitHub's dialect). */
final class MarkdownPage {
  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_{}\\[\\]<>#|~])");
  private static final Pattern LIST = Pattern.compile("^([0-9]{1,9})([.)])|^([-+])");
  private static final String APART = "\u2068%s\u2069";

  private final StringBuilder out = new StringBuilder();

  private MarkdownPage() {}

  static String of(Page page) {
    MarkdownPage markdown = new MarkdownPage();
    markdown.out.append("# ").append(line(page.title())).append('\n');
    page.head().forEach(markdown::paragraph);
    page.parts().forEach(markdown::part);
    markdown.paragraph(page.leftOut());
    if (!page.notes().isEmpty()) {
      markdown.title(Page.WORDS_TITLE);
      markdown.paragraph(Page.WORDS_END);
      markdown.out.append('\n');
      page.notes().forEach(markdown::note);
    }
    return markdown.out.toString();
  }

  private void part(Page.Part part) {
    title(part.title());
    out.append('\n');
    for (Entry entry : part.entries()) {
      out.append("- ").append(line(entry.head())).append('\n');
      entry.accounts().forEach(a -> out.append("  - ").append(line(a)).append('\n'));
    }
    paragraph(part.more());
  }

  private void note(Note note) {
    out.append(
        "[^%d]: \u201c%s\u201d | %s | %s | %s\n"
            .formatted(
                note.number(),
                line(note.words()),
                line(note.chain()),
                line(note.where()),
                line(note.claims())));
  }

  private void title(String title) {
    out.append("\n## ").append(line(title)).append('\n');
  }

  private void paragraph(String sentence) {
    if (!sentence.isEmpty()) {
      out.append('\n').append(line(sentence)).append('\n');
    }
  }

  /** Nothing in the words of a report is read as Markdown. */
  private static String line(String sentence) {
    String plain = SPECIAL.matcher(sentence.strip().replaceAll("\\s+", " ")).replaceAll("\\\\$1");
    String inLine = LIST.matcher(plain).replaceAll(m -> m.group(3) == null ? "$1\\\\$2" : "\\\\$3");
    String apart = RightToLeft.setApart(inLine, APART::formatted);
    return Marks.replace(apart, note -> "[^" + note + "]");
  }
}
