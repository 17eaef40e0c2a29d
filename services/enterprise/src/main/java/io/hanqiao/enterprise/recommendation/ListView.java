package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.identity.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A list as its bureau, the banks it was sent to and auditors see it. */
@Schema(description = "推荐清单 as its bureau, the banks it was sent to and auditors see it.")
record ListView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation of the bureau.") UUID ownerOrg,
    @Schema(description = "The bureau's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "The campaign.") UUID campaignId,
    @Schema(description = "District or city, by key.", examples = "donghu") String district,
    @Schema(description = "How far it has come.", examples = "SENT") ListStage status,
    @Schema(description = "The steps this stage has.") List<ListStep> possibleSteps,
    @Schema(description = "Banks it is for; a bank sees itself alone.") List<UUID> bankIds,
    @Schema(description = "Declarations it was proposed with; once sent, those it was sent with.")
        int entries,
    @Schema(
            description =
                "Who put it together (`sub`); another person sends it. Told to the bureau and"
                    + " auditors alone.",
            nullable = true)
        @Nullable String proposedBy,
    @Schema(description = "When it was sent or rejected, UTC.", nullable = true)
        @Nullable Instant decidedAt,
    @Schema(description = "Day by which banks give a first answer.", nullable = true)
        @Nullable LocalDate answersDue,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "When it was proposed, UTC.") Instant createdAt) {

  /** As a caller may see it: a bank is not told which others have it. */
  static ListView of(RecommendationList list, Caller caller) {
    boolean all = caller.is("operator") || caller.is("auditor");
    return new ListView(
        list.id(),
        list.ownerOrg(),
        list.reference(),
        list.campaignId(),
        list.district(),
        list.stage(),
        list.status().possible().stream().sorted().toList(),
        IntStream.range(0, list.bankIds().size())
            .filter(at -> all || list.bankOrgs().get(at).equals(caller.org()))
            .mapToObj(list.bankIds()::get)
            .toList(),
        list.entries(),
        all ? list.proposedBy() : null,
        list.decidedAt(),
        list.answersDue(),
        list.synthetic(),
        list.source(),
        list.createdAt());
  }
}
