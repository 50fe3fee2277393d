package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

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
}
