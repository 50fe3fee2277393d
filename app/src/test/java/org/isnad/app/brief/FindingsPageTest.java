package org.isnad.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.claim.Modality;
import org.isnad.claim.Polarity;
import org.isnad.finding.Finding;
import org.isnad.finding.FindingKind;
import org.isnad.finding.Reason;
import org.isnad.network.Ground;
import org.isnad.network.Source;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Findings in three formats, against files beside them. */
class FindingsPageTest {
  private static final Source NORTH =
      new Source(Id.of("report", "a"), "North <1>", "a.txt", LocalDate.parse("2021-06-16"));
  private static final Source SOUTH = new Source(Id.of("report", "b"), "South", "b.html", null);

  private static Ground ground(Source source, int at, String words, String... voices) {
    return new Ground(
        Id.of("claim", source.report(), at, words),
        source,
        source.name(),
        1,
        new Span(at, at + 5),
        words,
        Polarity.ASSERTED,
        Modality.FACT,
        null,
        List.of(voices),
        -1,
        0.9);
  }

  private static final Ground DEATHS = ground(NORTH, 5, "two *died*", "The army", "North <1>");
  private static final Ground NONE = ground(SOUTH, 9, "لم يقتل أحد", "لواء الصقر", "South");

  private static final Finding INCIDENT =
      new Finding(
          FindingKind.INCIDENTS,
          "2021-06-15: attack on Camp <North> & South, 2 reports, 2 origins",
          List.of(
              new Reason("2 killed, according to The army", List.of(DEATHS)),
              new Reason("nobody killed, according to لواء الصقر", List.of(NONE)),
              new Reason(
                  "the accounts differ on the dead: 2 according to The army; 0 according to لواء"
                      + " الصقر",
                  List.of(DEATHS, NONE)),
              new Reason("one happening: [South]: same days, same place", List.of())),
          List.of("nobody tells who did it"));
  private static final Finding HOLE =
      new Finding(
          FindingKind.HOLES,
          "3 of 4 ties rest on one origin",
          List.of(new Reason("3 ties rest on a_b.txt alone", List.of())),
          List.of());

  private static String page(BriefFormat format, int limit) {
    return FindingsPage.of(
        "Findings",
        List.of(
            new FindingsPage.Group("Incidents", List.of(INCIDENT), "findings incidents"),
            new FindingsPage.Group("Holes", List.of(HOLE, HOLE), "findings holes")),
        format,
        70,
        limit);
  }

  @Test
  void text_has_numbers_that_lead_to_the_words_and_counts_what_is_left_out() throws IOException {
    String text = page(BriefFormat.TEXT, 1);
    Golden.check("findings.txt", text);
    assertThat(text).contains("... and 1 finding more: isnad findings holes");
  }

  @Test
  void markdown_reads_no_markup_in_the_words_of_a_finding() throws IOException {
    String markdown = page(BriefFormat.MARKDOWN, 5);
    Golden.check("findings.md", markdown);
    assertThat(markdown).contains("Camp \\<North\\> & South", "two \\*died\\*", "a\\_b.txt");
  }

  @Test
  void html_keeps_every_word_and_every_link_leads_somewhere() throws IOException {
    String html = page(BriefFormat.HTML, 5);
    Golden.check("findings.html", html);
    var document = Jsoup.parse(html);
    assertThat(document.expectFirst("p.head").text()).endsWith(INCIDENT.head());
    assertThat(document.select("a[href]").eachAttr("href"))
        .allMatch(to -> document.getElementById(to.substring(1)) != null);
    assertThat(document.select("q").eachText()).containsExactly("two *died*", "لم يقتل أحد");
  }

  @Test
  void one_claim_cited_twice_is_one_note() {
    assertThat(Jsoup.parse(page(BriefFormat.HTML, 5)).select("li[id^=n]")).hasSize(2);
  }
}
