package io.hanqiao.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class DivisorTest {

  @Property
  void aQuotientIsThatOfADivision(
      @ForAll @LongRange(min = 0) long number, @ForAll @LongRange(min = 1) long by) {
    assertThat(new Divisor(by).quotient(number)).isEqualTo(number / by);
  }

  @Property
  void aQuotientIsThatOfADivisionOnBothSidesOfAMultiple(
      @ForAll @LongRange(min = 1, max = Integer.MAX_VALUE) long times,
      @ForAll @LongRange(min = 1, max = Integer.MAX_VALUE) long by) {
    Divisor divisor = new Divisor(by);
    assertThat(divisor.quotient(times * by)).isEqualTo(times);
    assertThat(divisor.quotient(times * by - 1)).isEqualTo((times * by - 1) / by);
  }

  @Example
  void theLargestNumberIsDividedByTheSmallestAndByPowersOfTwo() {
    for (int bits = 0; bits < 63; bits++) {
      assertThat(new Divisor(1L << bits).quotient(Long.MAX_VALUE))
          .isEqualTo(Long.MAX_VALUE >> bits);
    }
  }
}
