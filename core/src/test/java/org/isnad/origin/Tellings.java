package org.isnad.origin;

import java.time.LocalDate;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.origin.text.Telling;
import org.isnad.report.Credit;
import org.isnad.report.PlainReport;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.isnad.report.ReportMeta;
import org.jspecify.annotations.Nullable;

/** Invented reports of an invented country, and copies of them. */
final class Tellings {
  static final String ORIGINAL =
      """
      Raiders burned the customs post of Halvek on Sunday night, killing three guards and a clerk, \
      the prefect of the district said on Monday.

      The post stands on the only road between Kessaria and the Marun valley. Trucks carrying \
      flour for 14 villages had been waiting there since Friday.

      Nobody has claimed the raid. Prefect Ilan Dorvet blamed the Ridge Brigade, whose commander, \
      Tadeo Marsh, denied it in a message to this newspaper.

      A driver, Osip Lenk, said that he saw eleven riders with lamps. They took the ledgers and \
      left the money, he said.

      The government closed the road for nine days and sent 200 soldiers to Halvek.
      """;
  static final String INDEPENDENT =
      """
      Four people are dead after a night attack on a customs house near the Marun valley, a priest \
      in Halvek told us by radio.

      He buried them himself, he said, because the families are in the capital. The building is a \
      shell and the barrier lies in the river.

      Merchants here had complained for a year that the customs men took a share of every sack. \
      Some villagers say openly that they will not miss them.

      Soldiers arrived at noon in nine trucks. Their officer would not speak to reporters.
      """;

  private Tellings() {}

  static Report report(
      String outlet, @Nullable String date, String text, Credit.Kind kind, String credited) {
    int at = text.indexOf(credited);
    List<Credit> credits =
        credited.isEmpty()
            ? List.of()
            : List.of(new Credit(new Span(at, at + credited.length()), credited, kind));
    Published published =
        date == null ? null : new Published(LocalDate.parse(date), Published.Basis.METADATA);
    return PlainReport.of(
        outlet + ".txt", text, new ReportMeta(outlet, null, null, published, "en", null, credits));
  }

  static Report report(String outlet, @Nullable String date, String text) {
    return report(outlet, date, text, Credit.Kind.STORY, "");
  }

  /** The first paragraphs of the original. */
  static String cut(int paragraphs) {
    return String.join("\n\n", List.of(ORIGINAL.split("\n\n")).subList(0, paragraphs));
  }

  static Origins origins(List<Judgement> judgements, Report... reports) {
    List<Telling> tellings = List.of(reports).stream().map(Telling::of).toList();
    return Origins.ofTellings(tellings, judgements, new LinkFinder());
  }
}
