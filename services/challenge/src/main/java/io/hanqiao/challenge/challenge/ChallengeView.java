package io.hanqiao.challenge.challenge;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.platform.identity.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A challenge as one reader sees it. */
@Schema(description = "A challenge as one reader sees it.")
public record ChallengeView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(
            description = "The sponsor's organisation; kept back like sponsorName.",
            nullable = true)
        @Nullable UUID ownerOrg,
    @Schema(description = "The loader's own key; kept back like sponsorName.", nullable = true)
        @Nullable String reference,
    @Schema(description = "OPEN or CLOSED.", examples = "OPEN") String status,
    @Schema(description = "Why it was closed.", nullable = true) @Nullable String closedReason,
    @Schema(description = "When it was closed, UTC.", nullable = true) @Nullable Instant closedAt,
    @JsonUnwrapped QuestionView question,
    @JsonUnwrapped PartiesView parties,
    @JsonUnwrapped ConditionsView conditions,
    @Schema(
            description =
                "What a solver would need and is not told: INDICATORS, TEST_METHOD, UNIT, BUDGET,"
                    + " MATURITY, DEADLINE; empty if nothing.",
            examples = "[\"TEST_METHOD\"]")
        List<MissingPart> missing,
    @Schema(
            description =
                "Live proposals, sealed ones counted; null for all but the sponsor and operators.",
            examples = "3",
            nullable = true)
        @Nullable Long proposals,
    @Schema(
            description =
                "How soon its first proposal should come: none for all but the sponsor and"
                    + " operators, and for a challenge that was loaded.")
        List<ResponseClock.ClockView> clocks,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(
            description = "Where the record comes from; kept back like sponsorName.",
            nullable = true)
        @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  /** What {@code reader} may see of it: the one place where an anonymous sponsor is kept back. */
  static ChallengeView of(Challenge challenge, Caller reader, ResponseClock clock) {
    ChallengeContent content = challenge.content();
    boolean inside = reader.is("operator") || reader.org().equals(challenge.ownerOrg());
    boolean named = inside || !content.parties().anonymous();
    return new ChallengeView(
        challenge.id(),
        named ? challenge.ownerOrg() : null,
        named ? challenge.reference() : null,
        challenge.statusCode(),
        challenge.closedReason(),
        challenge.closedAt(),
        QuestionView.of(content.question()),
        inside ? PartiesView.whole(content.parties()) : PartiesView.forOthers(content.parties()),
        ConditionsView.of(content.conditions()),
        MissingPart.of(content.question(), content.conditions()),
        inside ? (Long) challenge.proposals() : null,
        inside ? clock.view(challenge.id()) : List.of(),
        challenge.synthetic(),
        named ? challenge.source() : null,
        challenge.createdAt());
  }
}
