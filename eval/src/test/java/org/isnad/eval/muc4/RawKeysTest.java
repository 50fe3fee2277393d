package org.isnad.eval.muc4;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.base.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawKeysTest {
  private static final String KEY =
      """

      0.  MESSAGE: ID                     DEV-MUC3-9001 (TEST)
      1.  MESSAGE: TEMPLATE               1 (OPTIONAL)
      2.  INCIDENT: DATE                  (08 MAR 90) / (07 MAR 90 - 08 MAR 90)
      4.  INCIDENT: TYPE                  BOMBING
      6.  INCIDENT: INSTRUMENT ID         "MINE"
                                          ? "GRENADE"
      10. PERP: ORGANIZATION ID           "PEOPLE'S BAND" / "PB"
      11. PERP: ORGANIZATION CONFIDENCE   POSSIBLE / CLAIMED OR ADMITTED: "PEOPLE'S BAND" / "PB"

      0.  MESSAGE: ID                     DEV-MUC3-9002 (TEST)
      1.  MESSAGE: TEMPLATE               *
      2.  INCIDENT: DATE                  *
      """;

  @TempDir Path folder;

  @Test
  void a_key_has_its_fills_its_readings_and_its_options() throws IOException {
    RawTemplate read = read().getOrDefault("DEV-MUC3-9001", List.of()).getFirst();
    assertThat(read.optional()).isTrue();
    assertThat(read.template().type()).isEqualTo("bombing");
    assertThat(read.template().of(Role.WEAPON)).containsExactly(Set.of("mine"));
    assertThat(read.template().of(Role.PERP_ORG)).containsExactly(Set.of("peoples band", "pb"));
    assertThat(read.dates().stream().map(When::iso))
        .containsExactly("1990-03-08", "1990-03-07/1990-03-08");
    assertThat(read.confidences().getFirst().values())
        .containsExactlyInAnyOrder("POSSIBLE", "CLAIMED OR ADMITTED");
  }

  @Test
  void a_message_without_incidents_has_no_template() throws IOException {
    assertThat(read().get("DEV-MUC3-9002")).isEmpty();
  }

  @Test
  void a_date_with_a_dash_is_no_later_than() {
    assertThat(KeyDates.read("- 29 DEC 89").getFirst().iso()).isEqualTo("/1989-12-29");
    assertThat(KeyDates.read("16 NOV 00 FOO")).hasSize(1);
    assertThat(KeyDates.read("31 JUN 89")).isEmpty();
  }

  @Test
  void texts_are_parted_by_their_ids_and_dated_by_their_first_line() throws IOException {
    Path file = folder.resolve("dev-muc3-x");
    Files.writeString(
        file, "DEV-MUC3-9001 (TEST)\n\n   LIMA, 3 JAN 90 -- [TEXT] A.\n\nDEV-MUC3-9002\n\n   B.\n");
    List<RawTexts.Message> messages = RawTexts.read(file);
    assertThat(messages.stream().map(RawTexts.Message::id))
        .containsExactly("DEV-MUC3-9001", "DEV-MUC3-9002");
    assertThat(KeyDates.first(messages.getFirst().text())).isEqualTo(LocalDate.of(1990, 1, 3));
  }

  private Map<String, List<RawTemplate>> read() throws IOException {
    Path file = folder.resolve("key-dev");
    Files.writeString(file, KEY, StandardCharsets.ISO_8859_1);
    return RawKeys.read(file);
  }
}
