package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.OfferRate;
import io.hanqiao.vocabulary.BankKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A need's best offers and why the others were refused, for the firm that needs. */
@Schema(description = "A need's best offers, and the rules that refused the others.")
public record NeedPairings(
    UUID needId,
    @Schema(description = "The dated rulebook that made the list.", examples = "lending-2024-07")
        String rulebook,
    @Schema(description = "The day the list holds for, Asia/Shanghai.") LocalDate asOf,
    @Schema(description = "When the list last changed, UTC.") Instant computedAt,
    @Schema(description = "Open offers looked at.") int offers,
    @Schema(description = "Offers that keep every rule; the best ten are listed.") int eligible,
    List<Paired> pairings,
    @Schema(description = "Rules that refused offers, most refusals first.")
        List<Refusal> refusals) {

  /** One offer of the list. */
  @Schema(name = "PairedOffer", description = "One offer, with its criteria.")
  public record Paired(
      UUID offerId,
      String offerName,
      String bankName,
      BankKind bankKind,
      @Schema(description = "False for a sample that no bank offers today.") boolean inForce,
      @Schema(description = "Invented for demonstration.") boolean synthetic,
      @Schema(description = "1 is best.") int rank,
      @Schema(description = "The firm's score of the offer, 0 to 1000000.") int score,
      @Nullable OfferRate rate,
      List<CriterionView> criteria) {}

  /** How many offers a rule refused. */
  @Schema(description = "How many offers one rule refused.")
  public record Refusal(
      String rule,
      String sentence,
      @Schema(description = "Offers this rule refused, alone or with others.") int offers,
      @Schema(description = "Offers that no other rule refuses.") int alone,
      @Schema(description = "Of `offers`, those for lack of a fact the firm has not given.")
          int factMissing) {}
}
