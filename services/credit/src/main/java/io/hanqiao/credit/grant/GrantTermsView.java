package io.hanqiao.credit.grant;

import io.hanqiao.credit.input.Percents;
import io.hanqiao.vocabulary.LprTenor;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Rate;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was granted and at what cost, on the wire: in answers and in events alike. */
@Schema(hidden = true)
record GrantTermsView(
    @Schema(
            description = "What two people approved, yuan; it never changes.",
            examples = "4000000.00")
        String granted,
    @Schema(description = "Whether what is repaid can be used again.") boolean revolving,
    @Schema(description = "Of each loan, months.", examples = "12") int termMonths,
    @Schema(description = "Last day to contract and draw.", examples = "2027-12-31")
        LocalDate expiresOn,
    @Schema(
            description = "The loan prime rate it hangs on; null for a rate of its own.",
            nullable = true)
        @Nullable LprTenor lprTenor,
    @Schema(description = "Basis points above it.", examples = "-20", nullable = true)
        @Nullable Integer lprSpreadBp,
    @Schema(
            description = "That rate on the day of pricing, percent a year.",
            examples = "3.10",
            nullable = true)
        @Nullable String lprPercent,
    @Schema(description = "Interest on the day of pricing, percent a year.", examples = "2.90")
        String ratePercent,
    @Schema(description = "All fees beside the rate, percent a year.", examples = "0.50")
        String feePercent,
    @Schema(description = "Interest subsidy, percent a year.", examples = "0.00")
        String subsidyPercent,
    @Schema(description = "综合融资成本: rate + fees − subsidy, percent a year.", examples = "3.40")
        String allInCostPercent,
    @Schema(description = "Day of pricing.", examples = "2026-03-31") LocalDate pricedOn) {

  static GrantTermsView of(CreditGrant grant) {
    GrantTerms terms = grant.terms();
    GrantPrice price = grant.price();
    return new GrantTermsView(
        new Money(terms.grantedFen()).toYuan(),
        terms.revolving(),
        terms.termMonths(),
        terms.expiresOn(),
        price.lprTenor(),
        price.lprSpreadBp(),
        Percents.percent(price.lprPpm()),
        new Rate(price.ratePpm()).toPercent(),
        new Rate(price.feePpm()).toPercent(),
        new Rate(price.subsidyPpm()).toPercent(),
        new Rate(price.allInPpm()).toPercent(),
        price.pricedOn());
  }
}
