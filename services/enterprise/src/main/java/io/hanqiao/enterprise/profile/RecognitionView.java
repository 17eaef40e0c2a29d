package io.hanqiao.enterprise.profile;

import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recognition on the wire: in answers and in events alike. */
@Schema(description = "A dated certificate.")
public record RecognitionView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "TECH_INNOVATIVE, SRDI or LITTLE_GIANT.") Tier tier,
    @Schema(description = "Number of the batch.", examples = "6", nullable = true)
        @Nullable Integer batch,
    @Schema(
            description = "Day of issue; null if it was recorded before certificates were kept.",
            examples = "2024-12-01",
            nullable = true)
        @Nullable LocalDate issuedOn,
    @Schema(description = "Last day.", examples = "2027-12-31", nullable = true)
        @Nullable LocalDate validUntil,
    @Schema(description = "Day of the last recheck.", examples = "2026-12-01", nullable = true)
        @Nullable LocalDate lastRecheckOn,
    @Schema(description = "HELD, RECHECK_FAILED or REVOKED.", examples = "HELD") String standing,
    @Schema(
            description =
                "Why it was revoked: FALSE_INFORMATION, SERIOUS_VIOLATION, NO_LONGER_ELIGIBLE,"
                    + " MISTAKE.",
            nullable = true)
        @Nullable String revokedReason,
    @Schema(description = "Day it was revoked.", nullable = true) @Nullable LocalDate revokedOn) {

  static RecognitionView of(Recognition recognition) {
    return new RecognitionView(
        recognition.id(),
        recognition.tier(),
        recognition.batch(),
        recognition.issuedOn(),
        recognition.validUntil(),
        recognition.lastRecheckOn(),
        recognition.standing().code(),
        recognition.revokedReason(),
        recognition.revokedOn());
  }
}
