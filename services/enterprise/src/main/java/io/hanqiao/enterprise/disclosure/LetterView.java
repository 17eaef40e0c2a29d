package io.hanqiao.enterprise.disclosure;

import io.hanqiao.platform.identity.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A letter as firm, institution and auditor see it. */
@Schema(description = "An authorization letter (授权书) as firm, institution and auditors see it.")
record LetterView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(
            description =
                "Organisation of the firm. An institution that asked by a need is told it with the"
                    + " grant.",
            nullable = true)
        @Nullable UUID ownerOrg,
    @Schema(
            description =
                "The firm, for /v1/enterprises/{id}/disclosed. An institution that asked by a need"
                    + " is told it with the grant.",
            nullable = true)
        @Nullable UUID enterpriseId,
    @Schema(description = "Organisation of the institution.") UUID counterpartyOrg,
    @Schema(description = "The need it was asked by.", nullable = true) @Nullable UUID needId,
    @Schema(description = "What for.", examples = "LOAN_REVIEW") Purpose purpose,
    @Schema(
            description =
                "What is asked for and, once granted, what may be read; empty for what is only"
                    + " passed on to the bank.")
        Set<DataItem> items,
    @Schema(
            description = "How far the firm is known by it; null for what is only passed on.",
            nullable = true)
        @Nullable DisclosureTier tier,
    @Schema(description = "Last day.", examples = "2026-12-31") LocalDate validUntil,
    @Schema(description = "Where it stands today.", examples = "GRANTED") LetterStage status,
    @Schema(description = "The steps it has now, whoever takes them.")
        List<LetterStep> possibleSteps,
    @Schema(description = "When it was granted, UTC.", nullable = true) @Nullable Instant grantedAt,
    @Schema(
            description = "Number of the receipt.",
            examples = "SQ20261123-0a1b2c3d4e5f",
            nullable = true)
        @Nullable String receiptNumber,
    @Schema(description = "SHA-256 of the receipt's text, hexadecimal.", nullable = true)
        @Nullable String receiptHash,
    @Schema(description = "Why it was declined, withdrawn or revoked.", nullable = true)
        @Nullable EndReason endedReason,
    @Schema(description = "When it was declined, withdrawn or revoked, UTC.", nullable = true)
        @Nullable Instant endedAt,
    @Schema(description = "When it was asked for, UTC.") Instant createdAt,
    @Schema(description = "Invented for demonstration.") boolean synthetic) {

  static LetterView of(AuthorizationLetter letter, Caller caller, LocalDate today) {
    LetterStatus status = letter.status(today);
    boolean hidden =
        letter.needId() != null
            && letter.grantedAt() == null
            && caller.org().equals(letter.counterpartyOrg());
    return new LetterView(
        letter.id(),
        hidden ? null : letter.ownerOrg(),
        hidden ? null : letter.enterpriseId(),
        letter.counterpartyOrg(),
        letter.needId(),
        letter.purpose(),
        new TreeSet<>(letter.items()),
        DataItem.highest(letter.items()).orElse(null),
        letter.validUntil(),
        status.stage(),
        status.possible().stream().sorted().toList(),
        letter.grantedAt(),
        letter.receiptNumber(),
        letter.receiptHash(),
        letter.endedReason(),
        letter.endedAt(),
        letter.createdAt(),
        letter.synthetic());
  }
}
