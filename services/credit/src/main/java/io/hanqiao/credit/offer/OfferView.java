package io.hanqiao.credit.offer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.vocabulary.BankKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A credit offer as it is read. */
@Schema(description = "A credit offer as it is read; null is not stated (未载明).")
record OfferView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation whose offer it is.") UUID ownerOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "The bank that offers.") UUID bankId,
    @Schema(description = "Its name.") String bankName,
    @Schema(description = "Its supervision category.") BankKind bankKind,
    @Schema(description = "OPEN or WITHDRAWN.", examples = "OPEN") String status,
    @Schema(description = "Why it was withdrawn.", nullable = true)
        @Nullable WithdrawReason withdrawnReason,
    @Schema(description = "When it was withdrawn, UTC.", nullable = true)
        @Nullable Instant withdrawnAt,
    @JsonUnwrapped OfferContentView content,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  static OfferView of(CreditOffer offer) {
    return new OfferView(
        offer.id(),
        offer.ownerOrg(),
        offer.reference(),
        offer.bank().id(),
        offer.bank().profile().name(),
        offer.bank().profile().kind(),
        offer.statusCode(),
        offer.withdrawnReason(),
        offer.withdrawnAt(),
        OfferContentView.of(offer.content()),
        offer.synthetic(),
        offer.source(),
        offer.createdAt());
  }
}
