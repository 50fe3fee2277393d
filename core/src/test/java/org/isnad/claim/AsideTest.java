package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.pipeline.ReadingStages;
import org.isnad.report.PlainReport;
import org.isnad.voice.Voice;
import org.junit.jupiter.api.Test;

class AsideTest {
  private static final ReadingStages STAGES = ReadingStages.load();

  @Test
  void what_stands_beside_indirect_speech_is_the_reports_own() {
    assertThat(
            voice("Officials said that Karim Hadi, who leads the Red Front, was wounded.", "LEADS"))
        .isInstanceOf(Voice.Outlet.class);
    assertThat(voice("Officials said that Karim Hadi, the leader of the Red Front, left.", "LEADS"))
        .isInstanceOf(Voice.Outlet.class);
  }

  @Test
  void what_is_said_itself_is_the_speakers() {
    assertThat(voice("Officials said that Karim Hadi leads the Red Front.", "LEADS"))
        .isInstanceOf(Voice.Credited.class);
  }

  @Test
  void all_of_a_quotation_is_the_speakers() {
    assertThat(
            voice(
                "\"Karim Hadi, who leads the Red Front, was wounded,\" an official said.", "LEADS"))
        .isInstanceOf(Voice.Credited.class);
  }

  private static Voice voice(String text, String predicate) {
    List<Claim.Relation> found =
        STAGES.read(PlainReport.of("report.txt", text)).claims().all().stream()
            .filter(Claim.Relation.class::isInstance)
            .map(Claim.Relation.class::cast)
            .filter(r -> r.predicate().name().equals(predicate))
            .toList();
    assertThat(found).hasSize(1);
    return found.getFirst().basis().chain().innermost();
  }
}
