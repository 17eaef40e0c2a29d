package io.hanqiao.credit.limit;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.vocabulary.Money;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a line, an offer or a guarantor can bear, and what grants take of it. Yuan. */
@Schema(
    description =
        "What a line, an offer or a guarantor can bear: limit = available + reserved + utilized,"
            + " less exceededBy. Limits of different kinds are never added together.")
record LimitView(
    @Schema(description = "That of the line, the offer or the guarantor.") UUID id,
    @Schema(description = "Organisation whose it is.") UUID ownerOrg,
    @Schema(description = "LINE, OFFER or GUARANTOR.", examples = "LINE") LimitKind kind,
    @Schema(description = "Whether it is never exceeded.") boolean binding,
    @Schema(
            description =
                "What it can bear, yuan; null if no limit is stated, and to anybody but its"
                    + " owner, operators and auditors.",
            examples = "500000000.00",
            nullable = true)
        @Nullable String limit,
    @Schema(description = "What is left, yuan.", examples = "496000000.00", nullable = true)
        @Nullable String available,
    @Schema(
            description =
                "What grants promise and have not paid out, yuan; null to anybody but its owner,"
                    + " operators and auditors.",
            examples = "3400000.00",
            nullable = true)
        @Nullable String reserved,
    @Schema(
            description =
                "What firms owe on those grants, a stock, yuan; null to anybody but its owner,"
                    + " operators and auditors.",
            examples = "600000.00",
            nullable = true)
        @Nullable String utilized,
    @Schema(
            description =
                "By how much a limit that does not bind is exceeded, yuan; 0 if it is not.",
            examples = "0.00")
        String exceededBy) {

  /** As its reader sees it: how much is lent already is its owner's own affair. */
  static LimitView of(ConservedLimit limit, Caller reader) {
    boolean whole =
        reader.org().equals(limit.ownerOrg()) || reader.is("operator") || reader.is("auditor");
    Long left = limit.availableFen();
    return new LimitView(
        limit.id(),
        limit.ownerOrg(),
        limit.kind(),
        limit.binding(),
        whole ? Amounts.yuan(limit.limitFen()) : null,
        left == null ? null : Amounts.yuan(Math.max(0, left)),
        whole ? new Money(limit.reservedFen()).toYuan() : null,
        whole ? new Money(limit.utilizedFen()).toYuan() : null,
        new Money(left == null ? 0 : Math.max(0, -left)).toYuan());
  }
}
