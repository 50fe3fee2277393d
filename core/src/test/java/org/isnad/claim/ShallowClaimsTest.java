package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.mention.MentionFinder;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Models;
import org.isnad.report.PlainReport;
import org.isnad.report.ReportMeta;
import org.isnad.voice.VoiceFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims of Arabic and Persian, from a text through names and voices. */
class ShallowClaimsTest {
  private static final class Loaded {
    static final MentionFinder MENTIONS = MentionFinder.load();
    static final VoiceFinder VOICES = VoiceFinder.load();
    static final ClaimFinder CLAIMS = ClaimFinder.load();
  }

  private static List<Claim> claims(String language, String words) {
    ReportMeta meta = new ReportMeta(null, null, null, null, language, null, List.of());
    AnalysedText text = Models.analyser().analyse(PlainReport.of("test.txt", words, meta));
    Mentions mentions = Loaded.MENTIONS.find(text);
    return Loaded.CLAIMS.find(text, mentions, List.of(), Loaded.VOICES.find(text, mentions)).all();
  }

  private static String line(Claim claim) {
    return claim instanceof Claim.Relation r
        ? r.subject().words() + " " + r.predicate() + " " + r.object().words()
        : Happenings.line(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar|استهدفت حركة النور قاعدة الوادي.|ATTACK استهدفت by حركة النور on قاعدة الوادي",
        "ar|اعتقلت الشرطة سليم ناصر.|ARREST اعتقلت by الشرطة on سليم ناصر",
        "ar|سقطت صواريخ على مطار الوادي.|ATTACK سقطت on مطار الوادي",
        "ar|نفت حركة النور أي صلة لها بالهجوم.|حركة النور DENIED for صلة لها بالهجوم",
        "ar|تبنت حركة النور الهجوم على المطار.|حركة النور CLAIMED for الهجوم على المطار",
        "ar|دعا سليم ناصر إلى التهدئة.|ORDER RESTRAIN التهدئة from سليم ناصر",
        "ar|طلب سليم ناصر من قادة الفصائل التصعيد ضد الجيش.|ORDER ESCALATE التصعيد ضد الجيش from"
            + " سليم ناصر to قادة الفصائل",
        "fa|حسن نصرالله، دبیرکل حزب‌الله لبنان، مهمانان خود را به آرامش فراخواند.|ORDER RESTRAIN"
            + " آرامش from حسن نصرالله",
        "fa|این نشست خواستار افزایش فشار شد.|ORDER ESCALATE افزایش فشار from نشست",
        "ar|أسفر الهجوم عن مقتل ثلاثة جنود.|TOLL killed 3 wounded null of جنود",
        "ar|وصل سليم ناصر، الذي يقود حركة النور.|سليم ناصر LEADS حركة النور",
        "ar|قال قائد حركة النور الشيخ سليم ناصر إن الطريق مفتوح.|سليم ناصر LEADS حركة النور",
        "ar|لم تستهدف حركة النور قاعدة الوادي.|ATTACK تستهدف by حركة النور on قاعدة الوادي DENIED",
        "ar|قتل سبعة مدنيين في قصف.|TOLL killed 7 wounded null of مدنيين",
        "ar|قال المتحدث العسكري باسم الجماعة يحيى سريع إن الطريق مفتوح."
            + "|يحيى سريع SPOKESPERSON_OF الجماعة",
        "fa|ده مامور کشته شدند.|TOLL killed 10 wounded null",
        "fa|جنبش نور پلیس تهران را هدف قرار داد.|ATTACK هدف by جنبش نور on پلیس تهران",
        "fa|کریم هادی، فرمانده جنبش نور، آمد.|کریم هادی LEADS جنبش نور",
        "fa|پلیس تهران کریم هادی را بازداشت کرد.|ARREST بازداشت by پلیس تهران on کریم هادی",
        "ar|قال المتحدث باسم الجيش السوداني العميد سليم ناصر إن الوضع هادئ.|سليم ناصر"
            + " SPOKESPERSON_OF الجيش السوداني",
        "ar|قصفت طائرات تركية موقعا قرب دهوك.|AIRSTRIKE قصفت by تركية at دهوك",
        "ar|اتهمت الحكومة اليمنية الحوثيين بقصف مأرب.|الحوثيين BLAMED for مأرب",
        "fa|کریم هادی، فرمانده گردان، وارد بغداد شد.|VISIT وارد by کریم هادی at بغداد",
        "fa|کریم هادی از گروه‌ها خواست حملات را متوقف کنند.|ORDER RESTRAIN حملات را متوقف کنند from"
            + " کریم هادی to گروه‌ها",
        "fa|سه نفر کشته شدند.|TOLL killed 3 wounded null",
        "fa|جنبش نور نقش خود را در حمله تکذیب کرد."
            + "|جنبش نور DENIED for جنبش نور نقش خود را در حمله تکذیب کرد",
      })
  void are_read_from_patterns(String language, String words, String expected) {
    assertThat(claims(language, words)).extracting(ShallowClaimsTest::line).contains(expected);
  }

  @Test
  void give_each_of_several_their_claim() {
    assertThat(claims("ar", "غارة جوية استهدفت حركة النور وكتائب الفجر."))
        .extracting(ShallowClaimsTest::line)
        .contains("AIRSTRIKE غارة on حركة النور, كتائب الفجر");
  }

  @Test
  void keep_the_voice_that_the_report_credits() {
    Claim claim = claims("ar", "قال سليم ناصر إن حركة النور استهدفت قاعدة الوادي.").getLast();
    assertThat(claim.basis().chain().innermost().toString()).contains("سليم ناصر");
  }

  @Test
  void never_take_who_attacks_for_who_is_attacked() {
    assertThat(claims("ar", "هاجمت حركة النور فندقا في المدينة."))
        .noneMatch(claim -> claim instanceof Claim.Event e && !e.targets().isEmpty());
  }

  @Test
  void are_none_in_a_sentence_that_only_names_people() {
    assertThat(claims("fa", "کریم هادی و جنبش نور.")).isEmpty();
  }

  @Test
  void rest_on_words_of_the_text() {
    for (Claim claim : claims("ar", "استهدفت حركة النور قاعدة الوادي.")) {
      assertThat(claim.basis().evidence().begin()).isZero();
      assertThat(claim.basis().madeBy()).startsWith("patterns-ar.tsv:");
      assertThat(claim.basis().confidence().explanation().text()).contains("patterns-ar.tsv");
    }
  }
}
