package io.hanqiao.matcher.rest;

import io.hanqiao.matching.Band;
import io.hanqiao.matching.DemandView;
import io.hanqiao.matching.RuleReason;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything the owner of a demand may know of one pair, refused pairs included. */
@Schema(description = "Every rule and every criterion of one pair, refused pairs included.")
public record PairingExplanation(
    UUID demandId,
    UUID supplyId,
    @Schema(description = "The dated rulebook.", examples = "lending-2024-07") String rulebook,
    @Schema(description = "The day whose rules judge; the facts are today's.") LocalDate asOf,
    @Schema(description = "True if no rule refuses.") boolean eligible,
    @Schema(description = "How well the supply suits the demand.") Band fit,
    @Schema(description = "0 to 1000000; null where the supply is not published.", nullable = true)
        @Nullable Integer score,
    @Schema(
            description =
                "Both sides' scores as one: the root of their product, rounded down; null likewise.",
            nullable = true)
        @Nullable Integer pairScore,
    List<RuleView> rules,
    @Schema(description = "Exact points with reasons; empty where the supply is not published.")
        List<CriterionView> criteria,
    @Schema(description = "The same criteria in bands.") List<CriterionBandView> bands) {

  /** One rule of the pair. */
  @Schema(description = "One rule of the pair.")
  public record RuleView(
      @Schema(description = "Stable id.", examples = "lending.amount-within-product") String id,
      @Schema(description = "The rule as a person reads it.") String sentence,
      @Schema(description = "Document and clause, or whose rule it is.") String source,
      @Schema(description = "PASSED, FAILED, NOT_STATED or FACT_MISSING.", examples = "PASSED")
          String outcome,
      @Schema(description = "What the supply says on the matter.") String supplySays,
      @Schema(description = "The demand's fact; empty for a rule on the supply alone.")
          String demandHas,
      @Schema(
              description =
                  "The fact that could be supplied, or what the supply asks for where that is"
                      + " published; null unless the rule refuses.",
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

  static PairingExplanation of(DemandView view, LocalDate asOf, Locale locale) {
    return new PairingExplanation(
        view.demandId(),
        view.supplyId(),
        view.rulebookId(),
        asOf,
        view.eligible(),
        view.score(),
        view.pairing() == null ? null : (Integer) view.pairing().demandScore(),
        view.pairing() == null ? null : (Integer) view.pairing().pairScore(),
        view.rules().stream().map(rule -> RuleView.of(rule, locale)).toList(),
        CriterionView.of(view.demandPoints(), locale),
        CriterionBandView.of(view.criteria(), locale));
  }
}
