package io.hanqiao.enterprise.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A declaration as the firm, its bureau and auditors see it. */
@Schema(description = "申报 as the firm, its bureau and auditors see it.")
record DeclarationView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation of the firm.") UUID ownerOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "The campaign.") UUID campaignId,
    @Schema(description = "The firm.") UUID enterpriseId,
    @Schema(description = "The financing need.") UUID needId,
    @Schema(description = "District or city whose bureau decides, by key.", examples = "donghu")
        String district,
    @Schema(
            description = "Last day on which banks may read who the firm is; null: not at all.",
            nullable = true)
        @Nullable LocalDate namedUntil,
    @Schema(description = "How far it has come.", examples = "RECOMMENDED") DeclarationStage status,
    @Schema(description = "The steps this stage has, whoever takes them.")
        List<DeclarationStep> possibleSteps,
    @Schema(description = "When the rules were last asked, UTC.", nullable = true)
        @Nullable Instant checkedAt,
    @Schema(description = "What the rules had against it then, and what would make it fit.")
        List<RuleFinding> findings,
    @Schema(description = "The list it is an entry of.", nullable = true) @Nullable UUID listId,
    @Schema(description = "What banks are told of firm and need.", nullable = true)
        @Nullable EntryRanges ranges,
    @Schema(description = "When its list was sent, UTC.", nullable = true)
        @Nullable Instant recommendedAt,
    @Schema(description = "Banks that have answered, and with what; and those that have not.")
        List<FollowUpView> followUps,
    @Schema(description = "Why it was declined or withdrawn, a code.", nullable = true)
        @Nullable String endedReason,
    @Schema(description = "When it was declined or withdrawn, UTC.", nullable = true)
        @Nullable Instant endedAt,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  static DeclarationView of(Declaration declaration, List<FollowUpView> followUps) {
    return new DeclarationView(
        declaration.id(),
        declaration.ownerOrg(),
        declaration.reference(),
        declaration.campaignId(),
        declaration.enterpriseId(),
        declaration.needId(),
        declaration.district(),
        declaration.namedUntil(),
        declaration.stage(),
        declaration.status().possible().stream().sorted().toList(),
        declaration.checkedAt(),
        declaration.findings(),
        declaration.listId(),
        declaration.ranges(),
        declaration.recommendedAt(),
        followUps,
        declaration.endedReason(),
        declaration.endedAt(),
        declaration.synthetic(),
        declaration.source(),
        declaration.createdAt());
  }
}
