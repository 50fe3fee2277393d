package org.isnad.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.base.Span;
import org.isnad.report.LanguageStretch;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The order came from the office of the general, officials said.
          fr | L'ordre est venu du bureau du général, selon des responsables de la ville.
          es | La orden llegó de la oficina del general, según dijeron los funcionarios.
          tr | Emir generalin ofisinden geldi, ancak bu bir hata olarak görüldü ve geri alındı.
          ar | نفى المتحدث أن تكون القوات قد تلقت أوامر جديدة
          ar | العراقية المسلحة
          fa | سخنگو گفت که دستور تازه‌ای صادر نشده است
          fa | سخنگوي دولت اين خبر را تکذيب کرد و گفت اين گزارش درست نيست
          ku | سەرۆک وەزیران لە هەولێر گوتی کە ئەم بڕیارە دەستکاری ناکرێت
          ku | Serokwezîr li Hewlêrê got ku ew biryar ji bo her kesî ye
          ru | Представитель сказал, что приказ не был отдан
          uk | Речник сказав, що наказ не був відданий і його не було
          he | הדובר אמר כי לא ניתנה פקודה
          my | ကရင်နီ
          th | กองทัพ
          ar | جيش كاريني
          und | 12345
          und | ISIL
          """)
  void knows_a_language_by_script_and_words(String language, String text) {
    assertThat(LanguageFinder.of(text)).isEqualTo(language);
  }

  @Test
  void asks_lingua_when_words_do_not_decide() {
    assertThat(
            LanguageFinder.of(
                "Regierungssprecher bestreitet Beteiligung, Untersuchungsausschuss fordert"
                    + " Akteneinsicht"))
        .isEqualTo("de");
  }

  @Test
  void marks_foreign_runs_inside_a_sentence() {
    String text = "The leaders [العراقية المسلحة] do not fear him, he said in Baghdad.";
    assertThat(stretches(text))
        .containsExactly(
            "en:The leaders [", "ar:العراقية المسلحة", "en:] do not fear him, he said in Baghdad.");
  }

  @Test
  void marks_paragraphs_in_another_language() {
    String english = "The order came from the office of the general, and it was obeyed by all.";
    String arabic = "وقال المتحدث إن الأوامر لم تصدر عن الحكومة وإن التحقيق لا يزال مستمرا.";
    assertThat(stretches(english + "\n\n" + arabic))
        .containsExactly("en:" + english + "\n\n", "ar:" + arabic);
  }

  @Test
  void covers_a_text_without_zones() {
    assertThat(LanguageStretches.of("  ", List.of(), "und"))
        .containsExactly(new LanguageStretch(new Span(0, 2), "und"));
  }

  private static List<String> stretches(String text) {
    List<Zone> zones = Paragraphs.of(text).stream().map(s -> new Zone(s, ZoneKind.BODY)).toList();
    return LanguageStretches.of(text, zones, "en").stream()
        .map(s -> s.language() + ":" + s.span().in(text))
        .toList();
  }
}
