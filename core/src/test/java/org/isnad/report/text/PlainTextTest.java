package org.isnad.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final String STORY =
      "Two men were taken from a house near the river on Sunday, and nobody has said since where"
          + " they are held.";

  @Test
  void the_name_of_a_medium_above_the_title_is_the_outlet() {
    Report report =
        read("Salween Mirror\n\nRebels leave the river towns\n\nBy Dana Karim\n\n" + STORY + "\n");
    assertThat(report.meta().outlet()).isEqualTo("Salween Mirror");
    assertThat(report.meta().title()).isEqualTo("Rebels leave the river towns");
    assertThat(zones(report)).first().isEqualTo("BOILERPLATE:Salween Mirror");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "River War Report\n\nBy Dana Karim\n\n",
        "Who holds the river towns\n\nA new command over them\n\n",
        "Salween Mirror\n\n"
      })
  void a_title_is_not_taken_for_an_outlet(String head) {
    Report report = read(head + STORY + "\n\n" + STORY + "\n");
    assertThat(report.meta().outlet()).isNull();
    assertThat(report.meta().title()).isEqualTo(head.lines().findFirst().orElseThrow());
  }

  @Test
  void finds_the_parts_of_a_saved_page() {
    Report report =
        read(
            """
            Who holds the river towns?

            By Dana Karim

            17 March 2021

            HASAKA (Levant Wire) - %1$s

            A new command

            %1$s

            Fighters cross the bridge at dawn / Reuters

            %1$s

            Source link

            Leave a Reply

            Name

            Back to top
            """
                .formatted(STORY));
    assertThat(zones(report))
        .containsExactly(
            "TITLE:Who holds the river towns?",
            "BYLINE:By Dana Karim",
            "DATELINE:17 March 2021",
            "DATELINE:HASAKA (Levant Wire) -",
            "BODY:" + STORY,
            "HEADING:A new command",
            "BODY:" + STORY,
            "CAPTION:Fighters cross the bridge at dawn / Reuters",
            "BODY:" + STORY,
            "SOURCE_LINK:Source link",
            "COMMENT_FORM:Leave a Reply",
            "COMMENT_FORM:Name",
            "BOILERPLATE:Back to top");
    assertThat(report.meta().outlet()).isEqualTo("Levant Wire");
    assertThat(report.meta().byline()).isEqualTo("Dana Karim");
    assertThat(report.meta().title()).isEqualTo("Who holds the river towns?");
    assertThat(report.meta().published()).hasToString("Published[date=2021-03-17, basis=DATELINE]");
  }

  @Test
  void joins_lines_wrapped_at_a_margin_and_parts_lines_that_are_paragraphs() {
    String wrapped =
        "Two men were taken from a house near the river on Sunday, and\n"
            + "nobody has said since where they are held by those who came.";
    assertThat(zones(read("A title for it\n\n" + wrapped)))
        .containsExactly("TITLE:A title for it", "BODY:" + wrapped);
    assertThat(zones(read(STORY + "\n" + STORY))).containsExactly("BODY:" + STORY, "BODY:" + STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked *",
        "اترك تعليقاً",
        "لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *",
        "دیدگاهتان را بنویسید",
        "نشانی ایمیل شما منتشر نخواهد شد. بخش‌های موردنیاز علامت‌گذاری شده‌اند *",
        "Laisser un commentaire",
        "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
        "Deja una respuesta",
        "Tu dirección de correo electrónico no será publicada.",
        "12 Comments",
        "Cancel reply"
      })
  void knows_comment_forms_of_the_usual_blog_engines(String line) {
    assertThat(zones(read(STORY + "\n\n" + line)))
        .containsExactly("BODY:" + STORY, "COMMENT_FORM:" + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Source link",
        "Source: https://levantwire.example/a",
        "المصدر: وكالات",
        "رابط المصدر",
        "منبع: ایسنا",
        "This article was originally published by Levant Wire",
        "Lien source"
      })
  void knows_lines_that_name_the_source(String line) {
    assertThat(zones(read(STORY + "\n\n" + line)))
        .containsExactly("BODY:" + STORY, "SOURCE_LINK:" + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Back to top button", "Related articles", "Advertisement", "Share this:",
            "All rights reserved",
        "مقالات ذات صلة", "زر الذهاب إلى الأعلى", "مطالب مرتبط", "Articles similaires",
            "Noticias relacionadas",
        "READ MORE: Who commands in the north", "Sign up for our weekly newsletter",
            "© 2021 Levant Wire"
      })
  void knows_what_pages_say_of_themselves(String line) {
    assertThat(zones(read(STORY + "\n\n" + line)))
        .containsExactly("BODY:" + STORY, "BOILERPLATE:" + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sources say that the order came from the capital and that it was obeyed.",
        "The source of the fire was a grenade.",
        "Comments by the minister made it worse.",
        "Share prices fell after the raid.",
        "More on the front fell silent.",
        "Follow the money, he said.",
        "المصدر قال إن الهجوم وقع ليلا."
      })
  void leaves_the_story_alone(String line) {
    assertThat(zones(read(STORY + "\n\n" + line))).containsExactly("BODY:" + STORY, "BODY:" + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Smoke over the harbour on Sunday / Reuters", "Smoke over the harbour [File: Anadolu]",
        "Smoke over the harbour (Photo: Levant Wire)",
            "Smoke over the harbour (AP Photo/Dana Karim)",
        "Smoke over the harbour. Photo by Dana Karim", "Smoke over the harbour © AFP",
        "Smoke over the harbour. Dana Karim via REUTERS", "الدخان فوق الميناء / رويترز"
      })
  void knows_captions_by_their_credit(String line) {
    Report report = read(STORY + "\n\n" + line + "\n\n" + STORY);
    assertThat(zones(report)).contains("CAPTION:" + line);
    assertThat(report.meta().credits()).extracting(c -> c.kind().name()).containsExactly("PICTURE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BAGHDAD (Reuters) - ",
        "BAGHDAD, March 17 (Reuters) - ",
        "Beirut (AFP) — ",
        "MOSUL, Iraq — ",
        "GAZA CITY - ",
        "WASHINGTON, 17 March 2021 (AP) – ",
        "بغداد (رويترز) - ",
        "طهران - إرنا - ",
        "تهران - ایرنا - "
      })
  void parts_datelines_from_the_paragraphs_they_open(String dateline) {
    assertThat(zones(read(dateline + STORY)))
        .containsExactly("DATELINE:" + dateline.strip(), "BODY:" + STORY);
  }

  @Test
  void reads_the_date_that_a_story_says_it_was_published_on() {
    Report report =
        read(
            STORY
                + "\n\n"
                + "The study, published Wednesday 17 March 2021, says that it began"
                + " in 2003.");
    assertThat(report.meta().published()).hasToString("Published[date=2021-03-17, basis=TEXT]");
  }

  @Test
  void takes_no_date_of_an_event_for_the_date_of_the_report() {
    assertThat(
            read(STORY + "\n\nThe raid of 26 February 2021 killed one man, the governor said.")
                .meta()
                .published())
        .isNull();
  }

  private static Report read(String text) {
    return Assembler.assemble(Draft.plain("0", "x.txt", "", text, Draft.NO_META));
  }

  private static List<String> zones(Report report) {
    return report.zones().stream().map(z -> z.kind() + ":" + z.span().in(report.text())).toList();
  }
}
