package io.hanqiao.enterprise.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A separate consent, as people of the firm see it: whether it is their own, never whose. */
@Schema(description = "A separate consent as people of the firm see it: never whose it is.")
record ConsentView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "The firm.") UUID enterpriseId,
    @Schema(description = "Organisation of the institution.") UUID institutionOrg,
    @Schema(description = "As what the person consents.") Capacity capacity,
    @Schema(description = "What for.") Purpose purpose,
    @Schema(description = "Last day.", examples = "2026-12-31") LocalDate validUntil,
    @Schema(description = "Whether it is the caller's own.") boolean own,
    @Schema(description = "How it stands today.", examples = "GIVEN") ConsentStage status,
    @Schema(description = "What the person can do now.") List<ConsentStep> possibleSteps,
    @Schema(description = "Number of the receipt.", examples = "TY20261123-0a1b2c3d4e5f")
        String receiptNumber,
    @Schema(description = "SHA-256 of the receipt's text, hexadecimal.") String receiptHash,
    @Schema(description = "When it was given, UTC.") Instant createdAt,
    @Schema(description = "When it was withdrawn, UTC.", nullable = true) @Nullable Instant endedAt,
    @Schema(description = "Invented for demonstration.") boolean synthetic) {

  static ConsentView of(SeparateConsent consent, String person, LocalDate today) {
    ConsentStatus status = consent.status(today);
    boolean own = consent.isOf(person);
    return new ConsentView(
        consent.id(),
        consent.enterpriseId(),
        consent.counterpartyOrg(),
        consent.capacity(),
        consent.purpose(),
        consent.validUntil(),
        own,
        status.stage(),
        own ? List.copyOf(status.possible()) : List.of(),
        consent.receiptNumber(),
        consent.receiptHash(),
        consent.createdAt(),
        consent.endedAt(),
        consent.synthetic());
  }
}
