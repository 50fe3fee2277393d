package org.isnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Models;
import org.isnad.report.PlainReport;
import org.isnad.report.Published;
import org.isnad.time.TimeExpression.Anchor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Dates that only the story around them tells. */
class StoryTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 3, 17);
  private static final TimeFinder FINDER = TimeFinder.load();

  @Test
  void the_next_day_follows_the_last_event_told_not_the_day_of_publication() {
    assertThat(whens("On February 28 they met. The next day the commanders issued orders."))
        .containsExactly("February 28 2021-02-28", "The next day 2021-03-01");
  }

  @Test
  void days_are_counted_on_from_one_another() {
    assertThat(
            whens(
                "On 14 August 2011 he fled. The next day the army dissolved. Two days later, on"
                    + " August 17, a council was formed."))
        .containsExactly(
            "14 August 2011 2011-08-14",
            "The next day 2011-08-15",
            "Two days later 2011-08-17",
            "August 17 2011-08-17");
  }

  @Test
  void the_age_of_somebody_is_no_decade() {
    assertThat(whens("On 3 March 2021 an officer in his 20s was hit.")).hasSize(1);
    assertThat(whens("In the 1920s the school was built.")).hasSize(1);
  }

  @Test
  void a_month_after_a_year_long_past_lies_in_that_year() {
    assertThat(whens("The war began in 2011. In June the rebels seized the town."))
        .containsExactly("2011 2011", "June 2011-06");
  }

  @Test
  void the_day_on_which_something_is_said_does_not_move_the_story() {
    assertThat(
            whens(
                "On March 3 the base was hit. The ministry said the next day that a man had died."
                    + " At the same time the media began a campaign."))
        .containsExactly(
            "March 3 2021-03-03", "the next day 2021-03-04", "At the same time 2021-03-03");
  }

  @Test
  void background_in_the_past_perfect_or_beside_a_noun_does_not_move_the_story() {
    assertThat(
            whens(
                "They met on March 3. He had been in exile in May 2009. The invasion of 2003 was"
                    + " over. The next day they parted."))
        .contains("The next day 2021-03-04");
  }

  @Test
  void quoted_dates_do_not_move_the_story() {
    assertThat(
            whens(
                "They met on March 3. \"We fought on March 1,\" he said. The next day they left."))
        .contains("The next day 2021-03-04");
  }

  @Test
  void tense_decides_between_last_and_next() {
    assertThat(whens("The envoy visited the camp on Friday.")).containsExactly("Friday 2021-03-12");
    assertThat(whens("The envoy will visit the camp on Friday."))
        .containsExactly("Friday 2021-03-19");
  }

  @Test
  void since_until_and_between_make_open_and_closed_intervals() {
    assertThat(
            whens(
                "Since 2003 the group has fought. Until 2014 it was unknown. From 1973 to 1990 the"
                    + " general ruled. Between March and June 2019 it lost 200 men. He was held"
                    + " from 5 to 9 March."))
        .containsExactly(
            "2003 2003-01-01/",
            "2014 /2014-12-31",
            "1973 1973-01-01/1990-12-31",
            "1990 1973-01-01/1990-12-31",
            "March 2019-03-01/2019-06-30",
            "June 2019 2019-03-01/2019-06-30",
            "5 to 9 March 2021-03-05/2021-03-09");
  }

  @Test
  void lengths_reach_to_publication_where_the_words_say_so() {
    assertThat(
            whens(
                "During the past two weeks the attacks increased. It has used the network for a"
                    + " decade and a half. He was in jail for two years."))
        .containsExactly(
            "the past two weeks 2021-03-03/2021-03-17",
            "a decade and a half 2006-03-17/2021-03-17",
            "two years null");
  }

  @Test
  void vague_times_end_at_publication() {
    TimeExpression found =
        find("In recent months the group has grown.", PUBLISHED).expressions().getFirst();
    assertThat(found.when()).hasToString("2020-09-17/2021-03-17");
    assertThat(found.when()).extracting("precision").hasToString("VAGUE");
  }

  @Test
  void without_a_date_of_publication_nothing_is_invented() {
    List<TimeExpression> found =
        find("They met on February 26. Last week he left. In 2003 it began.", null).expressions();
    assertThat(found.stream().map(TimeExpression::value))
        .containsExactly("XXXX-02-26", "XXXX-WXX", "2003");
    assertThat(found.stream().map(TimeExpression::anchor))
        .containsExactly(Anchor.NONE, Anchor.NONE, Anchor.ABSOLUTE);
    assertThat(found.getFirst().when()).isNull();
  }

  @Test
  void the_story_is_known_for_sentences_without_a_date() {
    Times times = find("On February 28 they met. They agreed on nothing.", PUBLISHED);
    assertThat(times.story())
        .extracting(String::valueOf)
        .containsExactly("2021-02-28", "2021-02-28");
  }

  @Test
  void text_in_capitals_is_read_as_well() {
    AnalysedText text =
        Unparsed.of("HE WAS KILLED ON 10 MARCH AND THE NEXT DAY THE GROUP MAY CLAIM IT", PUBLISHED);
    assertThat(whens(text)).containsExactly("10 MARCH 2021-03-10", "THE NEXT DAY 2021-03-11");
  }

  private static List<String> whens(String words) {
    return whens(text(words, PUBLISHED));
  }

  private static List<String> whens(AnalysedText text) {
    return FINDER.find(text).stream()
        .map(time -> text.words(time.span()) + " " + time.when())
        .toList();
  }

  private static Times find(String words, @Nullable LocalDate published) {
    return FINDER.read(text(words, published));
  }

  private static AnalysedText text(String words, @Nullable LocalDate published) {
    Published when = published == null ? null : new Published(published, Published.Basis.METADATA);
    return Models.analyser().analyse(PlainReport.of("test", words, when));
  }
}
