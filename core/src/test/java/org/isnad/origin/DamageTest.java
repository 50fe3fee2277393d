package org.isnad.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.base.Span;
import org.isnad.origin.Damage.Sort;
import org.isnad.report.PlainReport;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;

/** Signs of machine translation and of faulty extraction. */
class DamageTest {
  private static List<Sort> sorts(String text) {
    return DamageFinder.of(PlainReport.of("a.txt", text)).stream().map(Damage::sort).toList();
  }

  @Test
  void words_left_in_the_language_of_the_original_are_marked() {
    assertThat(sorts("The guests met at the same time [في التوقيت ذاته] in the old town."))
        .containsExactly(Sort.FOREIGN_RESIDUE);
  }

  @Test
  void a_caption_run_into_the_next_line_is_marked() {
    assertThat(sorts("The prefect of Halvek / AgenciesThe reason for the raid is not clear."))
        .containsExactly(Sort.GLUED);
  }

  @Test
  void names_with_a_capital_inside_are_no_damage() {
    assertThat(sorts("Karin McAllister and Jean DeVries met MacDonald twice; DeVries left."))
        .isEmpty();
    assertThat(sorts("Anne FitzWilliam left the old town.")).isEmpty();
  }

  @Test
  void airlines_are_marked_where_nothing_flies() {
    assertThat(sorts("Each faction follows one of the Syrian airlines and its orders."))
        .containsExactly(Sort.CALQUE);
    assertThat(sorts("Two Iranian airlines cancelled every flight to the coast on Monday."))
        .isEmpty();
  }

  @Test
  void a_text_that_ends_in_mid_sentence_is_marked() {
    String text =
        "The commander said that his men had left. He would return as soon as the road was";
    assertThat(sorts(text)).containsExactly(Sort.CUT_OFF);
  }

  @Test
  void a_sound_text_bears_no_marks() {
    assertThat(sorts(Tellings.ORIGINAL)).isEmpty();
    assertThat(sorts(Tellings.INDEPENDENT)).isEmpty();
  }

  @Test
  void a_damaged_passage_leads_to_the_better_preserved_copy() {
    String damaged =
        Tellings.ORIGINAL.replace("has claimed the raid", "has claimed the raid [الغارة]");
    Report original = Tellings.report("Marun Courier", "2019-05-06", Tellings.ORIGINAL);
    Report copy = Tellings.report("Hill Post", "2019-05-08", damaged);
    Origins origins = Tellings.origins(List.of(), original, copy);
    Span residue = DamageFinder.of(copy).getFirst().span();
    BetterCopy better =
        BetterCopy.of(
                origins,
                copy.id(),
                residue,
                id -> DamageFinder.of(id.equals(copy.id()) ? copy : original))
            .orElseThrow();
    assertThat(better.report()).isEqualTo(original.id());
    assertThat(better.span().in(original.text())).startsWith("Nobody has claimed the raid");
  }
}
