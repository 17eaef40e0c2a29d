package io.hanqiao.credit.line;

import io.hanqiao.vocabulary.LineKind;
import io.hanqiao.vocabulary.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a bank posts, on the wire: in answers and in events alike. */
@Schema(hidden = true)
record LineTermsView(
    @Schema(
            description = "PLEDGED_QUOTA (活动专项额度（意向）) or ANCHOR_GROUP_LIMIT (核心企业集团额度).",
            examples = "PLEDGED_QUOTA")
        LineKind kind,
    @Schema(description = "The occasion it is announced for.", nullable = true)
        @Nullable String campaign,
    @Schema(description = "Whose group the limit is for.", nullable = true)
        @Nullable UUID anchorEnterpriseId,
    @Schema(description = "Yuan.", examples = "8850000000.00") String amount,
    @Schema(description = "Whether it must never be exceeded.") boolean binding,
    @Schema(description = "First day.", examples = "2026-01-01", nullable = true)
        @Nullable LocalDate validFrom,
    @Schema(description = "Last day.", examples = "2026-12-31", nullable = true)
        @Nullable LocalDate validUntil) {

  static LineTermsView of(LineTerms terms) {
    return new LineTermsView(
        terms.kind(),
        terms.campaign(),
        terms.anchorEnterpriseId(),
        new Money(terms.amountFen()).toYuan(),
        terms.binding(),
        terms.validFrom(),
        terms.validUntil());
  }
}
