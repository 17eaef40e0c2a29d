package io.hanqiao.enterprise.recommendation;

import io.hanqiao.enterprise.need.FinancingNeed;
import io.hanqiao.enterprise.profile.Enterprise;
import io.hanqiao.enterprise.profile.TierHeld;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.IndustryCode;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an entry of a list tells a bank of firm and need: ranges (tier T1), no figure, no name. */
@Schema(description = "What an entry tells a bank of firm and need: ranges, no figure, no name.")
record EntryRanges(
    @Schema(
            description = "Asked for, yuan, above the first and up to the second.",
            examples = "1000000-3000000")
        String amountBand,
    @Schema(description = "Months, both included.", examples = "13-36", nullable = true)
        @Nullable String termBand,
    @Schema(description = "What the money is for.", nullable = true) @Nullable LoanPurpose purpose,
    @Schema(description = "Security the firm can give.", nullable = true)
        @Nullable Set<SecurityType> securityTypes,
    @Schema(description = "Recognition held on the day of sending.", nullable = true)
        @Nullable Tier tier,
    @Schema(description = "Size class on the day of sending.", nullable = true)
        @Nullable EnterpriseSize size,
    @Schema(description = "Two digits, GB/T 4754-2017.", examples = "39", nullable = true)
        @Nullable String industryDivision) {

  /** Upper ends of the bands of amounts, yuan: those by which demands are shown elsewhere. */
  private static final long[] YUAN = {
    500_000, 1_000_000, 3_000_000, 5_000_000, 10_000_000, 30_000_000, 100_000_000
  };

  /** Upper ends of the bands of terms, months. */
  private static final int[] MONTHS = {12, 36, 60};

  private static final long FEN_PER_YUAN = 100;

  /** As of a day. */
  static EntryRanges of(Enterprise firm, FinancingNeed need, LocalDate day) {
    TierHeld held = firm.tierOn(day);
    return new EntryRanges(
        amountBand(need.amountFen()),
        termBand(need.termMonths()),
        need.purpose(),
        need.securityTypes(),
        held == null ? null : held.tier(),
        firm.sizeOn(day),
        new IndustryCode(firm.facts().industryCode()).division());
  }

  static String amountBand(long fen) {
    long yuan = fen / FEN_PER_YUAN;
    long from = 0;
    for (long to : YUAN) {
      if (yuan <= to) {
        return from + "-" + to;
      }
      from = to;
    }
    return from + "+";
  }

  static @Nullable String termBand(@Nullable Integer months) {
    if (months == null) {
      return null;
    }
    int from = 1;
    for (int to : MONTHS) {
      if (months <= to) {
        return from + "-" + to;
      }
      from = to + 1;
    }
    return from + "+";
  }
}
