package io.hanqiao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class DatedTableTest {
  private static final LocalDate START = LocalDate.of(2020, 1, 1);

  private static DatedTable.Entry<String> entry(String from, String to, String value) {
    return new DatedTable.Entry<>(
        LocalDate.parse(from), to == null ? null : LocalDate.parse(to), value);
  }

  private final DatedTable<String> table =
      DatedTable.of(
          "rule",
          List.of(
              entry("2023-01-01", null, "third"),
              entry("2020-01-01", "2020-12-31", "first"),
              entry("2021-01-01", "2021-06-30", "second")));

  @Test
  void bothEndsOfAValidityBelongToIt() {
    assertThat(table.on(LocalDate.of(2020, 1, 1))).isEqualTo("first");
    assertThat(table.on(LocalDate.of(2020, 12, 31))).isEqualTo("first");
    assertThat(table.on(LocalDate.of(2021, 1, 1))).isEqualTo("second");
    assertThat(table.on(LocalDate.MAX)).isEqualTo("third");
    assertThat(table.entries())
        .extracting(e -> e.value())
        .containsExactly("first", "second", "third");
  }

  @Test
  void aDayBeforeTheFirstAndADayInAGapHaveNoValue() {
    for (LocalDate day : List.of(LocalDate.of(2019, 12, 31), LocalDate.of(2021, 7, 1))) {
      assertThat(table.covers(day)).isFalse();
      assertThatThrownBy(() -> table.on(day))
          .isInstanceOf(NotInForceException.class)
          .hasMessageContainingAll("rule", day.toString(), "2020-01-01 to now");
    }
  }

  @Test
  void aDayAfterTheLastIsRefusedWithTheEnd() {
    DatedTable<String> ended =
        DatedTable.of("rule", List.of(entry("2020-01-01", "2020-12-31", "x")));
    assertThatThrownBy(() -> ended.on(LocalDate.of(2021, 1, 1)))
        .hasMessageContaining("2020-01-01 to 2020-12-31");
  }

  @Test
  void tablesThatContradictThemselvesCannotBeMade() {
    assertThatThrownBy(() -> DatedTable.of("rule", List.of())).hasMessageContaining("rule");
    assertThatThrownBy(() -> entry("2020-01-02", "2020-01-01", "x"))
        .hasMessageContaining("2020-01-01 is before 2020-01-02");
    List<DatedTable.Entry<String>> overlapping =
        List.of(entry("2020-01-01", null, "x"), entry("2021-01-01", null, "y"));
    assertThatThrownBy(() -> DatedTable.of("rule", overlapping)).hasMessageContaining("2021-01-01");
  }

  @Property(tries = 200)
  void searchingAgreesWithLookingAtEveryEntry(
      @ForAll @Size(min = 1, max = 20) @UniqueElements List<@IntRange(max = 100) Integer> days,
      @ForAll @IntRange(max = 110) int asked,
      @ForAll Random random) {
    List<DatedTable.Entry<Integer>> entries = new ArrayList<>();
    for (int day : days) {
      entries.add(new DatedTable.Entry<>(START.plusDays(day), START.plusDays(day), day));
    }
    Collections.shuffle(entries, random);
    DatedTable<Integer> table = DatedTable.of("day", entries);
    assertThat(table.covers(START.plusDays(asked))).isEqualTo(days.contains(asked));
  }
}
