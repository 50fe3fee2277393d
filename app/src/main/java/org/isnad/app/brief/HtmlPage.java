package org.isnad.app.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A brief as one HTML page that asks for nothing from elsewhere: footnotes are links both ways,
 * headings make an outline, each block and each right-to-left stretch finds its own direction.
 */
final class HtmlPage {
  private static final String STYLE = style();

  private final StringBuilder out = new StringBuilder();

  /** Notes that a mark was written for already: the way back leads to the first. */
  private final Set<Integer> referred = new HashSet<>();

  private HtmlPage() {}

  static String of(Page page) {
    HtmlPage html = new HtmlPage();
    html.begin(page);
    for (int i = 0; i < page.parts().size(); i++) {
      html.part(page.parts().get(i), i);
    }
    html.paragraph("more", page.leftOut());
    html.line("</main>");
    html.notes(page.notes());
    html.line("</body>").line("</html>");
    return html.out.toString();
  }

  private void begin(Page page) {
    line("<!doctype html>").line("<html lang=\"en\">").line("<head>");
    line("<meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line(
        "<meta http-equiv=\"Content-Security-Policy\""
            + " content=\"default-src 'none'; style-src 'unsafe-inline'\">");
    line("<title>" + escaped(page.title()) + "</title>").line("<style>");
    out.append(STYLE);
    line("</style>").line("</head>").line("<body>");
    line("<a class=\"skip\" href=\"#main\">To the text</a>");
    line("<header>").line("<h1>" + inline(page.title()) + "</h1>");
    page.head().forEach(sentence -> paragraph("", sentence));
    line("</header>").line("<nav aria-label=\"Sections\">").line("<ul>");
    for (int i = 0; i < page.parts().size(); i++) {
      line("<li><a href=\"#s" + i + "\">" + inline(page.parts().get(i).title()) + "</a></li>");
    }
    line("</ul>").line("</nav>").line("<main id=\"main\">");
  }

  private void part(Page.Part part, int number) {
    line("<section aria-labelledby=\"s" + number + "\">");
    line("<h2 id=\"s" + number + "\">" + inline(part.title()) + "</h2>").line("<ul>");
    part.entries().forEach(this::entry);
    line("</ul>");
    paragraph("more", part.more());
    line("</section>");
  }

  private void entry(Entry entry) {
    line("<li><p class=\"head\" dir=\"auto\">" + inline(entry.head()) + "</p>");
    if (!entry.accounts().isEmpty()) {
      line("<ul class=\"accounts\">");
      entry.accounts().forEach(a -> line("<li dir=\"auto\">" + inline(a) + "</li>"));
      line("</ul>");
    }
    line("</li>");
  }

  private void notes(List<Note> notes) {
    if (!notes.isEmpty()) {
      line("<section role=\"doc-endnotes\" aria-labelledby=\"words\">");
      line("<h2 id=\"words\">" + Page.WORDS_TITLE + "</h2>");
      paragraph("more", Page.WORDS_END);
      line("<ol>");
      notes.forEach(this::note);
      line("</ol>").line("</section>");
    }
  }

  private void note(Note note) {
    int n = note.number();
    String language = note.language().equals("und") ? "" : " lang=\"" + note.language() + "\"";
    line(
        "<li id=\"n%d\" value=\"%d\"><q%s dir=\"auto\">%s</q>"
            .formatted(n, n, language, escaped(note.words())));
    line(
        "<span class=\"where\" dir=\"auto\">%s | %s | <code>%s</code>%s</span></li>"
            .formatted(inline(note.chain()), inline(note.where()), inline(note.claims()), back(n)));
  }

  private String back(int note) {
    return referred.contains(note)
        ? " <a class=\"back\" href=\"#r%d\" role=\"doc-backlink\" aria-label=\"Back\">\u21a9</a>"
            .formatted(note)
        : "";
  }

  private void paragraph(String kind, String sentence) {
    if (!sentence.isEmpty()) {
      String attribute = kind.isEmpty() ? "" : " class=\"" + kind + "\"";
      line("<p" + attribute + " dir=\"auto\">" + inline(sentence) + "</p>");
    }
  }

  private String inline(String sentence) {
    String apart =
        RightToLeft.setApart(escaped(sentence), s -> "<bdi dir=\"auto\">" + s + "</bdi>");
    return Marks.replace(apart, this::mark);
  }

  private String mark(int note) {
    String id = referred.add(note) ? " id=\"r" + note + "\"" : "";
    return "<sup><a%s href=\"#n%d\" role=\"doc-noteref\" aria-label=\"Note %d\">[%d]</a></sup>"
        .formatted(id, note, note, note);
  }

  /** Characters that HTML does not have become the replacement character. */
  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replaceAll("[\\p{Cc}&&[^\\t\\n]]", "\uFFFD");
  }

  private HtmlPage line(String text) {
    out.append(text).append('\n');
    return this;
  }

  private static String style() {
    try (InputStream in = HtmlPage.class.getResourceAsStream("brief.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
