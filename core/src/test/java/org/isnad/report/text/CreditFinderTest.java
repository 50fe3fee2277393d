package org.isnad.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The raid killed nine, according to Reuters. | QUOTATION Reuters
          An officer told the Harbour Times that he had no orders. | QUOTATION Harbour Times
          He was speaking to AFP by telephone from the town. | QUOTATION AFP
          The ministry told the AP on Monday that it knew nothing. | QUOTATION AP
          A commander said in an interview with Al Jazeera that he obeys nobody. | QUOTATION Al Jazeera
          The Iraqi Evening Lamp newspaper reported on Friday that the two had met. | STORY Evening Lamp
          The site quoted a fighter as saying that he fled. | QUOTATION site
          The Associated Press contributed to this report. | STORY The Associated Press
          This was first published by Levant Wire on Sunday. | STORY Levant Wire
          In a report published by the Harbour Times, two officers deny it. | STORY Harbour Times
          The raid was ordered from the capital, according to Nahda, a news agency close to the party. | QUOTATION Nahda
          Citing Reuters, the paper said that it was over. | QUOTATION Reuters
          The forts were sold in winter, Reuters reported on Monday. | STORY Reuters
          A letter seen by Reuters names two of them. | STORY Reuters
          Two officers deny it, as first reported by the Lamp Review. | STORY Lamp Review
          The mill burned down in the night. (Levant Wire) | STORY Levant Wire
          The British "Harbour Light" site revealed a network of mills. | STORY Harbour Light
          A report by the US Washington Post said that the mill was sold. | STORY Washington Post
          احترقت المطحنة ليلاً بحسب العمدة. (ليفانت واير) | STORY ليفانت واير
          حذر تقرير لصحيفة "واشنطن بوست" من بيع المطحنة. | STORY واشنطن بوست
          به نقل از هاربر لایت، آسیاب در شب سوخت. | STORY هاربر لایت
          Die Mühle wurde im Winter verkauft, berichtet die Nachrichtenagentur Reuters. | STORY Reuters
          Kuzey Işığı ajansının haberine göre değirmen gece yandı ve kimse ölmedi. | STORY Kuzey Işığı
          Мельница сгорела ночью, и никто не погиб, сообщает агентство Интерфакс. | STORY Интерфакс
          نفى المسؤول الخبر، نقلاً عن وكالة رويترز، وقال إنه كاذب. | QUOTATION رويترز
          وقال في تصريح لصحيفة الشرق الأوسط إن الأمر لم يصدر. | QUOTATION الشرق الأوسط
          به گزارش ایسنا، سخنگو این خبر را تکذیب کرد. | STORY ایسنا
          وی در گفت‌وگو با خبرگزاری تسنیم افزود که خبر درست نیست. | QUOTATION تسنیم
          Selon l'agence Reuters, le chef a quitté la ville dans la nuit. | QUOTATION Reuters
          Los daños son graves, según la agencia EFE, que cita a un portavoz. | QUOTATION EFE
          """)
  void finds_what_a_sentence_credits(String text, String credit) {
    assertThat(credits(text)).containsExactly(credit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The raid killed nine, according to General Nabil.",
            "He told Hassan Saleh to leave the town.",
        "They joined the Northern Defence Forces (NDF)",
            "A cousin told the American newspaper nothing.",
        "According to the governor, nobody gave the order.",
            "He told NATO that the road was closed.",
        "They spoke to Congress about it for an hour.", "قال القائد إن الأمر لم يصدر عن الحكومة."
      })
  void credits_no_outlet_where_a_person_or_an_office_is_named(String text) {
    assertThat(credits(text)).isEmpty();
  }

  @Test
  void knows_an_outlet_by_its_initials_once_it_was_named() {
    assertThat(
            credits(
                "The Harbour City Times website reported that he fled.\n\n"
                    + "He had no choice, a cousin told HCT."))
        .containsExactly("STORY Harbour City Times", "QUOTATION HCT");
  }

  @Test
  void gives_the_exact_words() {
    Report report = read("It was over, an officer told Reuters on Friday.");
    assertThat(report.meta().credits().getFirst().span().in(report.text()))
        .isEqualTo("told Reuters");
  }

  private static Report read(String text) {
    return Assembler.assemble(Draft.plain("0", "x", "", text, Draft.NO_META));
  }

  private static List<String> credits(String text) {
    return read(text).meta().credits().stream().map(c -> c.kind() + " " + c.name()).toList();
  }
}
