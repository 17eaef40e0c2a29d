package io.hanqiao.talent.expert;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.vocabulary.InstitutionKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An expert as the own institution and operators see one. */
@Schema(description = "An expert as the own institution and operators see one.")
public record ExpertView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation of the institution.") UUID ownerOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "The institution the expert belongs to.") UUID institutionId,
    @Schema(description = "Kind of the institution.") InstitutionKind institutionKind,
    @Schema(description = "OPEN or CLOSED.", examples = "OPEN") String status,
    @Schema(description = "Why it was closed.", nullable = true) @Nullable String closedReason,
    @Schema(description = "When it was closed, UTC.", nullable = true) @Nullable Instant closedAt,
    @Schema(description = "What the expert is called here.", examples = "专家 E-0001") String label,
    @Schema(
            description =
                "Personal name, when the own institution reads; null for everybody else, if none"
                    + " was given, and in answers to commands, which are kept for repetition.",
            nullable = true)
        @Nullable String name,
    @JsonUnwrapped ExpertFactsView facts,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  static ExpertView of(Expert expert, @Nullable String name) {
    return new ExpertView(
        expert.id(),
        expert.ownerOrg(),
        expert.reference(),
        expert.institution().id(),
        expert.institution().facts().kind(),
        expert.statusCode(),
        expert.closedReason(),
        expert.closedAt(),
        expert.label(),
        name,
        ExpertFactsView.of(expert),
        expert.synthetic(),
        expert.source(),
        expert.createdAt());
  }

  @Override
  public String toString() {
    return "ExpertView[" + id + "]";
  }
}
