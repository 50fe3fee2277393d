package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.base.Confidence;
import org.isnad.base.Span;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Coreference;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.mention.Mentions;
import org.isnad.report.PlainReport;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameGroupingTest {
  private final NameGrouping grouping = new NameGrouping();

  private static Mention mention(Report report, String words, MentionForm form) {
    int begin = report.text().indexOf(words);
    Span span = new Span(begin, begin + words.length());
    return new Mention(
        Mention.idOf(report.id(), span), 0, 0, 1, span, 0, form, ActorKind.PERSON, span, List.of());
  }

  private static Coreference back(Mention later, Mention earlier) {
    return new Coreference(later.id(), earlier.id(), "test", Confidence.of(1, "test"));
  }

  @ParameterizedTest
  @CsvSource({
    "The Falcon Brigade, falcon brigade",
    "al-Nujaba, nujaba",
    "Ḥaydar  Ḥasan, haydar hasan",
    "HAYDAR HASAN’s, haydar hasan s",
    "الحرس الثوري, الحرس الثوري",
    "The, the"
  })
  void names_are_compared_without_case_marks_hyphens_and_articles(String name, String key) {
    assertThat(NameGrouping.key(name)).isEqualTo(key);
  }

  @Test
  void equal_names_are_one_actor_across_reports_and_pronouns_follow_their_chain() {
    Report first = PlainReport.of("1.txt", "Haydar Hasan came. He left.");
    Mention name = mention(first, "Haydar Hasan", MentionForm.NAME);
    Mention he = mention(first, "He", MentionForm.PRONOUN);
    Report second = PlainReport.of("2.txt", "They saw Ḥaydar Ḥasan there.");
    Mention again = mention(second, "Ḥaydar Ḥasan", MentionForm.NAME);
    grouping.add(first, new Mentions(List.of(name, he), List.of(back(he, name)), List.of()));
    grouping.add(second, new Mentions(List.of(again), List.of(), List.of()));
    assertThat(grouping.actors()).hasSize(1);
    NamedActor actor = grouping.actorOf(he.id());
    assertThat(actor).isEqualTo(grouping.actorOf(again.id()));
    assertThat(actor.mentions()).isEqualTo(3);
    assertThat(actor.reports()).isEqualTo(2);
    assertThat(actor.forms()).containsOnlyKeys("Haydar Hasan", "Ḥaydar Ḥasan");
  }

  @Test
  void a_short_name_in_another_report_is_not_joined_to_a_longer_one() {
    Report first = PlainReport.of("1.txt", "Haydar Hasan came.");
    Report second = PlainReport.of("2.txt", "Hasan came.");
    grouping.add(first, only(mention(first, "Haydar Hasan", MentionForm.NAME)));
    grouping.add(second, only(mention(second, "Hasan", MentionForm.NAME)));
    assertThat(grouping.actors())
        .extracting(NamedActor::name)
        .containsExactly("Haydar Hasan", "Hasan");
  }

  @Test
  void those_without_a_name_stay_apart() {
    Report first = PlainReport.of("1.txt", "An official spoke.");
    Report second = PlainReport.of("2.txt", "An official spoke up.");
    grouping.add(first, only(mention(first, "An official", MentionForm.DESCRIPTION)));
    grouping.add(second, only(mention(second, "An official", MentionForm.DESCRIPTION)));
    assertThat(grouping.actors()).hasSize(2).noneMatch(NamedActor::isNamed);
  }

  private static Mentions only(Mention mention) {
    return new Mentions(List.of(mention), List.of(), List.of());
  }
}
