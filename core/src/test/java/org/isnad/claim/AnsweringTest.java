package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who answers for a deed that the report tells: in whose words, and for which deed. */
class AnsweringTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "A roadside bomb killed four soldiers near Dikwa on 2 June 2020. The Lions of Kanem said it"
            + " was behind the attack. ~ it CLAIMED",
        "A bomb killed four soldiers near Dikwa on 2 June 2020. The Northern Fist said it was"
            + " responsible. ~ it CLAIMED",
        "In a statement, the Sons of the Dune said its fighters had attacked a convoy near Kidal on"
            + " 9 May 2020. ~ its CLAIMED",
        "A bomb killed nine passengers in Rawalkot on 3 May 2020. The Army of the Pious said one of"
            + " its fighters had planted the bomb. ~ its CLAIMED",
        "A bomb killed four soldiers near Dikwa on 2 June 2020. A spokesman for the Army of the"
            + " Pious, Abu Salim, said the group had carried out the attack. ~ the group CLAIMED",
        "Pavel Drozd pleaded guilty to the murder of the banker Ilya Sorin. ~ Pavel Drozd CLAIMED"
      })
  void own_deeds_are_claimed(String text, String said) {
    assertThat(of(text)).contains(said).noneMatch(line -> line.endsWith("BLAMED"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Investigators believe the Western Province was responsible. ~ the Western Province",
        "The Western Province is thought to be behind the killings. ~ The Western Province",
        "The minister said the killings bore the hallmarks of the Western Province. ~ the Western"
            + " Province",
        "Police suspect the Western Province of planting the bomb. ~ the Western Province"
      })
  void what_is_only_believed_is_suspicion(String sentence, String who) {
    assertThat(of("A bomb killed two judges in Ondala on 5 May 2020. " + sentence))
        .contains(who + " SUSPECTED")
        .doesNotContain(who + " BLAMED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "The Desert Shield militia denied responsibility for a massacre of villagers in Kordia on 2"
            + " June 2020, and pointed the finger of blame at government troops. ~ The Desert"
            + " Shield militia DENIED ~ government troops BLAMED",
        "The army and the rebels of the Karun Front accused each other of shelling the market of"
            + " Taunggyi on 3 May 2020. ~ The army BLAMED ~ the rebels of the Karun Front BLAMED",
        "The police attributed the attack in Bujari on 9 May 2020 to the Imbone youth league. The"
            + " league called the accusation baseless. ~ the Imbone youth league BLAMED ~ The"
            + " league DENIED",
        "Rebels from the Marsh Alliance abducted twelve students on 4 May 2020, residents said. The"
            + " alliance said it had nothing to do with the abduction. ~ Rebels from the Marsh"
            + " Alliance BLAMED ~ it DENIED",
        "The United Nations accused the Marsh Alliance of breaking the truce on 4 May 2020, saying"
            + " it killed 11 farmers in Masisi. ~ it BLAMED ~ it BLAMED"
      })
  void both_sides_are_told(String text, String one, String other) {
    assertThat(of(text)).contains(one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "The Free Valley Movement denied responsibility for bombings that killed nine policemen in"
            + " Shangla on 4 June 2020.",
        "The Free Valley Movement has denied carrying out an ambush that killed nine policemen in"
            + " Shangla on 4 June 2020."
      })
  void who_denies_his_part_denies_no_deed(String text) {
    assertThat(Whole.read(text).incidents())
        .filteredOn(i -> i.kind() == EventClass.VIOLENCE)
        .anySatisfy(
            i -> {
              assertThat(i.events()).allMatch(e -> e.basis().polarity() == Polarity.ASSERTED);
              assertThat(i.responsibilities())
                  .anyMatch(r -> r.stance() == ResponsibilityStance.DENIED);
              assertThat(i.agents()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "A court in Leiden convicted Samir Haddou of the murder of the banker Joris Kamp. ~ Samir"
            + " Haddou BLAMED",
        "The attack on a convoy near Kidal on 9 May 2020, in which five soldiers died, was carried"
            + " out by the Sons of the Dune, the governor said. ~ the Sons of the Dune BLAMED"
      })
  void are_found_past_what_stands_between(String text, String said) {
    assertThat(of(text)).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "The minister said she was responsible for the economy.",
        "Hassan Nouri told reporters that his fellow officers had attacked a convoy in 2003.",
        "Her family held the mayor of Brane in high regard."
      })
  void nobody_claims_what_is_no_deed_of_his(String text) {
    assertThat(of(text)).noneMatch(line -> line.endsWith("CLAIMED"));
  }

  @Test
  void to_hold_somebody_accountable_arrests_nobody() {
    assertThat(
            Whole.read("The United Nations held Karim Hadi accountable for the killings.").told())
        .noneMatch(line -> line.startsWith("ARREST"))
        .anyMatch(line -> line.startsWith("Karim Hadi BLAMED"));
  }

  @Test
  void an_alliance_that_is_struck_up_is_no_attack() {
    assertThat(
            Whole.read("In May 2020 the Karun Front struck up an alliance with the Lions.").told())
        .noneMatch(line -> line.startsWith("ATTACK"));
  }

  @Test
  void where_somebody_was_killed_did_not_kill_him() {
    assertThat(
            Whole.read("The Front killed Pedro Nouri in Omagh in 2019.").reading().claims().all())
        .filteredOn(c -> c instanceof Claim.Relation r && r.predicate() == Predicate.KILLED_BY)
        .extracting(c -> ((Claim.Relation) c).object().words())
        .containsOnly("The Front");
  }

  private static List<String> of(String text) {
    return Whole.read(text).reading().claims().all().stream()
        .filter(Claim.Responsibility.class::isInstance)
        .map(Claim.Responsibility.class::cast)
        .map(r -> r.actor().words() + " " + r.stance())
        .toList();
  }
}
