package org.isnad.origin.coordination.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1623881091 | 2021-06-16T22:04:51Z",
        "1623881091.5 | 2021-06-16T22:04:51.500Z",
        "1.623881091e9 | 2021-06-16T22:04:51Z",
        "1623881091000 | 2021-06-16T22:04:51Z",
        "1623881091000000 | 2021-06-16T22:04:51Z",
        "-86400 | 1969-12-31T00:00:00Z",
        "2021-06-16T22:04:51Z | 2021-06-16T22:04:51Z",
        "2021-06-17T01:04:51+03:00 | 2021-06-16T22:04:51Z",
        "2021-06-17 01:04:51+0300 | 2021-06-16T22:04:51Z",
        "2021-06-16 22:04:51 UTC | 2021-06-16T22:04:51Z",
        "2021-06-16 22:04:51.123 | 2021-06-16T22:04:51.123Z",
        "2021-06-16 22:04 | 2021-06-16T22:04:00Z",
        "2021-06-16 | 2021-06-16T00:00:00Z",
        "Wed Jun 16 22:04:51 +0000 2021 | 2021-06-16T22:04:51Z",
        "Wed, 16 Jun 2021 22:04:51 GMT | 2021-06-16T22:04:51Z"
      })
  void times_are_read_as_tables_write_them(String written, String instant) {
    assertThat(Instant.ofEpochMilli(Timestamps.millis(written))).isEqualTo(Instant.parse(instant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2021-13-01", "9e99", "1e", "1.2.3", "0x10", "-"})
  void what_is_no_time_is_refused(String written) {
    assertThatThrownBy(() -> Timestamps.millis(written)).isInstanceOf(DateTimeException.class);
  }
}
