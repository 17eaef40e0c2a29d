package io.hanqiao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDayTest {

  @Test
  void anIsoDayIsRead() {
    assertThat(CalendarDay.parse("2024-02-29").orThrow()).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023-02-29", "2024/02/29", "24-2-29", "1899-12-31", "2201-01-01", "", "今天"})
  void anythingElseIsRefusedWithTheValue(String text) {
    assertThat(CalendarDay.parse(text))
        .isInstanceOfSatisfying(
            Parsed.Invalid.class,
            invalid -> {
              assertThat(invalid.flaw().wrong().zh()).startsWith("“" + text + "”不是");
              assertThat(invalid.flaw().wrong().en()).startsWith("“" + text + "” is not");
            });
  }
}
