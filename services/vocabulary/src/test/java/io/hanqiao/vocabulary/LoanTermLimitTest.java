package io.hanqiao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LoanTermLimitTest {

  @ParameterizedTest
  @CsvSource({
    "WORKING_CAPITAL, 2024-07-01, 36, 60, 2024-07-01, 流动资金贷款管理办法, Working Capital",
    "ORDER_RECEIVABLE, 2026-01-01, 36, 60, 2024-07-01, 流动资金贷款管理办法, Working Capital",
    "RND, 2026-01-01, 36, 60, 2024-07-01, 流动资金贷款管理办法, Working Capital",
    "RENEWAL, 2026-01-01, 36, 60, 2024-07-01, 流动资金贷款管理办法, Working Capital",
    "EXPORT, 2026-01-01, 36, 60, 2024-07-01, 流动资金贷款管理办法, Working Capital",
    "EQUIPMENT_UPGRADE, 2024-07-01, 120, , 2024-07-01, 固定资产贷款管理办法, Fixed Asset",
    "FIXED_ASSET_PROJECT, 2026-01-01, 120, , 2024-07-01, 固定资产贷款管理办法, Fixed Asset",
    "PLANT_PURCHASE, 2026-01-01, 120, , 2024-07-01, 固定资产贷款管理办法, Fixed Asset",
    "GREEN, 2026-01-01, 120, , 2024-07-01, 固定资产贷款管理办法, Fixed Asset",
    "MERGER, 2025-12-31, 120, , 2025-12-31, 商业银行并购贷款管理办法, Merger"
  })
  void theLimitOfAPurposeAndDayTellsWhatIsUsualFromWhatIsLongestAndNamesItsOrder(
      LoanPurpose purpose,
      LocalDate day,
      int usual,
      @Nullable Integer longest,
      LocalDate since,
      String zh,
      String en) {
    LoanTermLimit limit = LoanTermLimit.on(purpose, day);

    assertThat(limit.usualMonths()).isEqualTo(usual);
    assertThat(limit.longestMonths()).isEqualTo(longest);
    assertThat(limit.since()).isEqualTo(since);
    assertThat(limit.source().zh()).contains(zh);
    assertThat(limit.source().en()).contains(en);
  }

  @ParameterizedTest
  @EnumSource(LoanPurpose.class)
  void beforeTheOrderThereIsNoLimitAtHand(LoanPurpose purpose) {
    assertThat(LoanTermLimit.on(purpose, LocalDate.of(2024, 6, 30))).isNull();
  }

  @ParameterizedTest
  @EnumSource(LoanPurpose.class)
  void noPurposeIsForgotten(LoanPurpose purpose) {
    assertThat(LoanTermLimit.on(purpose, LocalDate.of(2026, 1, 1))).isNotNull();
  }
}
