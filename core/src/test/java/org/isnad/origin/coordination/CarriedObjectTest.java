package org.isnad.origin.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriedObjectTest {
  @ParameterizedTest
  @CsvSource({
    "https://WWW.Example.org/a/?utm_source=x#top, link example.org/a",
    "http://m.example.org/a?id=7&fbclid=Zz, link example.org/a?id=7",
    "example.org, link example.org",
    "https://example.org/A/b, link example.org/A/b",
    "https://example.org/a?utm=1, link example.org/a?utm=1"
  })
  void a_link_is_the_same_whatever_follows_its_reader(String written, String object) {
    assertThat(CarriedObject.ofLink(written)).contains(object);
  }

  @Test
  void a_text_is_the_same_in_other_case_with_other_marks_and_links() {
    assertThat(CarriedObject.ofText("RT @page: The bridge at Kuf HAS fallen! https://t.example/1"))
        .isEqualTo(CarriedObject.ofText("the bridge, at Kuf, has fallen"))
        .contains("text the bridge at kuf has fallen");
  }

  @Test
  void a_text_is_another_with_another_word_though_its_beginning_is_shown_alike() {
    String long1 = "the bridge at kuf has fallen ".repeat(5) + "today";
    String long2 = "the bridge at kuf has fallen ".repeat(5) + "yesterday";
    assertThat(CarriedObject.ofText(long1)).isNotEqualTo(CarriedObject.ofText(long2));
    assertThat(CarriedObject.ofText(long1).orElseThrow())
        .startsWith("text the bridge at kuf")
        .hasSizeLessThan(100);
  }

  @Test
  void texts_of_a_few_words_are_no_sign_of_anything() {
    assertThat(CarriedObject.ofText("Breaking news from Kuf")).isEmpty();
    assertThat(CarriedObject.ofText("انهار جسر الكوف صباح اليوم")).isPresent();
    assertThat(CarriedObject.ofLink(" ")).isEmpty();
    assertThat(CarriedObject.ofPicture("")).isEmpty();
  }
}
