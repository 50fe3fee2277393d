package org.isnad.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairsTest {
  @ParameterizedTest
  @CsvSource({
    "The Homra government Saturday strongly condemned the raid.,Saturday,npadvmod,condemned",
    "President Karim Hadi on Tuesday condemned the raid.,on,prep,condemned",
    "The meeting on Tuesday in Homra ended early.,on,prep,meeting",
    "Saturday was quiet.,Saturday,nsubj,was",
  })
  void hangs_a_day_on_the_verb_where_a_subject_stands_before_it(
      String text, String word, String relation, String head) {
    Sentence sentence = Models.analyse(text).sentence(0);
    Token token =
        sentence.tokens().stream().filter(t -> t.text().equals(word)).findFirst().orElseThrow();
    assertThat(token.relation()).isEqualTo(relation);
    assertThat(token.head() < 0 ? "-" : sentence.token(token.head()).text()).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "One of the faction leaders, whose own men went to Homra, said that he planned to"
            + " stay.;One;nsubj;said",
        "One of the faction leaders, whose own men went to Homra, said that he planned to"
            + " stay.;went;relcl;One",
        "He leads both brigades, the strongest of all, three people with knowledge of it said."
            + ";people;nsubj;said",
        "An official told Levant Wire that the toll was one dead, and that the men had been there."
            + ";been;conj;was",
        "The side was held by the Union, which at once accused Karim Hadi.;accused;relcl;Union",
        "~That claim was made by an official; the US military denies it.~;made;root;-",
        "Norrland is accused by Kessaria of arming the Column.;of;prep;accused",
        "Officials have in the past denied that Homra directs them and have described it as idle."
            + ";described;conj;denied",
        "Officials have in the past denied that Homra directs them and have described it as idle."
            + ";Officials;nsubj;denied",
        "A little-known group, Saraya Homra, claimed that attack.;attack;dobj;claimed",
        "The army blamed the attack on Saraya Homra.;on;prep;blamed",
        "Police held Saraya Homra responsible.;Homra;dobj;held",
        "The army denied having killed civilians in Homra.;killed;xcomp;denied",
      })
  void hangs_a_clause_where_it_belongs(String text, String word, String relation, String head) {
    hangs_a_day_on_the_verb_where_a_subject_stands_before_it(text, word, relation, head);
  }

  @Test
  void leaves_a_sentence_alone_that_needs_no_repair() {
    Sentence sentence =
        Models.analyse("Karim Hadi, who leads the Union, left on Monday.").sentence(0);
    assertThat(sentence.tokens()).extracting(Token::relation).contains("relcl", "nsubj", "root");
  }

  @Test
  void reads_a_dateline_as_a_sentence_of_its_own() {
    assertThat(Models.analyse("HOMRA, 2 March 2021 - Two men were killed on Friday.").sentences())
        .extracting(s -> s.span().toString())
        .hasSize(2);
  }
}
