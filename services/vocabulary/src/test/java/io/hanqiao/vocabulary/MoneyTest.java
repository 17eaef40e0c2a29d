package io.hanqiao.vocabulary;

import static io.hanqiao.vocabulary.Reading.chinese;
import static io.hanqiao.vocabulary.Reading.english;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
  private static final long MAX = 9_999_999_999_999_999L;
  private static final long STATED = 100_000_000_000_000L;

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.5, 50",
    "0.05, 5",
    "5000000.00, 500000000",
    "12.30, 1230",
    "1000000000000.00, 100000000000000"
  })
  void anAmountInYuanIsReadToTheFen(String yuan, long fen) {
    assertThat(Money.parseYuan(yuan).orThrow()).isEqualTo(new Money(fen));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5,000,000       | grouping
          5e6             | exponent
          500万           | 5000000.00
          -5              | negative
          1.234           | two decimals
          007             | leading zeros
          ￥500            | currency
          500元           | unit
          500 CNY         | currency
          ５000            | half-width
          ' 500'          | spaces
          100000000000000 | largest amount is 1000000000000.00
          1000000000000.01 | largest amount is 1000000000000.00
          99999999999999.99 | largest amount is 1000000000000.00
          ''              | number of yuan
          .5              | number of yuan
          5.              | number of yuan
          +5              | number of yuan
          NaN             | currency
          0x10            | number of yuan
          1..2            | number of yuan
          """)
  void anotherWayOfWritingIsRefusedWithHowToWriteIt(String yuan, String remedy) {
    assertThat(english(Money.parseYuan(yuan))).contains("“" + yuan + "”", remedy);
    assertThat(chinese(Money.parseYuan(yuan))).contains("“" + yuan + "”");
  }

  @Test
  void aVeryLongTextIsRefusedAndShownShort() {
    assertThat(english(Money.parseYuan("1,".repeat(100_000)))).hasSizeLessThan(200).contains("…");
  }

  @Property
  void writingAndReadingGiveTheSameAmount(@ForAll @LongRange(max = STATED) long fen) {
    Money money = new Money(fen);
    assertThat(Money.parseYuan(money.toYuan()).orThrow()).isEqualTo(money);
    assertThat(money.toYuan()).isEqualTo(BigDecimal.valueOf(fen, 2).toPlainString());
  }

  @Property
  void sumAndDifferenceUndoEachOther(
      @ForAll @LongRange(max = MAX / 2) long a, @ForAll @LongRange(max = MAX / 2) long b) {
    Money sum = new Money(a).plus(new Money(b));
    assertThat(sum.fen()).isEqualTo(a + b);
    assertThat(sum.minus(new Money(b))).isEqualTo(new Money(a));
    assertThat(sum).isGreaterThanOrEqualTo(new Money(a));
  }

  @Property
  void aPercentageIsExactAndRoundedDown(
      @ForAll @LongRange(max = MAX) long fen, @ForAll @IntRange(max = 1_000) int percent) {
    BigInteger exact =
        BigInteger.valueOf(fen)
            .multiply(BigInteger.valueOf(percent))
            .divide(BigInteger.valueOf(100));
    Money money = new Money(fen);
    if (exact.compareTo(BigInteger.valueOf(MAX)) <= 0) {
      assertThat(money.percent(percent).fen()).isEqualTo(exact.longValueExact());
    } else {
      assertThatThrownBy(() -> money.percent(percent)).isInstanceOf(ArithmeticException.class);
    }
  }

  @Test
  void wanAndYuanAreConvertedExactly() {
    assertThat(Money.ofWan(500)).isEqualTo(Money.ofYuan(5_000_000)).hasToString("5000000.00");
    assertThat(Money.ZERO.toYuan()).isEqualTo("0.00");
  }

  @Test
  void whatLeavesTheRangeIsRefusedNotWrapped() {
    Money max = new Money(MAX);
    assertThatThrownBy(() -> max.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.ZERO.minus(new Money(1)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> max.percent(Integer.MAX_VALUE))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> max.percent(-1)).hasMessageContaining("-1");
    assertThatThrownBy(() -> new Money(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Money(MAX + 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Money.ofWan(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
  }
}
