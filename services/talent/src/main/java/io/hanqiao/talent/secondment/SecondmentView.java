package io.hanqiao.talent.secondment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.vocabulary.Programme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A secondment as its parties see it. */
@Schema(description = "A secondment as its two sides, operators and auditors see it.")
public record SecondmentView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation of the home institution.") UUID ownerOrg,
    @Schema(description = "Organisation of the host enterprise.") UUID counterpartyOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "Programme it runs under.") Programme programme,
    @Schema(description = "Batch of the programme.", examples = "4", nullable = true)
        @Nullable Integer batch,
    @Schema(description = "The expert.") UUID expertId,
    @Schema(description = "The home institution.") UUID institutionId,
    @Schema(description = "The firm that takes the expert in.") UUID hostEnterpriseId,
    @Schema(description = "The firm's request that it answers.", nullable = true)
        @Nullable UUID requestId,
    @Schema(description = "Where it stands.") Stage status,
    @Schema(description = "Both sides said yes; stays so when it ends early.") boolean confirmed,
    @Schema(
            description = "Planned first day; from the arrival on the day of arrival.",
            examples = "2026-01-01",
            nullable = true)
        @Nullable LocalDate startsOn,
    @Schema(
            description = "Planned last day; from the end on the last day.",
            examples = "2027-12-31",
            nullable = true)
        @Nullable LocalDate endsOn,
    @Schema(description = "Assessment at the end of the term.", nullable = true)
        @Nullable Assessment assessment,
    @Schema(description = "Why it ended early.", nullable = true) @Nullable EndReason endReason,
    @JsonUnwrapped Totals totals,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  static SecondmentView of(Secondment one) {
    SecondmentTerms terms = one.terms();
    return new SecondmentView(
        one.id(),
        one.ownerOrg(),
        one.counterpartyOrg(),
        one.reference(),
        one.programme(),
        terms.batch(),
        one.expertId(),
        one.institutionId(),
        one.hostEnterpriseId(),
        terms.requestId(),
        one.stage(),
        one.confirmed(),
        terms.startsOn(),
        terms.endsOn(),
        one.assessment(),
        one.endReason(),
        one.totals(),
        one.synthetic(),
        one.source(),
        one.createdAt());
  }
}
