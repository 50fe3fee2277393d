package org.isnad.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.voice.Attribution.Manner;
import org.isnad.voice.Attribution.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "The minister said that the army had left the town.;"
            + "The minister | said | that the army had left the town",
        "Two officials have repeatedly denied the raid.;"
            + "Two officials | have repeatedly denied | the raid",
        "The governor urged residents to leave the city.;"
            + "The governor | urged | residents to leave the city",
        "The army accused the group of killing three soldiers.;"
            + "The army | accused | the group of killing three soldiers",
        "The party called for a ceasefire in the north.;"
            + "The party | called for | a ceasefire in the north",
        "The brigade plans to march on the capital.;"
            + "The brigade | plans | to march on the capital",
        "According to two diplomats, the deal is dead.;"
            + "two diplomats | According to | the deal is dead",
        "The bridge was destroyed by a rocket, police said.;"
            + "police | said | The bridge was destroyed by a rocket",
        "The attack, officials said, was carried out by a militia.;"
            + "officials | said | The attack ... was carried out by a militia",
        "He was accused of treason.;- | was accused of | He ... treason",
        "Karim Hadi, the governor of the province, said the road was open.;"
            + "Karim Hadi, the governor of the province, | said | the road was open",
        "Many are skeptical of the plan.;Many | are skeptical of | the plan",
        "His fear is that they will stay.;His | fear is | that they will stay",
      })
  void reads_who_says_what(String text, String expected) {
    assertThat(Said.in(text)).contains(expected);
  }

  @Test
  void gives_a_quotation_to_the_verb_beside_it_also_across_sentences() {
    assertThat(Said.in("“We left at dawn. The road was empty,” said Karim Hadi."))
        .contains("Karim Hadi | said | “We left at dawn. The road was empty,”");
  }

  @Test
  void goes_on_with_the_speaker_after_the_cue_and_in_the_next_paragraph() {
    assertThat(Said.in("“We left,” he said. “It was late.”\n\n“Nobody came.”"))
        .contains("he | said | “We left,” ... “It was late.” ... “Nobody came.”");
  }

  @Test
  void leaves_a_quotation_with_its_speaker_when_the_next_sentence_says_something_else() {
    assertThat(
            Said.in(
                "“We left,” said Karim Hadi. “It was late.” Omar Nasser said on Monday that the"
                    + " road was open."))
        .contains(
            "Karim Hadi | said | “We left,” ... “It was late.”",
            "Omar Nasser | said | that the road was open");
  }

  @Test
  void takes_no_day_for_who_speaks() {
    assertThat(Said.in("The Homra government Saturday strongly condemned the raid."))
        .contains("The Homra government | strongly condemned | the raid");
  }

  @Test
  void takes_no_day_before_the_verb_for_who_speaks() {
    assertThat(
            Said.in(
                "A group that few people in Brane had heard of before Monday night says that it"
                    + " fired the rockets."))
        .noneMatch(line -> line.startsWith("Monday"));
  }

  @Test
  void takes_no_name_in_quotation_marks_for_speech() {
    assertThat(Said.in("The group, the “New Column”, has said it was behind the raid."))
        .anyMatch(line -> line.endsWith("| has said | it was behind the raid"));
  }

  @Test
  void reads_a_headline_with_a_colon() {
    assertThat(Said.in("Karim Hadi: We did not attack the ship"))
        .contains("Karim Hadi | : | We did not attack the ship");
  }

  @Test
  void nests_a_voice_in_the_voice_that_quotes_it() {
    var found =
        Said.attributions(
            org.isnad.passage.Models.analyse(
                "The ministry said that the group had claimed responsibility for the attack."));

    assertThat(found).hasSize(2);
    assertThat(found.get(1).parent()).isEqualTo(found.get(0).id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The army said that it had left.; ASSERTS",
        "The army denied that it had left.; DENIES",
        "The army ordered its men to leave.; DIRECTS",
        "The army blamed the group for the raid.; ACCUSES",
        "The army vowed to leave.; COMMITS",
        "The army did not confirm that it had left.; WITHHOLDS",
        "The spokesman declined to say whether it had left.; WITHHOLDS",
        "Nobody has said that it left.; WITHHOLDS",
        "The officer does not believe that it left.; DOUBTS",
      })
  void tells_what_the_speaker_does_with_the_content(String text, Stance stance) {
    assertThat(Said.first(text).stance()).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "“We left,” said Karim Hadi.; DIRECT",
        "Karim Hadi said the raid was “a crime” and a mistake.; MIXED",
        "Karim Hadi said the raid was a mistake.; INDIRECT",
      })
  void tells_direct_from_indirect_speech(String text, Manner manner) {
    assertThat(Said.first(text).manner()).isEqualTo(manner);
  }

  @Test
  void a_speaker_without_a_name_is_anonymous() {
    assertThat(Said.first("Two officials said the road was open.").anonymous()).isTrue();
    assertThat(Said.first("It was reported that the road was open.").anonymous()).isTrue();
    assertThat(Said.first("Karim Hadi said the road was open.").anonymous()).isFalse();
  }

  @Test
  void keeps_who_is_told() {
    String text = "A diplomat told Reuters that the road was open.";
    assertThat(Said.first(text).recipient()).isNotNull();
    assertThat(Said.in(text)).contains("A diplomat | told | that the road was open");
  }

  @Test
  void reads_arabic() {
    assertThat(Said.in("ar", "وقال مسؤول أمني إن الطريق مفتوح. ونفى الوزير أي اتصال بالجماعة."))
        .containsExactly(
            "مسؤول أمني | وقال | إن الطريق مفتوح", "الوزير | ونفى | أي اتصال بالجماعة");
  }

  @Test
  void reads_persian() {
    assertThat(Said.in("fa", "ارتش اعلام کرد که راه باز است. به گفته دو مقام، پل ویران شد."))
        .containsExactly("ارتش | اعلام کرد | راه باز است", "دو مقام | به گفته | پل ویران شد");
  }

  @Test
  void invents_no_speaker_for_a_verb_that_has_none() {
    assertThat(Said.in("fa", "راه باز است. دیروز گفتند هوا سرد بود.")).isEmpty();
  }
}
