package org.isnad.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** One page in three formats, against files beside it. */
class PageTest {
  /** Words that each format would misread if they were not set apart. */
  private static final Page PAGE =
      new Page(
          "Brief",
          List.of("2 reports read; 3 statements. 0 problems.", "Numbers lead to the words."),
          List.of(
              new Page.Part(
                  "Who directs whom",
                  List.of(
                      new Entry(
                          "Karim directs the *Falcon* Brigade <1 & 2>",
                          List.of(
                              "according to a guard (not named) " + Marks.of(1) + Marks.of(2),
                              "Karim does not direct it, according to لواء الصقر (2) "
                                  + Marks.of(2))),
                      new Entry("- 1. A_B [3] leads | it", List.of())),
                  "... and 4 more: isnad claims --kind relation"),
              new Page.Part(
                  "Who says so", List.of(new Entry("a guard: 2 statements", List.of())), "")),
          "Left out here: 1 statement.",
          List.of(
              new Note(
                  1,
                  "Karim \"runs\" it",
                  "en",
                  "a guard -> North",
                  "a.txt",
                  "2021-06-16",
                  "",
                  "0a0a0a0a"),
              new Note(
                  2,
                  "كريم لا يقود اللواء",
                  "ar",
                  "لواء الصقر",
                  "b.html",
                  null,
                  "two lines run together (“kKarim”)",
                  "0b0b0b0b")));

  @Test
  void text_is_broken_into_lines_and_marked_by_numbers() throws IOException {
    Golden.check("brief.txt", TextPage.of(PAGE, 60));
  }

  @Test
  void markdown_has_footnotes_and_reads_no_markup_in_the_words() throws IOException {
    String markdown = MarkdownPage.of(PAGE);
    Golden.check("brief.md", markdown);
    assertThat(markdown)
        .contains("\\*Falcon\\* Brigade \\<1 & 2\\>")
        .contains("(not named) [^1][^2]")
        .contains("- \\- 1. A\\_B \\[3\\] leads \\| it")
        .contains("\u2068لواء الصقر\u2069 (2)");
  }

  @Test
  void html_is_one_page_that_asks_for_nothing_from_elsewhere() throws IOException {
    String html = HtmlPage.of(PAGE);
    Golden.check("brief.html", html);
    assertThat(html).doesNotContain("http:", "https:", "<script", "url(", "@import", "<link");
  }

  @Test
  void html_holds_its_style_sheet_whole() throws IOException {
    try (InputStream css = HtmlPage.class.getResourceAsStream("brief.css")) {
      String sheet = new String(css.readAllBytes(), StandardCharsets.UTF_8);

      assertThat(sheet).contains("color-scheme", "@media print");
      assertThat(HtmlPage.of(PAGE)).containsOnlyOnce("<style>\n" + sheet + "</style>");
    }
  }

  @Test
  void every_link_of_the_html_leads_somewhere_in_it_and_every_note_leads_back() {
    Document document = Jsoup.parse(HtmlPage.of(PAGE));
    for (Element link : document.select("a[href]")) {
      String target = link.attr("href");
      assertThat(target).startsWith("#");
      assertThat(document.getElementById(target.substring(1))).as(target).isNotNull();
    }
    assertThat(document.select("li[id^=n]")).hasSize(2);
    assertThat(document.select("a.back")).hasSize(2);
    assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(document.select("html").attr("lang")).isEqualTo("en");
    assertThat(document.select("h1")).hasSize(1);
    assertThat(document.select("section").eachAttr("aria-labelledby"))
        .allMatch(id -> document.getElementById(id) != null);
  }

  @Test
  void right_to_left_stretches_of_the_html_find_their_own_direction() {
    Document document = Jsoup.parse(HtmlPage.of(PAGE));
    assertThat(document.select("bdi[dir=auto]").eachText())
        .containsExactly("لواء الصقر", "لواء الصقر");
    assertThat(document.select("q[lang=ar]").attr("dir")).isEqualTo("auto");
    assertThat(document.select("li.head, p.head, .accounts li").eachAttr("dir"))
        .allMatch("auto"::equals);
  }

  @Test
  void words_of_a_report_stay_as_they_are_in_the_html() {
    Document document = Jsoup.parse(HtmlPage.of(PAGE));
    assertThat(document.expectFirst("p.head").text())
        .isEqualTo("Karim directs the *Falcon* Brigade <1 & 2>");
    assertThat(document.expectFirst("q").text()).isEqualTo("Karim \"runs\" it");
  }

  @Test
  void a_brief_of_nothing_is_a_page_in_each_format() {
    Page empty = new Page("Brief", List.of("0 reports read."), List.of(), "", List.of());
    assertThat(Stream.of(TextPage.of(empty, 80), MarkdownPage.of(empty), HtmlPage.of(empty)))
        .allMatch(written -> written.contains("0 reports read."));
  }
}
