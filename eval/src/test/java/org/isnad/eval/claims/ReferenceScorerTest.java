package org.isnad.eval.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.isnad.eval.Counts;
import org.isnad.eval.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Our scorer gives the reference script's figures, on outputs that are wrong in many ways. */
class ReferenceScorerTest {
  @TempDir Path temp;

  @Test
  void our_figures_are_those_of_the_reference_script() throws Exception {
    Path yardsticks = SharedData.folder("yardsticks");
    Path script = yardsticks.resolve("claims_score.py");
    Path folder = yardsticks.resolve("wikinews");
    assumeTrue(Files.exists(script) && python(), "needs python3 and the reference script");

    Tally ours = new Tally();
    for (SeedForm form : SeedForm.of(folder)) {
      GoldFile gold = GoldJson.read(form.gold());
      GoldFile wrong = new Spoiler(new Random(form.id().hashCode())).spoil(gold);
      Files.writeString(temp.resolve(form.id() + ".json"), GoldWriter.write(wrong));
      GoldFile out = GoldJson.read(temp.resolve(form.id() + ".json"));
      ours.add(ClaimScorer.score(gold, out, form.report().text()));
    }

    JsonNode theirs = reference(script, folder).path("all");
    ours.counts().forEach((k, v) -> assertSame(k, v, theirs.path(k), "output"));
    ours.rates().forEach((k, v) -> assertSame(k, v, theirs.path(k), "of"));
    assertThat(ours.counts().get("events")).isNotNull().matches(c -> c.right() < c.gold());
  }

  private static void assertSame(String key, Counts ours, JsonNode theirs, String output) {
    assertThat(ours.right())
        .as(key + " right")
        .isCloseTo(theirs.path("right").doubleValue(), within(1e-9));
    assertThat(ours.output()).as(key + " output").isEqualTo(theirs.path(output).doubleValue());
    if (theirs.has("gold")) {
      assertThat(ours.gold()).as(key + " gold").isEqualTo(theirs.path("gold").doubleValue());
    }
  }

  private JsonNode reference(Path script, Path folder) throws IOException, InterruptedException {
    Path result = temp.resolve("reference.out");
    Process process =
        new ProcessBuilder(
                "python3",
                script.toString(),
                folder.resolve("gold").toString(),
                temp.toString(),
                "--texts",
                folder.toString(),
                "--json")
            .redirectOutput(result.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return GoldJson.MAPPER.readTree(Files.readString(result));
  }

  private static boolean python() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  @Test
  void a_gold_file_scored_against_itself_is_perfect() throws IOException {
    for (SeedForm form : SeedForm.of(SharedData.folder("yardsticks").resolve("wikinews"))) {
      GoldFile gold = GoldJson.read(form.gold());
      Map<String, Double> scores = ClaimScorer.score(gold, gold, form.report().text()).scores();
      assertThat(scores.entrySet())
          .as(form.id())
          .allSatisfy(
              e ->
                  assertThat(e.getValue())
                      .satisfiesAnyOf(v -> assertThat(v).isNaN(), v -> assertThat(v).isEqualTo(1)));
    }
  }
}
