package io.hanqiao.talent.institution;

import io.hanqiao.vocabulary.InstitutionKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An institution as everybody sees it. */
@Schema(description = "An institution as everybody sees it.")
public record InstitutionView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation it acts as.") UUID ownerOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "OPEN or CLOSED.", examples = "OPEN") String status,
    @Schema(description = "Why it was closed.", nullable = true) @Nullable String closedReason,
    @Schema(description = "When it was closed, UTC.", nullable = true) @Nullable Instant closedAt,
    @Schema(description = "Name.", examples = "武汉某大学（演示）") String name,
    @Schema(description = "Kind of university or institute.") InstitutionKind kind,
    @Schema(
            description = "Administrative division, GB/T 2260.",
            examples = "420111",
            nullable = true)
        @Nullable String divisionCode,
    @Schema(
            description = "Management district (管理区), beside the division.",
            examples = "donghu",
            nullable = true)
        @Nullable String managementDistrict,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  static InstitutionView of(Institution institution) {
    InstitutionFacts facts = institution.facts();
    return new InstitutionView(
        institution.id(),
        institution.ownerOrg(),
        institution.reference(),
        institution.statusCode(),
        institution.closedReason(),
        institution.closedAt(),
        facts.name(),
        facts.kind(),
        facts.divisionCode(),
        facts.managementDistrict(),
        institution.synthetic(),
        institution.source(),
        institution.createdAt());
  }
}
