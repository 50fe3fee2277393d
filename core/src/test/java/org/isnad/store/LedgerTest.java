package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.actor.judgement.Line;
import org.isnad.base.Id;
import org.isnad.base.Problem;
import org.isnad.base.ProblemKind;
import org.isnad.network.Joining;
import org.isnad.origin.Grade;
import org.isnad.origin.GrowingLinks;
import org.isnad.origin.Judgement;
import org.isnad.origin.JudgementLine;
import org.isnad.origin.KeptLinks;
import org.isnad.origin.LinkFinder;
import org.isnad.report.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database that keeps a ledger must do. */
abstract class LedgerTest {
  private static final Problem PROBLEM =
      new Problem(ProblemKind.BROKEN, "a.zip", "entry 3", "It ends early.", "Fetch it again.");

  private static final JudgementLine.Judged COPY =
      new JudgementLine.Judged(
          new Judgement(
              Id.of("report", 1), Judgement.Verdict.COPY_OF, Id.of("report", 2), "Ada", ""),
          Instant.parse("2021-03-20T10:00:00Z"));

  private Ledger ledger;

  /** An empty ledger. */
  abstract Ledger open();

  @BeforeEach
  void openLedger() {
    ledger = open();
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  private void add(Filing... filings) {
    try (LedgerWriter writer = ledger.writer(Samples.RUN)) {
      List.of(filings).forEach(writer::add);
    }
  }

  @Test
  void a_reading_comes_back_as_it_went_in() {
    ReportReading reading = Samples.reading(1);
    add(Samples.filing(1));
    assertThat(ledger.reading(reading.report().id()))
        .get()
        .usingRecursiveComparison()
        .ignoringFields("problems")
        .isEqualTo(reading);
    assertThat(ledger.problems()).isEqualTo(reading.problems());
  }

  @Test
  void readings_come_in_the_order_in_which_they_were_added() {
    add(Samples.filing(2), Samples.filing(1), Samples.filing(3));
    List<Id> order = new ArrayList<>();
    ledger.eachReading(reading -> order.add(reading.report().id()));
    List<Id> expected = List.of(2, 1, 3).stream().map(Samples::report).map(Report::id).toList();
    assertThat(order).isEqualTo(expected);
    assertThat(ledger.reports()).extracting(ReportHead::id).isEqualTo(expected);
  }

  @Test
  void adding_the_same_twice_changes_nothing() {
    add(Samples.filing(1), Filing.problem(PROBLEM));
    String before = LedgerDump.everything(ledger);
    add(Samples.filing(1), Filing.seenAgain(Samples.report(1)), Filing.problem(PROBLEM));
    assertThat(LedgerDump.everything(ledger)).isEqualTo(before);
  }

  @Test
  void the_same_report_in_another_place_is_one_report_with_two_sightings() {
    add(Samples.filing(1));
    Report again = Samples.report(1);
    add(
        Filing.seenAgain(
            new Report(
                again.id(),
                again.sha256(),
                "copy.txt",
                again.part(),
                again.mediaType(),
                again.text(),
                again.meta(),
                again.zones(),
                again.languages())));
    assertThat(ledger.reports()).hasSize(1);
    assertThat(ledger.sightings(again.id())).containsExactlyInAnyOrder("reports/1.txt", "copy.txt");
  }

  @Test
  void a_report_that_could_not_be_read_is_kept_but_does_not_count_as_read() {
    ReportReading reading = Samples.reading(1);
    add(Filing.unread(reading.report(), Samples.artifact(reading), PROBLEM));
    Id id = reading.report().id();
    assertThat(ledger.holdsReading(id)).isFalse();
    assertThat(ledger.report(id)).contains(reading.report());
    assertThat(ledger.reports()).extracting(ReportHead::read).containsExactly(false);
    add(Samples.filing(1));
    assertThat(ledger.holdsReading(id)).isTrue();
  }

  @Test
  void a_filing_that_cannot_be_added_whole_is_not_added_at_all() {
    try (LedgerWriter writer = ledger.writer(Samples.RUN)) {
      Filing withoutItsBytes = Filing.read(Samples.reading(1), null);
      assertThatThrownBy(() -> writer.add(withoutItsBytes)).hasMessageContaining("FOREIGN KEY");
      assertThat(LedgerDump.everything(ledger)).isEmpty();
      writer.add(Samples.filing(2));
    }
    assertThat(ledger.reports()).hasSize(1);
  }

  @Test
  void what_is_in_the_ledger_can_be_neither_changed_nor_removed() {
    add(Samples.filing(1), Filing.problem(PROBLEM));
    ledger.judge(Samples.judgements());
    ledger.judgeOrigin(COPY);
    ledger.decide(
        new Joining(
            Id.of("claim", 1),
            Id.of("claim", 2),
            Joining.Verdict.JOINED,
            "Ada",
            "nobody else was named",
            Instant.parse("2021-03-20T10:00:00Z")));
    add(Samples.filing(2));
    ledger.keep("rules", Samples.growth());
    for (Table table : Table.values()) {
      assertThat(ledger.count(table)).as(table.name()).isPositive();
      String column = table.columns().getFirst();
      String change = "UPDATE " + table.sqlName() + " SET " + column + " = 'x'";
      assertThatThrownBy(() -> ledger.handle().execute(change)).hasMessageContaining("append-only");
      assertThatThrownBy(() -> ledger.handle().execute("DELETE FROM " + table.sqlName()))
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void judgements_come_back_in_the_order_in_which_they_were_added_and_once_each() {
    List<Line> lines = Samples.judgements();
    assertThat(ledger.judge(lines)).isEqualTo(lines.size());
    assertThat(ledger.judge(lines.reversed())).isZero();
    assertThat(ledger.judgements().lines()).isEqualTo(lines);
    assertThat(ledger.verify(fault -> {}).sound()).isTrue();
  }

  @Test
  void what_comparing_found_comes_back_as_it_went_in_under_the_rules_that_found_it() {
    add(Samples.filing(1), Samples.filing(2));
    KeptLinks.Growth growth = Samples.growth();
    KeptLinks expected = KeptLinks.none().and(growth);

    ledger.keep("rules", growth);

    assertThat(ledger.keptLinks("rules")).usingRecursiveComparison().isEqualTo(expected);
    assertThat(ledger.links("rules")).containsExactlyElementsOf(GrowingLinks.of(expected));
    assertThat(ledger.comparedReports("rules")).isEqualTo(growth.keys().keySet());
    assertThat(ledger.links("other rules")).isEmpty();
  }

  @Test
  void verify_finds_a_link_that_comparing_does_not_find() {
    add(Samples.filing(1), Samples.filing(2));
    KeptLinks.Growth growth = Samples.growth();
    ledger.keep(LinkFinder.METHOD, growth);
    List<Fault> faults = new ArrayList<>();
    ledger.verify(faults::add);
    assertThat(faults).isEmpty();

    ledger.keep(
        LinkFinder.METHOD,
        new KeptLinks.Growth(new TreeMap<>(), Map.of(), Set.of(), growth.come()));
    ledger.verify(faults::add);
    assertThat(faults).singleElement().asString().contains("comparing finds it");
  }

  @Test
  void a_link_that_counts_no_more_is_kept_and_not_given() {
    add(Samples.filing(1), Samples.filing(2));
    KeptLinks.Growth growth = Samples.growth();
    ledger.keep("rules", growth);

    ledger.keep("rules", new KeptLinks.Growth(new TreeMap<>(), Map.of(), Set.of(), growth.come()));
    assertThat(ledger.links("rules")).isEmpty();
    assertThat(ledger.keptLinks("rules").compared()).isEqualTo(growth.compared());

    ledger.keep("rules", new KeptLinks.Growth(new TreeMap<>(), Map.of(), growth.come(), Set.of()));
    assertThat(ledger.links("rules")).hasSize(1);
  }

  @Test
  void a_later_reading_of_a_report_becomes_the_current_one_and_the_earlier_stays() {
    ReportReading first = Samples.reading(1);
    ReportReading second =
        new ReportReading(
            first.report(),
            first.sentences(),
            first.tokens() + 1,
            first.mentions(),
            first.times(),
            first.voices(),
            first.claims(),
            first.incidents(),
            List.of());
    add(Samples.filing(1), Filing.read(second, null));
    assertThat(ledger.reading(first.report().id()).orElseThrow().tokens()).isEqualTo(42);
    assertThat(ledger.count(Table.READING)).isEqualTo(2);
    Id claim = first.claims().all().getFirst().basis().id();
    assertThat(ledger.claimsBeginning(claim.value())).hasSize(1);
  }

  @Test
  void a_claim_is_found_by_the_beginning_of_its_id() {
    add(Samples.filing(1), Samples.filing(2));
    Id claim = Samples.reading(2).claims().all().get(3).basis().id();
    assertThat(ledger.claimsBeginning(claim.brief()))
        .containsExactly(new ClaimAddress(claim, Samples.report(2).id()));
    assertThat(ledger.claimsBeginning("")).hasSize(14);
  }

  @Test
  void a_sound_ledger_verifies() {
    add(Samples.filing(1), Samples.filing(2), Filing.problem(PROBLEM));
    List<Fault> faults = new ArrayList<>();
    Verification verification = ledger.verify(faults::add);
    assertThat(faults).isEmpty();
    String seal = verification.seal().orElseThrow();
    assertThat(verification).isEqualTo(new Verification(2, 2, 2, 8, 14, 0, Optional.of(seal)));
    assertThat(ledger.holdsSeal(seal)).isTrue();
    add(Samples.filing(3));
    assertThat(ledger.holdsSeal(seal)).as("an earlier seal stays").isTrue();
    assertThat(ledger.verify(faults::add).seal()).isPresent().isNotEqualTo(verification.seal());
    assertThat(faults).isEmpty();
  }

  @Test
  void grades_stay_beside_the_judgements_on_origins() {
    JudgementLine source =
        new JudgementLine.Graded(
            new Grade.OfSource("Daily Wire", Grade.Reliability.C, "Ada", "why"), COPY.at());
    JudgementLine claim =
        new JudgementLine.Graded(
            new Grade.OfClaim(Id.of("claim", 1), Grade.Credibility.PROBABLE, "Ada", ""), COPY.at());
    List.of(source, COPY, claim).forEach(ledger::judgeOrigin);
    assertThat(ledger.judgeOrigin(source)).isFalse();
    assertThat(ledger.originJudgements()).containsExactly(source, COPY, claim);
    assertThat(JudgementLine.inForce(ledger.originJudgements())).containsExactly(COPY.judgement());
  }

  @Test
  void a_judgement_on_origins_stays_and_can_be_taken_back() {
    assertThat(ledger.judgeOrigin(COPY)).isTrue();
    assertThat(ledger.judgeOrigin(COPY)).isFalse();
    assertThat(JudgementLine.inForce(ledger.originJudgements())).containsExactly(COPY.judgement());
    JudgementLine undone =
        new JudgementLine.Undone(COPY.id(), "Ada", COPY.at().plusSeconds(9), "wrong");
    ledger.judgeOrigin(undone);
    assertThat(ledger.originJudgements()).containsExactly(COPY, undone);
    assertThat(JudgementLine.inForce(ledger.originJudgements())).isEmpty();
    List<Fault> faults = new ArrayList<>();
    assertThat(ledger.verify(faults::add).sound()).as(faults.toString()).isTrue();
  }
}
