package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponsibilitiesTest {
  private static final String ATTACK =
      "A bomb killed six soldiers in Kabul on 3 June 2020. Ten people were wounded in the blast. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The [Column/ARMED_GROUP] claimed responsibility for the attack. | Column CLAIMED",
        "Responsibility was claimed by the [Column/ARMED_GROUP]. | Column CLAIMED",
        "The attack was claimed by the [Column/ARMED_GROUP]. | Column CLAIMED",
        "The [Column/ARMED_GROUP] denied any role in the attack. | Column DENIED",
        "The [Column/ARMED_GROUP] had no part in the attack. | Column DENIED",
        "The [ministry/SERVICE] blamed the [Column/ARMED_GROUP] for the attack. | Column BLAMED",
        "The [ministry/SERVICE] accused the [Column/ARMED_GROUP] of killing a boy. | Column BLAMED",
        "The [ministry/SERVICE] attributed the attack to the [Column/ARMED_GROUP]. | Column BLAMED",
        "The [Column/ARMED_GROUP] is suspected of the attack. | Column SUSPECTED",
        "The [ministry/SERVICE] praised the [Column/ARMED_GROUP] for the attack. | Column PRAISED"
      })
  void have_a_stance(String sentence, String said) {
    assertThat(Happenings.told(sentence.replace('/', '|'))).anyMatch(line -> line.startsWith(said));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "The [Column|ARMED_GROUP] has not claimed responsibility for the attack.",
        "[No group|ARMED_GROUP] has claimed responsibility for the attack.",
        "[Neither faction|ARMED_GROUP] claimed the attack.",
        "The [Column|ARMED_GROUP] did not deny responsibility for the attack."
      })
  void are_not_made_of_silence(String sentence) {
    assertThat(Happenings.told(sentence))
        .noneMatch(line -> line.contains("CLAIMED") || line.contains("DENIED"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "A spokesman for the Taliban claimed responsibility. ~ the Taliban CLAIMED",
        "Taliban spokesman Zabihullah Mujahid denied any role. ~ Taliban DENIED",
        "Iran's foreign minister denied any role. ~ Iran DENIED",
        "Karim Hadi, a commander of the Taliban, denied any role. ~ Karim Hadi DENIED"
      })
  void are_those_of_the_body_in_whose_name_somebody_speaks(String sentence, String said) {
    assertThat(Whole.read(ATTACK + sentence).told()).anyMatch(line -> line.startsWith(said));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Residents said that the Taliban shelled the village. ~ the Taliban BLAMED",
        "The Taliban said that they had shelled the village. ~ they CLAIMED",
        "The Taliban are believed to have shelled the village. ~ The Taliban SUSPECTED"
      })
  void are_read_from_what_voices_tell(String sentence, String said) {
    assertThat(Whole.read(sentence).told()).anyMatch(line -> line.startsWith(said));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "The Taliban are reported to have shelled the village.",
        "Residents said that they left after the Taliban shelled the village.",
        "Residents said that the driver shelled the village."
      })
  void are_not_made_of_what_is_told_in_passing_or_of_nobody_in_particular(String sentence) {
    assertThat(Whole.read(sentence).told())
        .noneMatch(line -> line.contains("BLAMED") || line.contains("SUSPECTED"));
  }

  @Test
  void are_told_once_where_words_of_suspecting_tell_them() {
    assertThat(Whole.read("Officers suspected the Taliban of having shelled the village.").told())
        .filteredOn(line -> line.contains("BLAMED") || line.contains("SUSPECTED"))
        .singleElement()
        .asString()
        .contains("SUSPECTED");
  }

  @Test
  void are_of_the_deed_that_the_report_is_about_when_told_later() {
    Whole whole =
        Whole.read(
            ATTACK
                + "Since 2014 the army has killed hundreds of villagers. Few were tried. The army"
                + " promised to look into it. A judge blamed the Taliban for the attack.");
    assertThat(whole.incidents().getFirst().responsibilities())
        .extracting(Claim.Responsibility::stance)
        .contains(ResponsibilityStance.BLAMED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Pentagon said that a US strike killed two men in Idlib. | false",
        "French officials said that police shot the driver. | false",
        "Syrian officials said that an Israeli strike killed two men in Idlib. | true"
      })
  void are_not_laid_to_the_own_side(String text, boolean blamed) {
    assertThat(Whole.read(text).told().stream().anyMatch(line -> line.contains("BLAMED")))
        .isEqualTo(blamed);
  }

  @Test
  void are_laid_to_one_of_several_where_the_words_say_so() {
    assertThat(Whole.read(ATTACK + "Iraqi officials blamed one of the factions.").told())
        .anyMatch(line -> line.startsWith("one of the factions BLAMED"));
  }

  @Test
  void are_told_in_headlines_of_what_the_report_then_tells() {
    Whole one =
        Whole.read(
            "Kataib Hezbollah denies role\n\nRockets hit a base in Baghdad on Monday. Nobody was"
                + " hurt.");
    assertThat(one.incidents())
        .anyMatch(i -> i.kind() == EventClass.VIOLENCE && !i.responsibilities().isEmpty());
  }

  @Test
  void make_a_happening_of_what_is_claimed() {
    assertThat(Whole.read("Kataib Hezbollah has claimed more than twenty attacks.").told())
        .anyMatch(line -> line.startsWith("ATTACK attacks"));
  }

  @Test
  void are_of_each_body_in_its_own_words() {
    assertThat(
            Whole.read(
                    "Small armed groups bearing names that nobody knew, such as the \"Hawks"
                        + " Brigades\" and the \"Storm Brigades\", have claimed responsibility for"
                        + " the attacks.")
                .told())
        .anyMatch(line -> line.contains("Hawks Brigades CLAIMED"))
        .anyMatch(line -> line.contains("Storm Brigades CLAIMED"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hassan Nouri became responsible for the most prominent armed factions, including the"
            + " Taliban.",
        "Dozens of accounts linked to Iranian-backed groups were closed.",
        "John Kirby planned to stay out of any further attack."
      })
  void are_of_deeds_only(String text) {
    assertThat(Whole.read(text).told()).noneMatch(line -> line.contains("BLAMED"));
  }

  @Test
  void are_denied_by_who_denies_them() {
    Whole one =
        Whole.read(
            "Iran's Foreign Ministry rejected suggestions that Kataib Hezbollah had been behind the"
                + " attack in Erbil.");
    assertThat(one.reading().claims().all())
        .filteredOn(Claim.Responsibility.class::isInstance)
        .allMatch(c -> c.basis().chain().innermost().words().contains("Foreign Ministry"))
        .isNotEmpty();
  }

  @Test
  void are_laid_by_somebody_untold_where_the_words_name_no_accuser() {
    Whole one = Whole.read(ATTACK + "The Taliban are blamed for the attack.");
    assertThat(one.reading().claims().all())
        .filteredOn(Claim.Responsibility.class::isInstance)
        .allMatch(c -> c.basis().chain().innermost() instanceof org.isnad.voice.Voice.Untold)
        .isNotEmpty();
  }
}
