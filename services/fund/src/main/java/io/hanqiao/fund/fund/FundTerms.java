package io.hanqiao.fund.fund;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a fund beside its money. Null is unknown.
 *
 * @param name it goes by
 * @param category the source's own code, such as F05
 * @param parentFundId the fund of funds above it
 * @param governmentFund whether it is a government investment fund 政府投资基金
 * @param lookThrough whether its money is that of the funds below and must not be counted twice;
 *     funds of funds only
 * @param establishedOn calendar day
 * @param lifeYears from that day, 1 to 99
 */
@Embeddable
record FundTerms(
    String name,
    @Nullable String category,
    @Nullable UUID parentFundId,
    @Nullable Boolean governmentFund,
    @Nullable Boolean lookThrough,
    @Nullable LocalDate establishedOn,
    @Nullable Integer lifeYears) {

  /** The day its life ends; null if unknown. */
  @Nullable LocalDate endsOn() {
    return establishedOn == null || lifeYears == null ? null : establishedOn.plusYears(lifeYears);
  }
}
