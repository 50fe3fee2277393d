package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.actor.judgement.Judge;
import org.isnad.actor.judgement.Judgement;
import org.isnad.actor.judgement.JudgementLog;
import org.isnad.actor.judgement.Line;
import org.isnad.actor.judgement.NameClass;
import org.isnad.actor.judgement.Node;
import org.isnad.actor.judgement.Verdict;
import org.isnad.actor.whoswho.EntryFile;
import org.isnad.actor.whoswho.WhosWho;
import org.isnad.base.Confidence;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.claim.Argument;
import org.isnad.claim.Basis;
import org.isnad.claim.Claim;
import org.isnad.claim.Claims;
import org.isnad.claim.Modality;
import org.isnad.claim.Polarity;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Coreference;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.mention.Mentions;
import org.isnad.report.PlainReport;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.isnad.report.ReportMeta;
import org.isnad.voice.Chain;
import org.isnad.voice.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsTest {
  private static final Claims NO_CLAIMS = new Claims(List.of(), Map.of());

  /** A who's-who on a land that is not. */
  private static final WhosWho RURITANIA =
      whosWho(
          """
          duke\toffice\tIQ\tPrime Minister of Iraq\t\t\t\ttest
          black\tperson\tIQ\tMichael Elphberg|Black Michael\t\tholds duke 2019/2020\t\ttest
          sapt\tperson\tIQ\tFranz Sapt\t\tholds duke 2021/\t\ttest
          guard\tmilitary\tIQ\tIron Guard|?Guard\tالحرس الحديدي\t\t\ttest
          """);

  private final ActorsBuilder builder = new ActorsBuilder();
  private final List<Mention> pending = new ArrayList<>();

  private static WhosWho whosWho(String text) {
    return new WhosWho(EntryFile.read(org.isnad.base.Line.of("test", text)));
  }

  private static Mention mention(Report report, String words, MentionForm form, ActorKind kind) {
    int begin = report.text().indexOf(words);
    Span span = new Span(begin, begin + words.length());
    return new Mention(
        Mention.idOf(report.id(), span), 0, 0, 1, span, 0, form, kind, span, List.of());
  }

  /** Adds a report that names one of this kind. */
  private Mention person(String text, String name) {
    return add(text, name, MentionForm.NAME, ActorKind.PERSON, null);
  }

  private Mention body(String text, String name) {
    return add(text, name, MentionForm.NAME, ActorKind.ARMED_GROUP, null);
  }

  private Mention add(
      String text,
      String words,
      MentionForm form,
      ActorKind kind,
      @org.jspecify.annotations.Nullable LocalDate day) {
    Report plain = PlainReport.of(pending.size() + ".txt", text);
    Report report = day == null ? plain : dated(plain, day);
    Mention mention = mention(report, words, form, kind);
    pending.add(mention);
    builder.add(report, new Mentions(List.of(mention), List.of(), List.of()), NO_CLAIMS);
    return mention;
  }

  private static Report dated(Report r, LocalDate day) {
    ReportMeta m = r.meta();
    Published published = new Published(day, Published.Basis.METADATA);
    ReportMeta meta =
        new ReportMeta(
            m.outlet(), m.title(), m.byline(), published, m.language(), m.link(), m.credits());
    return new Report(
        r.id(),
        r.sha256(),
        r.path(),
        r.part(),
        r.mediaType(),
        r.text(),
        meta,
        r.zones(),
        r.languages());
  }

  private Actors actors() {
    return builder.build(JudgementLog.EMPTY, WhosWho.EMPTY);
  }

  private Actors actors(Verdict verdict, Node left, Node right) {
    Judgement judgement = new Judgement(left, verdict, right, new Judge.Person("Ann"), "I looked");
    Line line = new Line.Judged(judgement, Instant.parse("2021-03-17T00:00:00Z"));
    return builder.build(new JudgementLog(List.of(line)), WhosWho.EMPTY);
  }

  private static Node person(String key) {
    return new Node.Name(NameClass.PERSON, key);
  }

  @ParameterizedTest
  @CsvSource({
    "The Falcon Brigade, falcon brigade",
    "al-Nujaba, nujaba",
    "Ḥaydar  Ḥasan, haydar hasan",
    "HAYDAR HASAN’s, haydar hasan s",
    "الحرس الثوري, الحرس الثوري",
    "کتائب حزب‌الله, كتايب حزب الله",
    "The, the"
  })
  void names_are_compared_without_case_marks_hyphens_and_articles(String name, String key) {
    assertThat(NameKeys.key(name)).isEqualTo(key);
  }

  @Test
  void equal_names_are_one_actor_across_reports_and_pronouns_follow_their_chain() {
    Report report = PlainReport.of("1.txt", "Haydar Hasan came. He left.");
    Mention name = mention(report, "Haydar Hasan", MentionForm.NAME, ActorKind.PERSON);
    Mention he = mention(report, "He", MentionForm.PRONOUN, ActorKind.PERSON);
    Coreference back = new Coreference(he.id(), name.id(), "test", Confidence.of(1, "test"));
    builder.add(report, new Mentions(List.of(name, he), List.of(back), List.of()), NO_CLAIMS);
    Mention again = person("They saw Ḥaydar Ḥasan there.", "Ḥaydar Ḥasan");
    Actors actors = actors();
    assertThat(actors.actors()).hasSize(1);
    Actor actor = actors.actorOf(he.id());
    assertThat(actor).isEqualTo(actors.actorOf(again.id()));
    assertThat(actor.mentions()).isEqualTo(3);
    assertThat(actor.reports()).isEqualTo(2);
    assertThat(actor.forms()).containsOnlyKeys("Haydar Hasan", "Ḥaydar Ḥasan");
    assertThat(actors.why(actor)).hasSize(2);
  }

  @Test
  void spellings_in_two_scripts_are_one_actor_and_the_score_is_told() {
    person("Esmail Qaani came.", "Esmail Qaani");
    person("جاء اسماعیل قاآنی", "اسماعیل قاآنی");
    Actors actors = actors();
    assertThat(actors.actors()).hasSize(1);
    Actor actor = actors.actors().getFirst();
    assertThat(actor.formsByScript()).containsOnlyKeys("ARABIC", "LATIN");
    assertThat(actors.why(actor))
        .filteredOn(r -> r.judgement().by().text().equals("rule:spelling"))
        .hasSize(1)
        .allSatisfy(r -> assertThat(r.evidence()).isNotNull());
  }

  @Test
  void namesakes_of_other_kinds_and_other_given_names_stay_apart() {
    person("Mustafa al-Kadhimi spoke.", "Mustafa al-Kadhimi");
    person("Pilgrims came for Musa al-Kadhim.", "Musa al-Kadhim");
    person("Masrour Barzani spoke.", "Masrour Barzani");
    person("Masoud Barzani spoke.", "Masoud Barzani");
    assertThat(actors().actors()).hasSize(4);
  }

  @Test
  void a_short_name_is_its_only_bearers() {
    Mention whole = person("Haydar Hasani came.", "Haydar Hasani");
    Mention part = person("Hasani left.", "Hasani");
    Actors actors = actors();
    assertThat(actors.actorOf(part.id())).isEqualTo(actors.actorOf(whole.id()));
    assertThat(actors.actors()).extracting(Actor::name).containsExactly("Haydar Hasani");
  }

  @Test
  void a_short_name_that_two_bear_is_left_open() {
    person("Haydar Hasani came.", "Haydar Hasani");
    person("Karim Hasani came.", "Karim Hasani");
    Mention part = person("Hasani left.", "Hasani");
    Mention other = person("Hasani slept.", "Hasani");
    Actors actors = actors();
    assertThat(actors.actorOf(part.id())).isNotEqualTo(actors.actorOf(other.id()));
    assertThat(actors.open())
        .extracting(OpenPair::left)
        .contains(new Node.Sighting(part.id()), new Node.Sighting(other.id()));
  }

  /** Adds 'a little-known group calling itself X', told as a fact. */
  private Mention littleKnown(String name) {
    Report report = PlainReport.of(name, "A little-known group calling itself " + name + " rose.");
    Mention group =
        mention(report, "little-known group", MentionForm.DESCRIPTION, ActorKind.ARMED_GROUP);
    Mention named = mention(report, name, MentionForm.NAME, ActorKind.ARMED_GROUP);
    Basis basis =
        new Basis(
            Id.of("claim", report.id(), "name"),
            report.id(),
            0,
            new Span(0, report.text().length()),
            Polarity.ASSERTED,
            Modality.FACT,
            null,
            new Chain(List.of(new Voice.Outlet("Daily Wire"))),
            "test",
            Confidence.of(1, "test"));
    Argument described = new Argument(group.span(), "little-known group", group.id());
    Claim claim = new Claim.Name(basis, described, new Argument(named.span(), name, named.id()));
    builder.add(
        report,
        new Mentions(List.of(group, named), List.of(), List.of()),
        new Claims(List.of(claim), Map.of()));
    return named;
  }

  @Test
  void two_of_whom_the_same_description_is_told_are_not_one() {
    Mention one = littleKnown("Falcon Brigade");
    Mention other = littleKnown("Harbour Watch");
    Actors actors = actors();
    assertThat(actors.actorOf(one.id())).isNotEqualTo(actors.actorOf(other.id()));
  }

  @Test
  void a_surname_with_its_article_that_was_read_as_an_organisation_is_its_bearers() {
    Report report = PlainReport.of("1.txt", "Haydar Al-Hasani came. Then Al-Hasany slept.");
    Mention whole = mention(report, "Haydar Al-Hasani", MentionForm.NAME, ActorKind.PERSON);
    Mention part = mention(report, "Al-Hasany", MentionForm.NAME, ActorKind.ORGANISATION);
    builder.add(report, new Mentions(List.of(whole, part), List.of(), List.of()), NO_CLAIMS);
    Mention elsewhere = person("Karim al-Jaziri came.", "Karim al-Jaziri");
    Mention channel =
        add("Al-Jaziri said so.", "Al-Jaziri", MentionForm.NAME, ActorKind.ORGANISATION, null);
    Actors actors = actors();
    assertThat(actors.actorOf(part.id())).isEqualTo(actors.actorOf(whole.id()));
    assertThat(actors.actorOf(channel.id())).isNotEqualTo(actors.actorOf(elsewhere.id()));
  }

  @Test
  void a_short_name_is_the_one_of_the_case_who_is_spelled_so_whoever_a_list_has() {
    WhosWho other = whosWho("h\tperson\tIQ\tKarim Hassani\t\t\t\ttest\n");
    Mention whole = person("Haydar Hasani came.", "Haydar Hasani");
    Mention part = person("Hasani left.", "Hasani");
    Actors actors = builder.build(JudgementLog.EMPTY, other);
    assertThat(actors.actorOf(part.id())).isEqualTo(actors.actorOf(whole.id()));
  }

  @ParameterizedTest
  @CsvSource({
    "Franz Sapt, Franz Sapt",
    "the IRON guard, Iron Guard",
    "الحرس الحديدي, Iron Guard",
    "فرانز سابت, Franz Sapt",
    "Sappt, Franz Sapt",
    "Sap, Franz Sapt"
  })
  void actors_are_found_by_their_names_in_any_script_and_by_names_of_the_list(
      String asked, String found) {
    person("Franz Sapt came.", "Franz Sapt");
    body("The Iron Guard came.", "Iron Guard");
    person("Rupert Hentzau came.", "Rupert Hentzau");
    Actors actors = builder.build(JudgementLog.EMPTY, RURITANIA);
    assertThat(actors.named(asked)).extracting(Actor::name).containsExactly(found);
    assertThat(actors.named("Quillfeather")).isEmpty();
  }

  @Test
  void a_name_of_common_words_names_nobody_outside_its_report_unless_it_tells_a_state() {
    body("The Foreign Ministry denied it.", "Foreign Ministry");
    body("A Foreign Ministry spoke.", "Foreign Ministry");
    Mention one = body("Iraq's Foreign Ministry denied it.", "Foreign Ministry");
    Mention other = body("The Iraqi Foreign Ministry denied it.", "Iraqi Foreign Ministry");
    Actors actors = actors();
    assertThat(actors.actors()).hasSize(3);
    assertThat(actors.actorOf(one.id())).isEqualTo(actors.actorOf(other.id()));
  }

  @Test
  void those_without_a_name_stay_apart() {
    add("An official spoke.", "An official", MentionForm.DESCRIPTION, ActorKind.PERSON, null);
    add("An official spoke up.", "An official", MentionForm.DESCRIPTION, ActorKind.PERSON, null);
    assertThat(actors().actors()).hasSize(2).noneMatch(Actor::isNamed);
  }

  @Test
  void a_person_holds_apart_what_rules_would_join_and_joins_what_they_leave_open() {
    person("Esmail Qaani came.", "Esmail Qaani");
    person("Ismail Qaani left.", "Ismail Qaani");
    person("Karim the tailor left.", "Karim the tailor");
    Node esmail = person("esmail qaani");
    Node ismail = person("ismail qaani");
    Node tailor = person("karim the tailor");
    assertThat(actors().actors()).hasSize(2);
    assertThat(actors(Verdict.DIFFERENT, esmail, ismail).actors()).hasSize(3);
    assertThat(actors(Verdict.FACADE_OF, esmail, ismail).actors()).hasSize(3);
    assertThat(actors(Verdict.UNSURE, esmail, ismail).actors()).hasSize(3);
    assertThat(actors(Verdict.SAME, esmail, tailor).actors()).hasSize(1);
  }

  @Test
  void ids_stay_when_unrelated_reports_are_added() {
    Mention qaani = person("Esmail Qaani came.", "Esmail Qaani");
    Mention official =
        add("An official spoke.", "An official", MentionForm.DESCRIPTION, ActorKind.PERSON, null);
    Actors before = actors();
    person("Anna Bergman wrote.", "Anna Bergman");
    body("The Falcon Brigade fled.", "Falcon Brigade");
    Actors after = actors();
    assertThat(after.actorOf(qaani.id())).isEqualTo(before.actorOf(qaani.id()));
    assertThat(after.actorOf(official.id())).isEqualTo(before.actorOf(official.id()));
  }

  @Test
  void who_holds_a_post_is_told_by_the_date_and_the_office_is_another_actor() {
    Mention early =
        add(
            "The Iraqi prime minister spoke.",
            "The Iraqi prime minister",
            MentionForm.DESCRIPTION,
            ActorKind.PERSON,
            LocalDate.of(2020, 3, 1));
    Mention late =
        add(
            "Iraq's prime minister spoke.",
            "Iraq's prime minister",
            MentionForm.DESCRIPTION,
            ActorKind.PERSON,
            LocalDate.of(2021, 3, 1));
    Mention before =
        add(
            "Iraq's prime minister sang.",
            "Iraq's prime minister",
            MentionForm.DESCRIPTION,
            ActorKind.PERSON,
            LocalDate.of(2018, 3, 1));
    Mention office =
        add(
            "The Office of the Prime Minister of Iraq moved.",
            "Prime Minister of Iraq",
            MentionForm.NAME,
            ActorKind.OFFICE,
            LocalDate.of(2021, 3, 1));
    Actors actors = builder.build(JudgementLog.EMPTY, RURITANIA);
    assertThat(actors.actorOf(early.id()).entry()).isEqualTo("black");
    assertThat(actors.actorOf(late.id()).entry()).isEqualTo("sapt");
    assertThat(actors.actorOf(before.id()).entry()).isNull();
    assertThat(actors.actorOf(office.id()).entry()).isEqualTo("duke");
  }

  @Test
  void a_listed_name_leads_to_its_entry_and_a_shared_one_only_to_a_question() {
    Mention listed = body("قال الحرس الحديدي", "الحرس الحديدي");
    Mention shared = body("Zenda's Guard came.", "Guard");
    Actors actors = builder.build(JudgementLog.EMPTY, RURITANIA);
    assertThat(actors.actorOf(listed.id()).name()).isEqualTo("Iron Guard");
    assertThat(actors.actorOf(shared.id()).entry()).isNull();
    assertThat(actors.open()).extracting(OpenPair::right).contains(new Node.Entry("guard"));
  }
}
