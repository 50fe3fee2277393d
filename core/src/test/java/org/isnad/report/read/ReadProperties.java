package org.isnad.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.report.LanguageStretch;
import org.isnad.report.ReadResult;
import org.isnad.report.Report;
import org.isnad.report.Zone;

/** What holds of every report, whatever was read. */
class ReadProperties {
  private static final String[] WORDS = {
    "Brigades",
    "said",
    "the",
    "order",
    "came",
    "from",
    "Reuters",
    "told",
    "MEE",
    "في",
    "العراق",
    "گفت",
    "که",
    "قال",
    "By",
    "Dana",
    "Karim",
    "Source",
    "link",
    "Leave",
    "a",
    "Reply",
    "/",
    "(AFP)",
    "-",
    "BAGHDAD",
    "17",
    "March",
    "2021",
    "اترك",
    "ردا",
    "№",
    "\ud83d\ude00",
    "e\u0301",
    "…",
    ".",
    "?"
  };

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> word = Arbitraries.of(WORDS);
    Arbitrary<String> gap =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(8, Arbitraries.just(" ")),
            net.jqwik.api.Tuple.of(2, Arbitraries.just("\n")),
            net.jqwik.api.Tuple.of(2, Arbitraries.just("\n\n")),
            net.jqwik.api.Tuple.of(1, Arbitraries.of("\r\n", "\t", "\u00a0", ". ", "  \n  \n")));
    return net.jqwik.api.Combinators.combine(word, gap)
        .as((w, g) -> w + g)
        .list()
        .ofMinSize(1)
        .ofMaxSize(120)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> tag =
        Arbitraries.of(
            "p",
            "div",
            "h1",
            "h2",
            "a",
            "b",
            "span",
            "li",
            "td",
            "aside",
            "nav",
            "form",
            "figcaption",
            "footer",
            "article class=entry-content",
            "div class=comments",
            "br",
            "pre",
            "button");
    Arbitrary<String> piece =
        net.jqwik.api.Combinators.combine(tag, texts())
            .as(
                (t, text) ->
                    "<"
                        + t
                        + ">"
                        + text
                        + (text.length() % 3 == 0 ? "" : "</" + t.split(" ")[0] + ">"));
    return piece
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(parts -> "<html><body>" + String.join("", parts));
  }

  @Property(tries = 300)
  void zones_and_stretches_of_text_cover_it_in_order(@ForAll("texts") String text) {
    assertSound(reports(text));
  }

  @Property(tries = 200)
  void zones_and_stretches_of_pages_cover_them_in_order(@ForAll("pages") String page) {
    assertSound(reports(page));
  }

  @Property(tries = 200)
  void text_is_kept_as_it_is(@ForAll("texts") String text) {
    assertThat(reports(text)).allSatisfy(report -> assertThat(report.text()).isEqualTo(text));
  }

  @Property(tries = 200)
  void no_word_of_a_page_is_lost(@ForAll("pages") String page) {
    String shown = org.jsoup.Jsoup.parse(page).wholeText();
    String read = reports(page).stream().map(Report::text).collect(Collectors.joining());
    assertThat(letters(read)).isEqualTo(letters(shown));
  }

  @Property(tries = 100)
  void reading_twice_gives_the_same(@ForAll("pages") String page) {
    assertThat(reports(page)).isEqualTo(reports(page));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static List<Report> reports(String text) {
    List<Report> reports = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    new ReportReader()
        .read(
            new ByteArrayInputStream(bytes),
            "x",
            result -> {
              if (result instanceof ReadResult.Read read) {
                reports.add(read.report());
              }
            });
    return reports;
  }

  static void assertSound(List<Report> reports) {
    for (Report report : reports) {
      int end = 0;
      for (Zone zone : report.zones()) {
        assertThat(zone.span().begin()).isGreaterThanOrEqualTo(end);
        assertThat(zone.span().isEmpty()).isFalse();
        assertThat(letters(report.text().substring(end, zone.span().begin()))).isEmpty();
        end = zone.span().end();
      }
      assertThat(letters(report.text().substring(end))).isEmpty();
      int covered = 0;
      for (LanguageStretch stretch : report.languages()) {
        assertThat(stretch.span().begin()).isEqualTo(covered);
        covered = stretch.span().end();
      }
      assertThat(covered).isEqualTo(report.text().length());
      report
          .meta()
          .credits()
          .forEach(credit -> assertThat(credit.span().in(report.text())).contains(credit.name()));
    }
  }
}
