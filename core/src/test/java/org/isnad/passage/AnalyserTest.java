package org.isnad.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.base.Problem;
import org.isnad.base.Span;
import org.isnad.report.LanguageStretch;
import org.isnad.report.PlainReport;
import org.isnad.report.Report;
import org.isnad.report.ReportMeta;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;
import org.junit.jupiter.api.Test;

class AnalyserTest {
  @Test
  void never_joins_a_heading_and_the_paragraph_below() {
    Report report =
        report(
            "en",
            List.of(ZoneKind.TITLE, ZoneKind.BODY, ZoneKind.CAPTION),
            "Rebels take Homra",
            "The rebels took the town on Monday. Nobody was hurt.",
            "Rebels in Homra");
    AnalysedText text = Models.analyser().analyse(report);
    assertThat(text.sentences())
        .extracting(s -> s.block() + " " + s.zone() + " " + text.words(s.span()))
        .containsExactly(
            "0 TITLE Rebels take Homra",
            "1 BODY The rebels took the town on Monday.",
            "1 BODY Nobody was hurt.",
            "2 CAPTION Rebels in Homra");
  }

  @Test
  void reads_boilerplate_as_words_only() {
    Report report = report("en", List.of(ZoneKind.BOILERPLATE), "Sign up for our newsletter.");
    Sentence sentence = Models.analyser().analyse(report).sentence(0);
    assertThat(sentence.parsed()).isFalse();
    assertThat(sentence.token(0).head()).isEqualTo(Token.NOT_PARSED);
    assertThat(words(sentence)).isEqualTo("Sign up for our newsletter .");
  }

  @Test
  void keeps_a_bracketed_stretch_in_another_script_from_the_tree_and_remembers_it() {
    String original = "The Brigades of Homra [سرايا حمرة] claimed the attack.";
    AnalysedText text = Models.analyse(original);
    Sentence sentence = text.sentence(0);
    assertThat(words(sentence)).isEqualTo("The Brigades of Homra claimed the attack .");
    assertThat(sentence.asides()).extracting(text::words).containsExactly("[سرايا حمرة]");
    Tree tree = Tree.of(sentence);
    Token claimed = tree.roots().getFirst();
    assertThat(claimed.text()).isEqualTo("claimed");
    assertThat(tree.children(claimed, "nsubj")).extracting(Token::text).containsExactly("Brigades");
  }

  @Test
  void keeps_bracketed_words_in_latin_letters() {
    Sentence sentence = Models.analyse("The office (known as Abu Zaid) closed.").sentence(0);
    assertThat(words(sentence)).isEqualTo("The office ( known as Abu Zaid ) closed .");
    assertThat(sentence.asides()).isEmpty();
  }

  @Test
  void keeps_the_quotation_marks_as_written_and_reads_curly_ones_like_straight_ones() {
    Sentence curly = Models.analyse("“We’re leaving,” the envoy said.").sentence(0);
    Sentence straight = Models.analyse("\"We're leaving,\" the envoy said.").sentence(0);
    assertThat(words(curly)).isEqualTo("“ We ’re leaving , ” the envoy said .");
    assertThat(curly.tokens())
        .extracting(t -> t.form() + t.tag() + t.head() + t.relation() + t.entity())
        .isEqualTo(
            straight.tokens().stream()
                .map(t -> t.form() + t.tag() + t.head() + t.relation() + t.entity())
                .toList());
  }

  @Test
  void restores_the_case_of_a_text_in_capitals_without_touching_its_words() {
    AnalysedText text =
        Models.analyse("THE NATIONAL LIBERATION FRONT ATTACKED TIKRIT ON MONDAY, POLICE SAID.");
    Sentence sentence = text.sentence(0);
    assertThat(forms(sentence))
        .isEqualTo("The National Liberation Front attacked Tikrit on Monday , police said .");
    assertThat(words(sentence)).startsWith("THE NATIONAL LIBERATION FRONT");
    assertThat(Tree.of(sentence).roots()).extracting(Token::lemma).containsExactly("say");
    assertThat(sentence.token(3).entity()).isEqualTo("ORGANIZATION");
  }

  @Test
  void restores_the_case_of_a_text_in_small_letters() {
    Sentence sentence =
        Models.analyse("i think the army of iraq attacked tikrit on monday and left").sentence(0);
    assertThat(forms(sentence))
        .isEqualTo("I think the Army of Iraq attacked Tikrit on Monday and left");
  }

  @Test
  void leaves_a_short_heading_in_capitals_alone() {
    assertThat(forms(Models.analyse("UN IN BASRA").sentence(0))).isEqualTo("UN IN BASRA");
  }

  @Test
  void cuts_a_sentence_without_end_and_says_so() {
    String clause = "the army left the town, ";
    AnalysedText text = Models.analyse(clause.repeat(200));
    assertThat(text.sentences()).allMatch(s -> s.size() <= 150);
    assertThat(text.problems())
        .extracting(Problem::what)
        .singleElement()
        .asString()
        .contains("150");
    assertThat(text.sentences().getFirst().tokens().getLast().text()).isEqualTo(",");
  }

  @Test
  void reads_no_more_than_it_can_hold_and_says_so() {
    Report report = report("en", List.of(ZoneKind.BODY), "The army left. ".repeat(3_000));
    AnalysedText text = Models.analyser().limitedTo(30_000).analyse(report);
    assertThat(text.problems())
        .singleElement()
        .extracting(Problem::place)
        .isEqualTo("from character 19995");
    assertThat(text.sentences().getLast().span().end()).isEqualTo(19_994);
  }

  @Test
  void reads_a_word_of_ten_thousand_letters() {
    String giant = "a-b.".repeat(2_500);
    AnalysedText text = Models.analyse("He said " + giant + " and left.");
    assertThat(text.sentences().getLast().tokens().getLast().text()).isEqualTo(".");
  }

  @Test
  void cuts_arabic_into_sentences_and_words_without_a_tree() {
    String original = "هاجم مسلحون القاعدة يوم الاثنين. هل قتل أحد؟ لا.";
    Report report = report("ar", List.of(ZoneKind.BODY), original);
    AnalysedText text = Models.analyser().analyse(report);
    assertThat(text.sentences())
        .extracting(s -> text.words(s.span()))
        .containsExactly("هاجم مسلحون القاعدة يوم الاثنين.", "هل قتل أحد؟", "لا.");
    assertThat(words(text.sentence(0))).isEqualTo("هاجم مسلحون القاعدة يوم الاثنين .");
    assertThat(text.sentences()).noneMatch(Sentence::parsed);
  }

  @Test
  void reads_the_same_text_alike_whatever_was_read_before() {
    String original = "The spokesman of the Homra brigade met Karim al-Hadi in basra.";
    AnalysedText before = Models.analyse(original);
    Models.analyse("basra homra hadi karim and Basra Brigade al-hadi were lower case words there.");
    assertThat(Models.analyse(original).sentences()).isEqualTo(before.sentences());
  }

  private static String words(Sentence sentence) {
    return sentence.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
  }

  private static String forms(Sentence sentence) {
    return sentence.tokens().stream().map(Token::form).collect(Collectors.joining(" "));
  }

  /** A report of these blocks, in one language. */
  static Report report(String language, List<ZoneKind> kinds, String... blocks) {
    String text = String.join("\n\n", blocks);
    List<Zone> zones = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < blocks.length; i++) {
      zones.add(new Zone(new Span(begin, begin + blocks[i].length()), kinds.get(i)));
      begin += blocks[i].length() + 2;
    }
    ReportMeta meta = new ReportMeta(null, null, null, null, language, null, List.of());
    Report plain = PlainReport.of("test.txt", text, meta);
    return new Report(
        plain.id(),
        plain.sha256(),
        plain.path(),
        "",
        plain.mediaType(),
        text,
        meta,
        zones,
        List.of(new LanguageStretch(new Span(0, text.length()), language)));
  }
}
