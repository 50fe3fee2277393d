package org.isnad.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.origin.text.Telling;
import org.isnad.report.Credit;
import org.isnad.report.PlainReport;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.isnad.report.ReportMeta;
import org.junit.jupiter.api.Test;

/** Rewrites that share few words, and reports that are alike without being one telling. */
class RewritesTest {
  private static final String QUOTATION =
      "“We keep the lamps unlit for a reason that every shepherd knows, and the ministry will"
          + " learn of it in spring,”";

  @Test
  void two_rewrites_of_what_one_agency_told_are_one_telling() {
    Report one =
        report(
            "Basin Herald",
            "2019-05-06",
            "en",
            "The Ridge Brigade holds three forts above Halvek, Polar Wire reported on Monday.\n\n"
                + QUOTATION
                + " its commander Tadeo Marsh told the agency.\n\n"
                + "Its men are paid in flour, two deserters said.",
            "Polar Wire reported",
            "Polar Wire");
    Report other =
        report(
            "Hill Post",
            "2019-05-07",
            "en",
            "Three forts above Halvek are held by the Ridge Brigade, Polar Wire reported.\n\n"
                + QUOTATION
                + " said Tadeo Marsh, who commands it.\n\n"
                + "The prefect's office did not answer a letter. Snow is expected on the pass.",
            "Polar Wire reported",
            "Polar Wire");
    assertThat(linked(one, other)).isTrue();
  }

  @Test
  void two_reports_that_heard_one_speech_are_not() {
    Report one =
        report(
            "Basin Herald",
            "2019-05-06",
            "en",
            "Nine hundred herdsmen came down to the fair of Halvek on Monday.\n\n"
                + QUOTATION
                + " Tadeo Marsh told them from the back of a cart.\n\n"
                + "A mule fair and a wrestling match had been put off for him.");
    Report other =
        report(
            "Hill Post",
            "2019-05-06",
            "en",
            "The prefecture has sent a second company to the customs road.\n\n"
                + QUOTATION
                + " the outlaw Tadeo Marsh said in public, and nobody laid hands on him.\n\n"
                + "Officers blame a shortage of horses.");
    assertThat(linked(one, other)).isFalse();
  }

  @Test
  void a_brief_of_two_sentences_and_its_translation_are_one_telling() {
    Report english =
        report(
            "Polar Wire",
            "2019-05-06",
            "en",
            "Two teachers of the school of Karmash were kidnapped on Monday near the Zarnuk bridge,"
                + " the mayor said. Samir Qandil and Nadia Harfoush had been taking 46 pupils to"
                + " hospital, Mayor Yusuf Bahdal said.");
    Report arabic =
        report(
            "مرصد الجبل",
            "2019-05-06",
            "ar",
            "خطف المعلمين سمير قنديل وناديا حرفوش من مدرسة كرمش قرب جسر زرنوق أثناء نقلهما 46"
                + " تلميذاً إلى المستشفى، بحسب العمدة يوسف بهدل.");
    assertThat(linked(english, arabic)).isTrue();
  }

  @Test
  void notices_that_fill_one_form_with_other_names_are_not() {
    String form =
        "The office has added to its list %s, merchant of %s, born in %s, known as %s, for trading"
            + " with the Ridge Brigade. All that he owns within the realm is held. Whoever trades"
            + " with him will be fined.";
    Report one =
        report(
            "Office of Seals",
            "2019-05-06",
            "en",
            form.formatted("Boris Tamm", "Kessaria", "Dorn", "Owl"));
    Report other =
        report(
            "Office of Seals",
            "2019-05-06",
            "en",
            form.formatted("Imre Solk", "Halvek", "Pirna", "Reed"));
    assertThat(linked(one, other)).isFalse();
  }

  @Test
  void background_that_an_agency_still_tells_months_later_is_not_its_story() {
    String background =
        "\n\n"
            + "The Ridge Brigade split from the herdsmen's league in 2011 over the salt tax, and"
            + " its commander Tadeo Marsh has refused every envoy since. It is paid by the mines"
            + " and feared in eleven villages of the upper Marun valley, where nobody else keeps"
            + " order.";
    Report may =
        report(
            "Basin Herald",
            "2019-05-06",
            "en",
            "A granary burned at Dorn on Sunday, Polar Wire reported. Nobody was hurt, and the roof"
                + " was insured. The mayor spoke of sparks from the mill.\n\n"
                + "Neighbours carried water from the well in wine jars until the well ran dry."
                + " Forty sacks of rye were lost, and a violin."
                + background,
            "Polar Wire reported",
            "Polar Wire");
    Report autumn =
        report(
            "Polar Wire",
            "2019-10-20",
            "en",
            "Envoys of the crown reached Pirna on Saturday with nine mules and a draft treaty that"
                + " no one has read. They lodge at the inn, where a feast was held for them.\n\n"
                + "An interpreter fell ill on the way and was left with nuns. The talks begin when"
                + " he is well, or when another is found who knows both tongues."
                + background);
    assertThat(linked(may, autumn)).isFalse();
  }

  @Test
  void a_brief_in_a_language_without_a_lexicon_is_told_by_its_names_and_numbers() {
    Report english =
        report(
            "Polar Wire",
            "2019-05-06",
            "en",
            "Gunmen took 14 workers of the Karmash quarry, 30 km north of Zarnuk, on Monday.\n\n"
                + "Samir Qandilov, who guards the quarry of Harfush Partners, said that 40 riders"
                + " came before dawn.");
    Report russian =
        report(
            "Вестник Холма",
            "2019-05-07",
            "ru",
            "Неизвестные увели 14 рабочих карьера Кармаш в 30 км к северу от Зарнука.\n\n"
                + "Самир Кандилов, охраняющий карьер компании Harfush Partners, сказал, что до"
                + " рассвета пришли 40 всадников.");
    assertThat(linked(english, russian)).isTrue();
  }

  @Test
  void of_two_versions_at_one_outlet_the_corrected_one_is_the_later() {
    String end =
        " riders died when a bridge fell near Halvek on Sunday, the prefect said. The river was in"
            + " flood and the bridge had been closed to carts since autumn.";
    Report first = report("Polar Wire", "2019-05-06", "en", "Twelve" + end);
    Report corrected =
        report(
            "Polar Wire",
            "2019-05-06",
            "en",
            "Corrects number of dead.\n\nTwo"
                + end
                + " A company of engineers was sent to build a ferry.");
    Link link =
        new LinkFinder()
            .find(List.of(Telling.of(first), Telling.of(corrected)), List.of())
            .getFirst();
    assertThat(link.isFrom(first.id())).isTrue();
  }

  private static boolean linked(Report one, Report other) {
    return !new LinkFinder().find(List.of(Telling.of(one), Telling.of(other)), List.of()).isEmpty();
  }

  private static Report report(String outlet, String date, String language, String text) {
    return report(outlet, date, language, text, "", "");
  }

  private static Report report(
      String outlet, String date, String language, String text, String words, String credited) {
    int at = text.indexOf(words);
    List<Credit> credits =
        words.isEmpty()
            ? List.of()
            : List.of(new Credit(new Span(at, at + words.length()), credited, Credit.Kind.STORY));
    Published published = new Published(LocalDate.parse(date), Published.Basis.METADATA);
    return PlainReport.of(
        outlet + ".txt",
        text,
        new ReportMeta(outlet, null, null, published, language, null, credits));
  }
}
