package io.hanqiao.talent.team;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.talent.institution.InstitutionFacts;
import io.hanqiao.vocabulary.InstitutionKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A team as everybody sees it. */
@Schema(description = "A team as everybody sees it.")
public record TeamView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation of its institution.") UUID ownerOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "The institution it belongs to.") UUID institutionId,
    @Schema(description = "Name of the institution.", examples = "武汉某大学（演示）")
        String institutionName,
    @Schema(description = "Kind of the institution.") InstitutionKind institutionKind,
    @Schema(
            description = "Where the institution is, GB/T 2260.",
            examples = "420111",
            nullable = true)
        @Nullable String divisionCode,
    @Schema(
            description = "Management district of the institution (管理区).",
            examples = "donghu",
            nullable = true)
        @Nullable String managementDistrict,
    @Schema(description = "OPEN or CLOSED.", examples = "OPEN") String status,
    @Schema(description = "Why it was closed.", nullable = true) @Nullable String closedReason,
    @Schema(description = "When it was closed, UTC.", nullable = true) @Nullable Instant closedAt,
    @JsonUnwrapped TeamOfferView offer,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  static TeamView of(Team team) {
    InstitutionFacts institution = team.institution().facts();
    return new TeamView(
        team.id(),
        team.ownerOrg(),
        team.reference(),
        team.institution().id(),
        institution.name(),
        institution.kind(),
        institution.divisionCode(),
        institution.managementDistrict(),
        team.statusCode(),
        team.closedReason(),
        team.closedAt(),
        TeamOfferView.of(team.offer()),
        team.synthetic(),
        team.source(),
        team.createdAt());
  }
}
