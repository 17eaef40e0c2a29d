package io.hanqiao.enterprise.campaign;

import io.hanqiao.vocabulary.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A campaign as everybody sees it. */
@Schema(description = "A campaign (对接活动) of a bureau.")
record CampaignView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation of the bureau.") UUID ownerOrg,
    @Schema(description = "The bureau's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "OPEN or CLOSED.", examples = "OPEN") String status,
    @Schema(description = "Why it was closed: HELD, CANCELLED or MISTAKE.", nullable = true)
        @Nullable String closedReason,
    @Schema(description = "When it was closed, UTC.", nullable = true) @Nullable Instant closedAt,
    @Schema(description = "What it is called.") String title,
    @Schema(description = "First day of declaring.", examples = "2026-11-01") LocalDate opensOn,
    @Schema(description = "Last day of declaring and sending.", examples = "2026-12-31")
        LocalDate closesOn,
    @Schema(description = "A firm holds one of these on the day.") Set<Tier> tiers,
    @Schema(description = "Districts and cities it is for; null for every place.", nullable = true)
        @Nullable Set<String> districts,
    @Schema(description = "Working days for a bank's first answer.", examples = "3")
        int answerWithinWorkingDays,
    @Schema(description = "Calendar days for which a look-up of a register holds.", examples = "30")
        int checksValidDays,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Document and clause it rests on.", nullable = true)
        @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  static CampaignView of(Campaign campaign) {
    CampaignTerms terms = campaign.terms();
    return new CampaignView(
        campaign.id(),
        campaign.ownerOrg(),
        campaign.reference(),
        campaign.statusCode(),
        campaign.closedReason(),
        campaign.closedAt(),
        terms.title(),
        terms.opensOn(),
        terms.closesOn(),
        terms.tiers(),
        terms.districts(),
        terms.answerWithinWorkingDays(),
        terms.checksValidDays(),
        campaign.synthetic(),
        campaign.source(),
        campaign.createdAt());
  }
}
