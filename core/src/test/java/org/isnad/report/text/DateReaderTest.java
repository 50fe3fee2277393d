package org.isnad.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Published Wednesday 17 March 2021 at noon | 2021-03-17
          March 17, 2021 | 2021-03-17
          Mar. 17th, 2021 | 2021-03-17
          17th of March, 2021 | 2021-03-17
          2021-03-17T23:30:00-05:00 | 2021-03-17
          Wed, 17 Mar 2021 10:00:00 +0300 | 2021-03-17
          17.03.2021 | 2021-03-17
          17 mars 2021 | 2021-03-17
          1er avril 2013 | 2013-04-01
          17 de marzo de 2021 | 2021-03-17
          17 Mart 2021 | 2021-03-17
          17 марта 2021 г. | 2021-03-17
          17 במרץ 2021 | 2021-03-17
          ١٧ مارس ٢٠٢١ | 2021-03-17
          الأربعاء 17 آذار 2021 | 2021-03-17
          17 آذار/مارس 2021 | 2021-03-17
          3 كانون الثاني 2020 | 2020-01-03
          3 كانون الثاني/يناير 2020 | 2020-01-03
          21 جانفي 2013 | 2013-01-21
          14 أوت 2019 | 2019-08-14
          ۲۷ اسفند ۱۳۹۹ | 2021-03-17
          ۱ فروردین ۱۴۰۰ | 2021-03-21
          ۳۰ اسفند ۱۳۹۹ | 2021-03-20
          1399/12/27 | 2021-03-17
          ۱۷ مارس ۲۰۲۱ | 2021-03-17
          3 شعبان 1442 | 2021-03-16
          ٣ شعبان ١٤٤٢ هـ | 2021-03-16
          1442/08/03 | 2021-03-16
          """)
  void reads_whole_dates_of_any_calendar(String text, LocalDate date) {
    assertThat(DateReader.first(text, "en")).extracting(DateReader.Found::date).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          17/3/2021 | en | 2021-03-17
          3/17/2021 | en | 2021-03-17
          4/4/2021 | en | 2021-04-04
          3/4/2021 | fr | 2021-04-03
          ٣/٤/٢٠٢١ | ar | 2021-04-03
          """)
  void reads_digits_where_their_order_is_sure(String text, String language, LocalDate date) {
    assertThat(DateReader.first(text, language)).extracting(DateReader.Found::date).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3/4/2021",
        "March 17",
        "17 March",
        "31 February 2021",
        "30 اسفند 1400",
        "the 2021 accord",
        "1.2.3.4",
        "May 2021",
        "call 2021-555"
      })
  void guesses_at_nothing(String text) {
    assertThat(DateReader.first(text, "en")).isNull();
  }

  @Test
  void tells_where_the_date_stands() {
    String text = "On ١٧ مارس ٢٠٢١ they met";
    assertThat(DateReader.first(text, "ar"))
        .extracting(found -> found.span().in(text))
        .isEqualTo("١٧ مارس ٢٠٢١");
  }

  @ParameterizedTest
  @CsvSource({
    "20210317, 2021-03-17",
    "1615975200, 2021-03-17",
    "1615975200000, 2021-03-17",
    "2021-03-17, 2021-03-17"
  })
  void reads_values_of_metadata(String value, LocalDate date) {
    assertThat(DateReader.value(value)).isEqualTo(date);
  }
}
