package org.isnad.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
  private static final String ARABIC =
      "قال المتحدث إن القوات لم تتلق أي أمر من بغداد في هذا الشأن، وإن التحقيق لا يزال في بدايته.";
  private static final String PERSIAN =
      "سخنگوي دولت گفت که اين خبر درست نيست و چنين دستوري از سوي وزارت کشور صادر نشده است.";
  private static final String FRENCH =
      "Le porte-parole a déclaré que l'ordre n'avait pas été donné par le général, mais par son"
          + " adjoint à Gao.";
  private static final String TURKISH =
      "Sözcü, emrin başkentten geldiğini ve kimsenin buna karşı çıkmadığını söyledi, ancak bu doğru"
          + " değil.";
  private static final String RUSSIAN =
      "Представитель сказал, что приказ не был отдан и что расследование продолжается уже вторую"
          + " неделю.";

  @ParameterizedTest
  @CsvSource({
    "windows-1256, ar",
    "ISO-8859-6, ar",
    "windows-1256, fa",
    "windows-1252, fr",
    "ISO-8859-9, tr",
    "windows-1251, ru",
    "KOI8-R, ru",
    "UTF-16LE, ar",
    "UTF-16BE, fr"
  })
  void reads_what_is_not_utf8_and_says_so(String charset, String language) {
    String text = text(language);
    Decoded decoded = Decoder.decode(text.getBytes(Charset.forName(charset)), null);
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.doubt() != null).isEqualTo(!charset.startsWith("UTF-16"));
  }

  @ParameterizedTest
  @CsvSource({"windows-1256, ar", "windows-1252, fr", "windows-1251, ru"})
  void tells_when_utf8_was_declared_and_is_not(String charset, String language) {
    Decoded decoded = Decoder.decode(text(language).getBytes(Charset.forName(charset)), "UTF-8");
    assertThat(decoded.text()).isEqualTo(text(language));
    assertThat(decoded.doubt()).contains("UTF-8").contains(charset);
  }

  @Test
  void believes_a_declaration_that_fits() {
    Decoded decoded =
        Decoder.decode(ARABIC.getBytes(Charset.forName("windows-1256")), "windows-1256");
    assertThat(decoded).isEqualTo(new Decoded(ARABIC, "windows-1256", null));
  }

  @Test
  void believes_utf8_over_a_wrong_declaration() {
    Decoded decoded = Decoder.decode(ARABIC.getBytes(StandardCharsets.UTF_8), "windows-1256");
    assertThat(decoded.text()).isEqualTo(ARABIC);
    assertThat(decoded.doubt()).contains("windows-1256");
  }

  @Test
  void takes_latin1_as_browsers_do() {
    byte[] bytes = "“No order was given” — Él".getBytes(Charset.forName("windows-1252"));
    assertThat(Decoder.decode(bytes, "ISO-8859-1").text()).isEqualTo("“No order was given” — Él");
  }

  @Test
  void drops_byte_order_marks() {
    assertThat(Decoder.decode("\ufeffسلام".getBytes(StandardCharsets.UTF_8), null).text())
        .isEqualTo("سلام");
    assertThat(Decoder.decode("\ufeffسلام".getBytes(StandardCharsets.UTF_16LE), null).text())
        .isEqualTo("سلام");
  }

  @Test
  void undoes_double_encoding_and_says_so() {
    String twice =
        new String(
            "قال المتحدث باسم الحكومة".getBytes(StandardCharsets.UTF_8),
            Charset.forName("windows-1252"));
    org.junit.jupiter.api.Assumptions.assumeTrue(!twice.contains("\ufffd"));
    Decoded decoded = Decoder.decode(twice.getBytes(StandardCharsets.UTF_8), null);
    assertThat(decoded.text()).isEqualTo("قال المتحدث باسم الحكومة");
    assertThat(decoded.doubt()).contains("twice");
  }

  @Test
  void keeps_utf8_with_a_few_broken_bytes() {
    byte[] bytes = (ARABIC + ARABIC).getBytes(StandardCharsets.UTF_8);
    bytes[10] = (byte) 0xff;
    Decoded decoded = Decoder.decode(bytes, null);
    assertThat(decoded.charset()).isEqualTo("UTF-8");
    assertThat(decoded.doubt()).contains("not valid");
    assertThat(decoded.text()).endsWith(ARABIC);
  }

  private static String text(String language) {
    return switch (language) {
      case "ar" -> ARABIC;
      case "fa" -> PERSIAN.replace("ک", "ك");
      case "fr" -> FRENCH;
      case "tr" -> TURKISH;
      default -> RUSSIAN;
    };
  }
}
