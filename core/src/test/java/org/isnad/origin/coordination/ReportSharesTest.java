package org.isnad.origin.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.report.PlainReport;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.isnad.report.ReportMeta;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportSharesTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 16);
  private static final String BRIDGE =
      "The bridge at Kuf fell this morning, and nobody says who brought it down. Two lorries were"
          + " on it when the western pier gave way, a watchman of the harbour told the council."
          + " Divers found one driver alive. The other is missing, and the search goes on with"
          + " lamps.";
  private static final String MARKET =
      "Traders of the old market at Tarsin will pay no rent until the roof is mended, their guild"
          + " said. Rain came through it twice in May and spoiled what was stored below. The owners"
          + " answered that the contract leaves the roof to those who hire the stalls.";

  private static Report report(@Nullable String outlet, @Nullable LocalDate day, String text) {
    Published published = day == null ? null : new Published(day, Published.Basis.METADATA);
    ReportMeta meta = new ReportMeta(outlet, null, null, published, "en", null, List.of());
    return PlainReport.of(outlet + " " + day + ".txt", text, meta);
  }

  private static ShareTable table(Report... reports) {
    ReportShares shares = new ReportShares();
    List.of(reports).forEach(shares::add);
    return shares.table();
  }

  private static List<String> objects(ShareTable table) {
    Shares shares = table.shares();
    return IntStream.range(0, shares.size()).mapToObj(i -> shares.get(i).object()).toList();
  }

  @Test
  void a_text_with_a_few_other_words_or_a_cut_end_is_the_same_object() {
    String changed = BRIDGE.replace("with lamps", "with torches").replace("morning", "night");
    String cut = BRIDGE.substring(0, BRIDGE.indexOf(" The other"));
    ShareTable table =
        table(
            report("North", DAY, BRIDGE),
            report("South", DAY, changed),
            report("East", DAY.plusDays(1), cut),
            report("West", DAY, MARKET));
    List<String> objects = objects(table);
    assertThat(objects).hasSize(4);
    assertThat(objects.subList(0, 3)).allMatch(objects.getFirst()::equals);
    assertThat(objects.get(3)).startsWith("text traders of the old market");
  }

  @Test
  void links_in_the_text_are_objects_too() {
    ShareTable table =
        table(report("North", DAY, "See (https://www.example.org/a?utm_source=n). " + BRIDGE));
    assertThat(objects(table)).hasSize(2).contains("link example.org/a");
  }

  @Test
  void outlets_that_print_one_text_on_one_day_are_a_pair() {
    ShareTable table = table(report("North", DAY, BRIDGE), report("South", DAY, BRIDGE + " "));
    Coordination found = Coordination.of(table.shares(), new Rule(Duration.ofDays(0), 1));
    assertThat(found.network().edges()).hasSize(1);
    assertThat(found.groups().getFirst().first()).isEqualTo(Instant.parse("2021-06-16T00:00:00Z"));
  }

  @Test
  void a_report_without_outlet_or_date_is_told_of_and_left_out() {
    ShareTable table = table(report(null, DAY, BRIDGE), report("North", null, MARKET));
    assertThat(table.shares().size()).isZero();
    assertThat(table.rows()).isEqualTo(2);
    assertThat(table.problems().stream().map(p -> p.what()))
        .containsExactly(
            "It does not say which outlet it is of.", "It does not say when it came out.");
  }
}
