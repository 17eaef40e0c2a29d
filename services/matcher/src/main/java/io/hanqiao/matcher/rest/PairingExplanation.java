package io.hanqiao.matcher.rest;

import io.hanqiao.matching.DemandView;
import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.RuleReason;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything a firm may know of one pair, refused pairs included. */
@Schema(description = "Every rule and every criterion of one pair, refused pairs included.")
public record PairingExplanation(
    UUID needId,
    UUID offerId,
    String rulebook,
    LocalDate asOf,
    @Schema(description = "True if no rule refuses.") boolean eligible,
    @Schema(description = "The firm's score of the offer, 0 to 1000000.") int score,
    @Schema(description = "The mean of both sides' scores, rounded down.") int pairScore,
    List<RuleView> rules,
    List<CriterionView> criteria) {

  /** One rule of the pair. */
  @Schema(description = "One rule of the pair.")
  public record RuleView(
      @Schema(description = "Stable id.", examples = "lending.amount-within-product") String id,
      @Schema(description = "The rule as a person reads it.") String sentence,
      @Schema(description = "Document and clause, or whose rule it is.") String source,
      @Schema(description = "PASSED, FAILED, NOT_STATED or FACT_MISSING.", examples = "PASSED")
          String outcome,
      @Schema(description = "What the offer says on the matter.") String offerSays,
      @Schema(description = "The firm's fact; empty for a rule on the offer alone.") String firmHas,
      @Schema(
              description = "What the firm could supply; null unless a fact is missing.",
              nullable = true)
          @Nullable String remedy) {

    static RuleView of(RuleReason reason, Locale locale) {
      Text remedy = reason.remedy();
      return new RuleView(
          reason.ruleId(),
          reason.sentence().in(locale),
          reason.source().in(locale),
          reason.outcome().name(),
          reason.supplySays().in(locale),
          reason.demandHas().in(locale),
          remedy == null ? null : remedy.in(locale));
    }
  }

  static PairingExplanation of(DemandView view, Locale locale) {
    Pairing pairing = Objects.requireNonNull(view.pairing(), "offers are published");
    return new PairingExplanation(
        view.demandId(),
        view.supplyId(),
        view.rulebookId(),
        view.asOf(),
        view.eligible(),
        pairing.demandScore(),
        pairing.pairScore(),
        view.rules().stream().map(rule -> RuleView.of(rule, locale)).toList(),
        CriterionView.of(view.demandPoints(), locale));
  }
}
