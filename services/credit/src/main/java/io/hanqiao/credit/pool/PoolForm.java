package io.hanqiao.credit.pool;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.credit.input.Stated;
import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Rate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pool as an operator registers it. */
@Schema(name = "RiskPoolForm", description = "风险补偿资金池 as its programme has it.")
record PoolForm(
    @Schema(description = "The operator's own key.") @Nullable String reference,
    @Schema(required = true, description = "1 to 200 characters.", examples = "知识价值信用贷款资金池（演示）")
        @Nullable String name,
    @Schema(
            required = true,
            description = "What it holds for losses, yuan.",
            examples = "100000000.00")
        @Nullable String fund,
    @Schema(
            required = true,
            description = "Payouts over outstanding from which it warns, percent.",
            examples = "5")
        @Nullable String warnPercent,
    @Schema(
            required = true,
            description = "From which it takes no new loans, percent, above the warning.",
            examples = "8")
        @Nullable String suspendPercent,
    @Schema(
            required = true,
            description = "The document that says so, 1 to 200 characters.",
            examples = "鄂科技规〔2025〕3号")
        @Nullable String document,
    @Schema(required = true, description = "Where in it, 1 to 200 characters.", examples = "待核原文")
        @Nullable String clause,
    @Schema(required = true, description = "Offers whose loans it stands behind, 1 to 100.")
        @Nullable List<UUID> offerIds,
    @Schema(description = "Invented for demonstration; shown as such everywhere.")
        @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from, 1 to 500 characters.")
        @Nullable String source) {

  private static final Flaw NOT_ABOVE =
      Flaw.of(
          "暂停线不高于预警线。",
          "It is not above the warning.",
          "请使 suspendPercent 大于 warnPercent。",
          "Let suspendPercent be above warnPercent.");
  private static final Flaw ZERO =
      Flaw.of("比例为零。", "It is zero.", "请填写大于零的百分比。", "Give a percentage above zero.");

  /** The form read without a flaw. */
  record Reading(Origin origin, PoolTerms terms) {}

  /**
   * Reads it; the offers are not looked up yet.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse comes before the values are used.
  Reading read() {
    Findings in = new Findings();
    Origin origin = Origin.read(in, reference, synthetic, source);
    String called = in.required("name", name, text(200));
    Money held = in.required("fund", fund, Amounts::positive);
    Rate warns = in.required("warnPercent", warnPercent, PoolForm::aboveZero);
    Rate suspends = in.required("suspendPercent", suspendPercent, PoolForm::aboveZero);
    if (warns != null && suspends != null && suspends.ppm() <= warns.ppm()) {
      in.add("suspendPercent", suspendPercent, NOT_ABOVE);
    }
    String says = in.required("document", document, text(200));
    String where = in.required("clause", clause, text(200));
    List<UUID> stated = in.required("offerIds", offerIds, Parsed::valid);
    Set<UUID> offers = Stated.ids(in, "offerIds", stated);
    in.orRefuse();
    return new Reading(
        origin,
        new PoolTerms(called, held.fen(), warns.ppm(), suspends.ppm(), says, where, offers));
  }

  private static Parsed<Rate> aboveZero(String percent) {
    return Rate.parsePercent(percent)
        .then(rate -> rate.ppm() > 0 ? Parsed.valid(rate) : Parsed.invalid(ZERO));
  }
}
