package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Models;
import org.isnad.report.PlainReport;
import org.isnad.report.ReportMeta;
import org.junit.jupiter.api.Test;

class MentionFinderTest {
  private static final MentionFinder FINDER = MentionFinder.load();

  @Test
  void finds_groups_that_no_dictionary_has() {
    assertThat(kind("Kataib Nur al-Homra claimed the attack.", "Kataib Nur al-Homra"))
        .contains(ActorKind.ARMED_GROUP);
    assertThat(kind("The Tarwan Martyrs Brigades shelled the port.", "Tarwan Martyrs Brigades"))
        .contains(ActorKind.ARMED_GROUP);
    assertThat(kind("The “Men of the Valley” militia killed two guards.", "Men of the Valley"))
        .contains(ActorKind.ARMED_GROUP);
  }

  @Test
  void keeps_names_of_several_parts_whole() {
    String text = "He works for the Ministry of Planning and National Reform.";
    assertThat(cores(text)).contains("Ministry of Planning and National Reform");
  }

  @Test
  void keeps_a_body_apart_from_who_was_its_head() {
    assertThat(cores("The head of the Saltmarsh Column was Pedro Nouri, officials said."))
        .contains("Saltmarsh Column", "Pedro Nouri");
  }

  @Test
  void takes_titles_off_the_core_of_a_name() {
    Mention name = named("Deputy Prime Minister Omar Daoud resigned.", "Omar Daoud").orElseThrow();
    assertThat(name.kind()).isEqualTo(ActorKind.PERSON);
    assertThat(name.titles()).containsExactly("Deputy Prime Minister");
  }

  @Test
  void tells_a_government_from_a_place_of_the_same_name() {
    assertThat(kind("Tehran denied the report.", "Tehran")).contains(ActorKind.GOVERNMENT);
    assertThat(kind("They met in Tehran.", "Tehran")).contains(ActorKind.PLACE);
  }

  @Test
  void reads_descriptions_to_their_full_extent() {
    assertThat(kind("An expert on Sudanese affairs said so.", "expert on Sudanese affairs"))
        .contains(ActorKind.UNNAMED_SOURCE);
    assertThat(cores("Dozens of small armed groups met.")).contains("Dozens of small armed groups");
  }

  @Test
  void parts_that_a_sentence_sets_against_each_other_are_somebody_where_they_say_things() {
    assertThat(
            cores("One strand denies the raid, while another strand claims responsibility for it."))
        .contains("One strand", "another strand");
    assertThat(
            cores(
                "One small part of the party denied the raid in Derry, but the other admitted it."))
        .contains("One small part of the party", "other");
    assertThat(cores("One of the two camps in Bogota denied it, a second camp confirmed it."))
        .contains("One of the two camps in Bogota", "second camp");
  }

  @Test
  void the_second_part_may_leave_its_noun_to_the_first() {
    assertThat(kind("One wing denied the raid, while another claimed it.", "another"))
        .contains(ActorKind.ARMED_GROUP);
    assertThat(kind("Some officers in Goma denied it, while others confirmed it.", "others"))
        .contains(ActorKind.UNNAMED_SOURCE);
    assertThat(cores("One bomb went off, another did not, the police said."))
        .doesNotContain("another");
    assertThat(cores("Another denied it.")).doesNotContain("Another");
  }

  @Test
  void a_part_that_says_nothing_or_stands_alone_is_nobody() {
    assertThat(cores("One strand turned grey, another strand stayed brown."))
        .noneMatch(core -> core.contains("strand"));
    assertThat(cores("One strand denies the raid.")).noneMatch(c -> c.contains("strand"));
    assertThat(cores("One theory says the army did it, another theory blames the police."))
        .noneMatch(c -> c.contains("theory"));
  }

  @Test
  void leaves_deeds_and_days_out_of_descriptions() {
    assertThat(cores("They accused the men of the brigade of shelling Brane."))
        .contains("men of the brigade");
    assertThat(cores("It hit a crowd in the street on Thursday."))
        .noneMatch(core -> core.contains("Thursday"));
  }

  @Test
  void knows_abbreviations_with_and_without_stops() {
    assertThat(kind("The U.S. attacked the base.", "U.S.")).contains(ActorKind.GOVERNMENT);
    assertThat(kind("The US attacked the base.", "US")).contains(ActorKind.GOVERNMENT);
  }

  @Test
  void a_nationality_before_a_noun_is_no_actor_by_itself() {
    Mention nationality = named("Sudanese officials left.", "Sudanese").orElseThrow();
    assertThat(nationality.form()).isEqualTo(MentionForm.MODIFIER);
  }

  @Test
  void joins_surnames_titles_and_spellings_to_the_full_name() {
    String text =
        "General Ismail Qaderi arrived on Monday. Qaderi met nobody. General Ghaderi left again.";
    assertThat(chain(text, "Ismail Qaderi", "Qaderi")).isTrue();
    assertThat(chain(text, "Ismail Qaderi", "Ghaderi")).isTrue();
  }

  @Test
  void keeps_two_people_of_like_names_apart() {
    String text = "Prime Minister Mustafa al-Karimi spoke. Imam Musa al-Kadim was remembered.";
    assertThat(chain(text, "Mustafa al-Karimi", "Musa al-Kadim")).isFalse();
  }

  @Test
  void joins_acronyms_and_says_that_they_are_given_together() {
    String text = "The Front for Rural Action (FRA) struck. The FRA then withdrew.";
    Mentions found = FINDER.find(Models.analyse(text));
    assertThat(found.namePairs()).extracting(NamePair::rule).containsExactly("in-brackets");
    assertThat(chain(text, "Front for Rural Action", "FRA")).isTrue();
  }

  @Test
  void joins_letters_that_stand_for_the_beginnings_of_words() {
    String text =
        "The Northern Hills Institute for Security Cooperation opened. NHINSEC trains officers.";
    assertThat(chain(text, "Northern Hills Institute for Security Cooperation", "NHINSEC"))
        .isTrue();
    assertThat(
            chain(
                text.replace("NHINSEC", "NHOPSEC"),
                "Northern Hills Institute for Security Cooperation",
                "NHOPSEC"))
        .isFalse();
  }

  @Test
  void joins_two_short_forms_in_one_bracket() {
    String text = "The Army School of the Valleys (ARSV or SOV) closed. The SOV had trained him.";
    assertThat(chain(text, "ARSV", "SOV")).isTrue();
    assertThat(chain(text, "Army School of the Valleys", "SOV")).isTrue();
  }

  @Test
  void a_second_family_name_may_be_left_out() {
    String text = "Bernal Ocampo Ruiz was killed. Everybody admired Bernal Ocampo, the mayor said.";
    assertThat(chain(text, "Bernal Ocampo Ruiz", "Bernal Ocampo")).isTrue();
  }

  @Test
  void known_names_that_stand_on_one_line_of_the_list_are_not_one_actor() {
    String text = "Reuters reported the strike. AFP reported it too. So did the Associated Press.";
    assertThat(chain(text, "Reuters", "AFP")).isFalse();
    assertThat(chain(text, "Reuters", "Associated Press")).isFalse();
    String two = "Interpol sent a notice. Europol sent none.";
    assertThat(chain(two, "Interpol", "Europol")).isFalse();
  }

  @Test
  void an_apposition_goes_back_to_the_name_and_not_to_two() {
    String text = "Karim Hadi, leader of the Homra Front, and Salim Daoud called for calm.";
    assertThat(chain(text, "Karim Hadi", "leader of the Homra Front")).isTrue();
    assertThat(chain(text, "Karim Hadi", "Salim Daoud")).isFalse();
  }

  @Test
  void a_pronoun_goes_back_to_a_mention_that_agrees() {
    String text = "Karim Hadi met the soldiers. He thanked them.";
    assertThat(chain(text, "Karim Hadi", "He")).isTrue();
    assertThat(chain(text, "soldiers", "them")).isTrue();
  }

  @Test
  void who_is_quoted_does_not_call_himself_him() {
    String text =
        "Karim Hadi led the front. An expert on Sudanese affairs says: “Omar Daoud held the front"
            + " together, but the army killed him.”";
    assertThat(chain(text, "Omar Daoud", "him")).isTrue();
    String noOther = "A diplomat told the paper: “The army of the south wants to kill him.”";
    assertThat(chain(noOther, "diplomat", "him")).isFalse();
  }

  @Test
  void who_spoke_last_goes_on_after_a_quotation() {
    String text = "“Omar Daoud is finished and knows it,” Karim Hadi said. He added nothing.";
    assertThat(chain(text, "Karim Hadi", "He")).isTrue();
  }

  @Test
  void what_as_for_brings_up_is_spoken_of_next() {
    String text =
        "The Ministry of Planning runs the Harbour Office. As for the Coast Agency, it is feared.";
    assertThat(chain(text, "Coast Agency", "it")).isTrue();
  }

  @Test
  void a_name_between_commas_is_who_was_described_before_it() {
    String text = "A spokesman for the High Office, Karim Hadi, spoke. The spokesman left.";
    assertThat(chain(text, "spokesman", "Karim Hadi")).isTrue();
  }

  @Test
  void what_as_for_brings_up_without_a_mention_leaves_the_pronoun_open() {
    String text = "The Ministry of Planning runs one of them. As for the second, it is feared.";
    assertThat(chain(text, "Ministry of Planning", "it")).isFalse();
  }

  @Test
  void a_part_that_is_picked_out_is_not_the_whole() {
    String text = "The Frontier Army, especially the elite unit of the Column Force, is feared.";
    assertThat(chain(text, "Frontier Army", "elite unit of the Column Force")).isFalse();
  }

  @Test
  void every_mention_goes_back_at_most_once_and_to_an_earlier_one() {
    String text =
        "The FRA struck. The group left. Its leader, Karim Hadi, denied it. He said they lied.";
    Mentions found = FINDER.find(Models.analyse(text));
    assertThat(found.coreferences()).extracting(Coreference::later).doesNotHaveDuplicates();
    assertThat(found.chains()).hasSameSizeAs(found.all());
  }

  @Test
  void reads_names_and_unnamed_sources_in_arabic_and_persian() {
    assertThat(read("ar", "قال مصدر أمني إن كتائب نور الصحراء هاجمت قاعدة الفجر في بغداد."))
        .containsExactly(
            "UNNAMED_SOURCE مصدر أمني",
            "ARMED_GROUP كتائب نور الصحراء",
            "PLACE قاعدة الفجر",
            "PLACE بغداد");
    assertThat(read("fa", "سردار کریم هادی با رئیس جمهور ایران دیدار کرد."))
        .containsExactly("PERSON سردار کریم هادی", "PERSON رئیس جمهور ایران", "GOVERNMENT ایران");
  }

  @Test
  void an_arabic_word_for_to_is_no_governor() {
    assertThat(read("ar", "توجهت القوات إلى البصرة وإلى بغداد."))
        .contains("PLACE بغداد")
        .noneMatch(mention -> mention.startsWith("PERSON"));
  }

  @Test
  void a_country_that_owns_a_body_is_no_part_of_the_name_before() {
    assertThat(cores("He leads the Tarwan Front of Iran's Revolutionary Guards."))
        .contains("Tarwan Front", "Revolutionary Guards");
  }

  @Test
  void whom_a_post_stands_beside_is_a_person() {
    assertThat(kind("Lloyd Brack, the US defence secretary, left.", "Lloyd Brack"))
        .contains(ActorKind.PERSON);
  }

  @Test
  void a_post_with_its_field_names_an_office_and_nobody() {
    assertThat(
            kind(
                "The UN High Commissioner for Human Rights said so.",
                "UN High Commissioner for Human Rights"))
        .contains(ActorKind.OFFICE);
  }

  @Test
  void a_description_ends_before_the_name_beside_it_and_is_joined_to_it() {
    String text = "The author of the book, Karim Hadi, said so. He left.";
    assertThat(cores(text)).contains("author of the book", "Karim Hadi");
    assertThat(chain(text, "author of the book", "Karim Hadi")).isTrue();
  }

  @Test
  void fighters_that_nothing_tells_apart_stand_for_their_group() {
    String text =
        "The Red Front met. Red Front fighters left. Ten members of the Red Front stayed.";
    assertThat(chain(text, "Red Front", "Red Front fighters")).isTrue();
    assertThat(chain(text, "Red Front", "Ten members of the Red Front")).isFalse();
  }

  @Test
  void a_short_name_with_an_article_goes_back_to_the_only_name_that_ends_so() {
    String text = "The Saltmarsh Column split. Later the Column denied it.";
    assertThat(chain(text, "Saltmarsh Column", "Column")).isTrue();
  }

  @Test
  void the_government_is_not_the_previous_one() {
    String text = "The government resigned. Talks with the previous government had failed.";
    assertThat(chain(text, "government", "previous government")).isFalse();
  }

  @Test
  void knows_states_by_all_spellings_of_their_short_names() {
    assertThat(kind("The U.S. denied the report.", "U.S.")).contains(ActorKind.GOVERNMENT);
    assertThat(kind("The US denied the report.", "US")).contains(ActorKind.GOVERNMENT);
  }

  @Test
  void what_somebody_is_thought_to_do_to_it_is_not_done_to_themselves() {
    String text = "The Council met. The Red Front is thought to dominate it.";
    assertThat(chain(text, "Red Front", "it")).isFalse();
  }

  @Test
  void a_body_may_be_called_by_the_noun_that_heads_its_name() {
    String text = "The Tarwan Observatory for Human Rights met. Omar Daoud heads the Observatory.";
    assertThat(chain(text, "Tarwan Observatory for Human Rights", "Observatory")).isTrue();
  }

  private static List<String> read(String language, String words) {
    ReportMeta meta = new ReportMeta(null, null, null, null, language, null, List.of());
    AnalysedText text = Models.analyser().analyse(PlainReport.of("test.txt", words, meta));
    return FINDER.find(text).all().stream()
        .map(m -> m.kind() + " " + text.words(m.span()))
        .toList();
  }

  private static List<String> cores(String words) {
    AnalysedText text = Models.analyse(words);
    return FINDER.find(text).all().stream().map(m -> text.words(m.core())).toList();
  }

  private static Optional<Mention> named(String words, String core) {
    AnalysedText text = Models.analyse(words);
    return FINDER.find(text).all().stream()
        .filter(m -> text.words(m.core()).equals(core))
        .reduce((first, last) -> last);
  }

  private static Optional<ActorKind> kind(String words, String core) {
    return named(words, core).map(Mention::kind);
  }

  /** Whether the last mentions with these cores are in one chain. */
  private static boolean chain(String words, String one, String other) {
    Mentions found = FINDER.find(Models.analyse(words));
    Mention a = named(words, one).orElseThrow();
    Mention b = named(words, other).orElseThrow();
    return Objects.equals(found.chains().get(a.id()), found.chains().get(b.id()));
  }
}
