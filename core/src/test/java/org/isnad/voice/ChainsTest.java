package org.isnad.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.base.Span;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Models;
import org.isnad.report.Credit;
import org.isnad.report.PlainReport;
import org.isnad.report.ReportMeta;
import org.junit.jupiter.api.Test;

class ChainsTest {
  private static final String TEXT =
      "A diplomat told Levant Wire that the minister had denied that the road was open.\n\n"
          + "The bridge is closed.";

  private static String chain(String words, List<Credit> credits) {
    ReportMeta meta = new ReportMeta("The Harbour", null, null, null, "en", null, credits);
    AnalysedText text = Models.analyser().analyse(PlainReport.of("test.txt", TEXT, meta));
    Voices voices = new Voices(Said.attributions(text));
    int begin = TEXT.indexOf(words);
    Span span = new Span(begin, begin + words.length());
    return Chains.of(text, Said.NO_MENTIONS, voices).at(span).text();
  }

  private static Credit credit(Credit.Kind kind) {
    int begin = TEXT.indexOf("Levant Wire");
    return new Credit(new Span(begin, begin + 11), "Levant Wire", kind);
  }

  @Test
  void runs_from_the_innermost_voice_through_who_was_told_to_the_outlet() {
    assertThat(chain("road", List.of(credit(Credit.Kind.QUOTATION))))
        .isEqualTo("the minister -> A diplomat -> Levant Wire -> The Harbour");
  }

  @Test
  void what_nobody_is_credited_with_is_the_outlets_own() {
    assertThat(chain("bridge", List.of())).isEqualTo("The Harbour");
  }

  @Test
  void a_credited_story_stands_between_the_outlet_and_all_else() {
    assertThat(chain("bridge", List.of(credit(Credit.Kind.STORY))))
        .isEqualTo("Levant Wire -> The Harbour");
  }

  @Test
  void a_picture_credit_is_no_voice() {
    assertThat(chain("bridge", List.of(credit(Credit.Kind.PICTURE)))).isEqualTo("The Harbour");
  }
}
