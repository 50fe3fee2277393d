package org.isnad.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Id;
import org.isnad.origin.Grade.Credibility;
import org.isnad.origin.Grade.Reliability;
import org.isnad.origin.JudgementLine.Graded;
import org.isnad.origin.JudgementLine.Judged;
import org.isnad.origin.JudgementLine.Undone;
import org.junit.jupiter.api.Test;

class GradesTest {
  private static final Instant NOON = Instant.parse("2021-03-20T12:00:00Z");
  private static final Id CLAIM = Id.of("claim", 1);
  private static final Graded ADAS =
      new Graded(new Grade.OfSource("Marun Courier", Reliability.B, "Ada", "long known"), NOON);
  private static final Graded BORIS =
      new Graded(new Grade.OfSource("marun courier", Reliability.E, "Boris", ""), NOON);
  private static final Graded OF_CLAIM =
      new Graded(new Grade.OfClaim(CLAIM, Credibility.DOUBTFUL, "Ada", "a\ttab"), NOON);

  @Test
  void two_readers_who_differ_both_stay() {
    Grades grades = Grades.inForce(List.of(ADAS, BORIS));
    assertThat(grades.ofSource("MARUN COURIER"))
        .extracting(Grade::mark, Grade::by)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("B", "Ada"),
            org.assertj.core.groups.Tuple.tuple("E", "Boris"));
    assertThat(grades.ofSource("Basin Herald")).isEmpty();
  }

  @Test
  void a_readers_later_grade_takes_the_place_of_the_earlier_and_undoing_it_brings_that_back() {
    Graded later =
        new Graded(
            new Grade.OfSource("Marun Courier", Reliability.D, "Ada", ""), NOON.plusSeconds(1));
    assertThat(Grades.inForce(List.of(ADAS, later)).ofSource("Marun Courier"))
        .containsExactly(later.grade());
    Undone undone = new Undone(later.id(), "Ada", NOON.plusSeconds(2), "");
    assertThat(Grades.inForce(List.of(ADAS, later, undone)).ofSource("Marun Courier"))
        .containsExactly(ADAS.grade());
  }

  @Test
  void what_was_taken_back_holds_again_when_the_undo_is_taken_back() {
    Judged copy =
        new Judged(
            new Judgement(Id.of("r", 1), Judgement.Verdict.COPY_OF, Id.of("r", 2), "Ada", ""),
            NOON);
    Undone grade = new Undone(ADAS.id(), "Ada", NOON.plusSeconds(1), "");
    Undone judgement = new Undone(copy.id(), "Ada", NOON.plusSeconds(2), "");
    List<JudgementLine> undone = List.of(ADAS, copy, grade, judgement);
    assertThat(Grades.inForce(undone).ofSource("Marun Courier")).isEmpty();
    assertThat(JudgementLine.inForce(undone)).isEmpty();

    List<JudgementLine> again = new ArrayList<>(undone);
    again.add(new Undone(grade.id(), "Boris", NOON.plusSeconds(3), ""));
    again.add(new Undone(judgement.id(), "Boris", NOON.plusSeconds(4), ""));
    assertThat(Grades.inForce(again).ofSource("Marun Courier")).containsExactly(ADAS.grade());
    assertThat(JudgementLine.inForce(again)).containsExactly(copy.judgement());
  }

  @Test
  void a_grade_is_no_judgement_on_two_reports_and_leaves_the_origins_alone() {
    assertThat(JudgementLine.inForce(List.of(ADAS, OF_CLAIM))).isEmpty();
    assertThat(Grades.inForce(List.of(OF_CLAIM)).ofClaim(CLAIM))
        .extracting(Grade::mark, Grade::words)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("4", "doubtful"));
  }

  @Test
  void marks_are_those_of_the_code_and_no_others() {
    assertThat(Grade.reliability(" f ")).isEqualTo(Reliability.F);
    assertThat(Grade.credibility("1")).isEqualTo(Credibility.CONFIRMED);
    assertThatThrownBy(() -> Grade.reliability("G")).hasMessageContaining("A to F, not 'G'");
    assertThatThrownBy(() -> Grade.credibility("7")).hasMessageContaining("1 to 6, not '7'");
  }

  @Test
  void judgements_and_grades_come_back_from_their_text() {
    Judged copy =
        new Judged(
            new Judgement(
                Id.of("r", 1), Judgement.Verdict.INDEPENDENT, Id.of("r", 2), "Ada", "seen both"),
            NOON);
    Undone undone = new Undone(ADAS.id(), "Boris", NOON, "no");
    List<JudgementLine> lines = List.of(copy, ADAS, BORIS, undone);
    assertThat(JudgementText.read("x.tsv", JudgementText.write(lines))).isEqualTo(lines);
    assertThat(JudgementText.read("x.tsv", JudgementText.write(List.of(OF_CLAIM))))
        .singleElement()
        .isInstanceOfSatisfying(
            Graded.class, graded -> assertThat(graded.grade().note()).isEqualTo("a tab"));
  }

  @Test
  void a_line_that_cannot_be_read_is_told_with_its_file_and_number() {
    String text = JudgementText.write(List.of(ADAS)).replace("\tB\t", "\tZ\t");
    assertThatThrownBy(() -> JudgementText.read("x.tsv", text))
        .hasMessageContaining("x.tsv line 2")
        .hasMessageContaining("A to F");
  }
}
