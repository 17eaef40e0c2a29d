package io.hanqiao.fund.fund;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.vocabulary.FundStructure;
import io.hanqiao.vocabulary.ManagerKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fund as everybody sees it. */
@Schema(description = "A fund as everybody sees it; null is unknown.")
public record FundView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation whose record it is.") UUID ownerOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "Its manager.") UUID managerId,
    @Schema(description = "The manager's name.") String managerName,
    @Schema(description = "What the manager is.") ManagerKind managerKind,
    @Schema(description = "OPEN or CLOSED.", examples = "OPEN") String status,
    @Schema(description = "Why it was closed.", nullable = true) @Nullable String closedReason,
    @Schema(description = "When it was closed, UTC.", nullable = true) @Nullable Instant closedAt,
    @Schema(description = "Name of the fund.") String name,
    @Schema(description = "The source's own code.", examples = "F05", nullable = true)
        @Nullable String category,
    @Schema(description = "Place in the tree of funds.") FundStructure structure,
    @Schema(description = "The fund of funds above it.", nullable = true)
        @Nullable UUID parentFundId,
    @Schema(description = "A government investment fund.", nullable = true)
        @Nullable Boolean governmentFund,
    @Schema(
            description = "Its money is that of the funds below and is not counted twice.",
            nullable = true)
        @Nullable Boolean lookThrough,
    @JsonUnwrapped FundCapitalView capital,
    @Schema(description = "Calendar day.", examples = "2023-06-30", nullable = true)
        @Nullable LocalDate establishedOn,
    @Schema(description = "Years from that day.", examples = "7", nullable = true)
        @Nullable Integer lifeYears,
    @Schema(description = "The day its life ends.", examples = "2030-06-30", nullable = true)
        @Nullable LocalDate endsOn,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  static FundView of(Fund fund) {
    FundTerms terms = fund.terms();
    return new FundView(
        fund.id(),
        fund.ownerOrg(),
        fund.reference(),
        fund.managerId(),
        fund.manager().name(),
        fund.manager().kind(),
        fund.statusCode(),
        fund.closedReason(),
        fund.closedAt(),
        terms.name(),
        terms.category(),
        fund.structure(),
        terms.parentFundId(),
        terms.governmentFund(),
        terms.lookThrough(),
        FundCapitalView.of(fund.capital()),
        terms.establishedOn(),
        terms.lifeYears(),
        terms.endsOn(),
        fund.synthetic(),
        fund.source(),
        fund.createdAt());
  }
}
