package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One frame is enough: every construction that says the same gives the same claim. */
class ConstructionsTest {
  private static final String LEADS = "Karim Hadi LEADS Red Brigade";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "[Karim Hadi/PERSON] has led the [Red Brigade/ARMED_GROUP] for years.",
        "The [Red Brigade/ARMED_GROUP] was led by [Karim Hadi/PERSON].",
        "The [Red Brigade/ARMED_GROUP], led by [Karim Hadi/PERSON], attacked the town.",
        "The [Red Brigade/ARMED_GROUP], which is led by [Karim Hadi/PERSON], attacked the town.",
        "[Karim Hadi/PERSON], who leads the [Red Brigade/ARMED_GROUP], met two envoys.",
        "[Karim Hadi/PERSON] continued to lead the [Red Brigade/ARMED_GROUP].",
        "[Karim Hadi/PERSON] founded a party and led the [Red Brigade/ARMED_GROUP].",
        "[Karim Hadi/PERSON], leader of the [Red Brigade/ARMED_GROUP], met two envoys.",
        "The leader of the [Red Brigade/ARMED_GROUP], [Karim Hadi/PERSON], met two envoys.",
        "[Karim Hadi/PERSON] is the leader of the [Red Brigade/ARMED_GROUP].",
        "The leader of the [Red Brigade/ARMED_GROUP] is [Karim Hadi/PERSON].",
        "[Red Brigade/ARMED_GROUP] leader [Karim Hadi/PERSON] met two envoys.",
        "The [Red Brigade/ARMED_GROUP]'s leader, [Karim Hadi/PERSON], met two envoys.",
        "[Karim Hadi/PERSON] was appointed head of the [Red Brigade/ARMED_GROUP].",
        "[Karim Hadi/PERSON] serves as head of the [Red Brigade/ARMED_GROUP].",
        "Fighters fled, leaving [Karim Hadi/PERSON] in charge of the [Red Brigade/ARMED_GROUP]."
      })
  void say_the_same(String sentence) {
    assertThat(Marked.of(sentence.replace('/', '|')).told()).contains(LEADS);
  }

  @Test
  void an_aside_does_not_part_a_clause_of_time_from_its_subject() {
    assertThat(
            Happenings.told(
                "The [group|ARMED_GROUP] split after [Musa Abdi|PERSON], its founder, was shot dead"
                    + " by [police|SERVICE]."))
        .anyMatch(line -> line.startsWith("KILLING") && line.contains("Musa Abdi"));
    assertThat(
            Happenings.told(
                "Before [Karim Okello|PERSON], the commander of the [brigade|MILITARY], was"
                    + " arrested, [he|PERSON] met the [minister|PERSON]."))
        .anyMatch(line -> line.startsWith("ARREST") && line.contains("Karim Okello"));
    assertThat(
            Happenings.told(
                "The [tribe|COLLECTIVE] fought on after [Paul Diallo|PERSON], who led it, had been"
                    + " captured."))
        .anyMatch(line -> line.startsWith("ARREST") && line.contains("Paul Diallo"));
  }

  @Test
  void a_phrase_of_time_with_an_aside_is_no_clause_where_the_verb_has_its_own_subject() {
    assertThat(
            Happenings.told(
                "After the [parade|COLLECTIVE], the largest in years, the [army|MILITARY] killed"
                    + " [Musa Abdi|PERSON]."))
        .anyMatch(line -> line.startsWith("KILLING") && line.contains("by army"));
  }
}
