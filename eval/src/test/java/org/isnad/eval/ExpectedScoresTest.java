package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Every {@code eval/*.yaml} holds the scores that Isnad reached on one corpus; a score may rise,
 * and may not fall by more than the tolerance. Slow corpora are scored under the profile {@code
 * yardsticks}.
 */
class ExpectedScoresTest {
  private static final Path ROOT = Path.of(System.getProperty("isnad.root", "."));

  static Stream<Path> expectations() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("eval"))) {
      List<Path> yaml = files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
      return yaml.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("expectations")
  void scores_do_not_fall_below_what_was_reached(Path file) throws IOException {
    JsonNode expected = YAMLMapper.builder().build().readTree(Files.readString(file));
    boolean slow = expected.path("slow").asBoolean(false);
    assumeTrue(!slow || Boolean.getBoolean("isnad.yardsticks"), "skipped: run with -Pyardsticks");

    JsonNode got = score(expected.path("yardstick").asString(), folder(expected));

    assertThat(got.path("corpus").path("sha256").asString())
        .as("the corpus that these scores were reached on")
        .isEqualTo(expected.path("corpus").path("sha256").asString());
    double tolerance = expected.path("tolerance").asDouble();
    expected
        .path("expected")
        .properties()
        .forEach(
            e ->
                assertThat(got.path("scores").path(e.getKey()).asDouble())
                    .as(file.getFileName() + " " + e.getKey())
                    .isGreaterThanOrEqualTo(e.getValue().asDouble() - tolerance));
  }

  /** A folder of the project itself, or of the data beside it. */
  private static Path folder(JsonNode expected) {
    String own = expected.path("project_folder").asString("");
    return own.isEmpty()
        ? SharedData.folder(expected.path("folder").asString())
        : ROOT.resolve(own);
  }

  private static JsonNode score(String yardstick, Path folder) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> call = List.of(yardstick, folder.toString(), "--json");
    int status = Main.run(call, new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
    assertThat(status).as("exit status of eval " + yardstick).isZero();
    return new YAMLMapper().readTree(out.toString(StandardCharsets.UTF_8));
  }
}
