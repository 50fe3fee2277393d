package org.isnad.eval.polnear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.base.Confidence;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.report.Report;
import org.isnad.voice.Attribution;
import org.isnad.voice.Attribution.Manner;
import org.isnad.voice.Attribution.Stance;
import org.isnad.voice.Voices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolnearYardstickTest {
  private static final String LINE =
      """
      {"tokens": ["Hadi", "said", "``", "We", "left", ".", "''"], \
      "labels": ["B-source", "B-cue", "B-content", "I-content", "I-content", "I-content", \
      "I-content"], "id": "a"}
      """;

  @TempDir Path folder;

  private static Span at(Report report, String words) {
    int begin = report.text().indexOf(words);
    return new Span(begin, begin + words.length());
  }

  /** A system that finds the one attribution with this content. */
  private static Voices voices(Report report, String content) {
    return new Voices(
        List.of(
            new Attribution(
                Id.of("test", content),
                0,
                at(report, "Hadi"),
                null,
                List.of(at(report, "said")),
                List.of(at(report, content)),
                Manner.DIRECT,
                Stance.ASSERTS,
                null,
                null,
                false,
                "test",
                Confidence.of(1, "test"))));
  }

  private double score(String content, String key) throws IOException {
    var yardstick = new PolnearYardstick(report -> voices(report, content));
    return yardstick.score(folder).scores().getOrDefault(key, Double.NaN);
  }

  @Test
  void scores_token_lines_in_running_text() throws IOException {
    Files.writeString(folder.resolve("valid.jsonl"), LINE);

    assertThat(score("“We left.”", "content.exact.f1")).isEqualTo(1);
    assertThat(score("“We left.”", "source.exact.r")).isEqualTo(1);
  }

  @Test
  void a_content_that_begins_right_and_ends_early_is_half_found() throws IOException {
    Files.writeString(folder.resolve("valid.jsonl"), LINE);

    assertThat(score("“We left", "content.exact.f1")).isZero();
    assertThat(score("“We left", "content.begin.f1")).isEqualTo(1);
    assertThat(score("“We left", "content.jaccard.f1")).isCloseTo(0.6, within(1e-9));
  }

  @Test
  void scores_texts_with_their_attributions() throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text/a.txt"), "Hadi said “We left.”\n\nNothing else.");
    Files.writeString(
        folder.resolve("attributions/a_x1.ann"),
        """
        T1\tSource 0 4\tHadi
        T2\tCue 5 9\tsaid
        T3\tContent 10 20\t“We left.”
        E1\tAttribution:T2 Cue:T2 Source:T1 Content:T3
        #1\tAnnotatorNotes T3\tsure
        """);

    assertThat(score("“We left.”", "content.exact.f1")).isEqualTo(1);
    assertThat(score("“We left.”", "cue.exact.p")).isEqualTo(1);
  }

  @Test
  void only_the_outermost_of_nested_attributions_is_scored() throws IOException {
    Files.writeString(folder.resolve("valid.jsonl"), LINE);
    var yardstick =
        new PolnearYardstick(
            report -> {
              Attribution outer = voices(report, "“We left.”").attributions().getFirst();
              Attribution inner =
                  new Attribution(
                      Id.of("test", "inner"),
                      0,
                      at(report, "We"),
                      null,
                      List.of(at(report, "left")),
                      List.of(at(report, ".")),
                      Manner.INDIRECT,
                      Stance.ASSERTS,
                      outer.id(),
                      null,
                      false,
                      "test",
                      Confidence.of(1, "test"));
              return new Voices(List.of(outer, inner));
            });

    assertThat(yardstick.score(folder).scores().get("cue.exact.p")).isEqualTo(1);
  }

  @Test
  void a_broken_line_is_named() throws IOException {
    Files.writeString(folder.resolve("valid.jsonl"), LINE.strip() + "\n{\"tokens\": [\"a\"]}");

    assertThatThrownBy(() -> score("“We left.”", "cue.exact.p"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 2");
  }

  @Test
  void an_empty_folder_says_what_is_missing() {
    assertThatThrownBy(() -> score("x", "cue.exact.p"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("attributions");
  }

  @Test
  void labels_open_a_chunk_only_with_b() {
    assertThat(TokenForm.chunks(List.of("I-cue", "B-cue", "I-cue", "I-source", "B-cue", "O")))
        .containsExactly(new Chunk(Part.CUE, 1, 3), new Chunk(Part.CUE, 4, 5));
  }
}
