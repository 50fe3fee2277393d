package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.base.Precision;
import org.isnad.claim.Direction;
import org.isnad.claim.EventType;
import org.isnad.claim.Modality;
import org.isnad.claim.Polarity;
import org.isnad.claim.Predicate;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.claim.StandingQuality;
import org.isnad.export.ClaimJson;
import org.isnad.store.ReportReading;
import org.isnad.store.Samples;
import org.junit.jupiter.api.Test;

/** The documented schema and what is written are one. */
class ClaimSchemaTest {
  private static final String TEXT = read();

  static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(TEXT, InputFormat.JSON);

  private static String read() {
    try {
      Path root = Path.of(System.getProperty("isnad.root"));
      return Files.readString(root.resolve("docs/claim.schema.json"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Error> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  private static List<String> lines() {
    ReportReading reading = Samples.reading(1);
    return reading.claims().all().stream()
        .map(claim -> ClaimJson.line(claim, reading.report()))
        .toList();
  }

  @Test
  void every_kind_of_claim_is_written_as_the_schema_says() {
    List<Error> errors = new ArrayList<>();
    lines().forEach(line -> errors.addAll(errors(line)));
    assertThat(lines()).hasSize(7);
    assertThat(errors).isEmpty();
  }

  @Test
  void what_is_not_a_claim_is_refused() {
    String line = lines().getFirst();
    assertThat(errors(line.replace("\"leads\"", "\"loves\""))).isNotEmpty();
    assertThat(errors(line.replace("\"asserted\"", "\"perhaps\""))).isNotEmpty();
    assertThat(errors(line.replace("\"subject\"", "\"somebody\""))).isNotEmpty();
    assertThat(errors(line.replace("\"kind\":\"relation\"", "\"kind\":\"name\""))).isNotEmpty();
    assertThat(errors(line.replaceFirst("\\{", "{\"extra\":1,"))).isNotEmpty();
  }

  @Test
  void every_word_that_a_claim_may_use_is_in_the_schema() {
    Stream.of(
            Predicate.values(),
            EventType.values(),
            Direction.values(),
            ResponsibilityStance.values(),
            StandingQuality.values(),
            Polarity.values(),
            Modality.values(),
            Precision.values())
        .flatMap(Stream::of)
        .map(constant -> "\"" + ((Enum<?>) constant).name().toLowerCase(Locale.ROOT) + "\"")
        .forEach(word -> assertThat(TEXT).contains(word));
  }
}
