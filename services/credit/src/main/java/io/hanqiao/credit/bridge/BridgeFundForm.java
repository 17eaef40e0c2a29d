package io.hanqiao.credit.bridge;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.BridgeProgramme;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Rate;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bridge fund as its operator registers it. */
@Schema(name = "BridgeFundForm", description = "应急转贷资金 as its operator registers it.")
record BridgeFundForm(
    @Schema(description = "The operator's own key.") @Nullable String reference,
    @Schema(required = true, description = "1 to 200 characters.", examples = "应急转贷资金（演示）")
        @Nullable String name,
    @Schema(
            required = true,
            description = "Code of a programme that is in force.",
            examples = "HUBEI_BRIDGE")
        @Nullable String programme,
    @Schema(
            required = true,
            description = "What it has for bridge loans, yuan.",
            examples = "50000000.00")
        @Nullable String capital,
    @Schema(
            required = true,
            description = "Its price of a day, percent of the principal, at most the programme's.",
            examples = "0.06")
        @Nullable String dailyPricePercent,
    @Schema(description = "Invented for demonstration; shown as such everywhere.")
        @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from, 1 to 500 characters.")
        @Nullable String source) {

  /** The form read without a flaw. */
  record Reading(Origin origin, String name, String programme, long capitalFen, int dailyPpm) {}

  /**
   * Reads it.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse comes before the values are used.
  Reading read(LocalDate today) {
    Findings in = new Findings();
    Origin origin = Origin.read(in, reference, synthetic, source);
    String called = in.required("name", name, text(200));
    BridgeProgramme terms = in.required("programme", programme, code -> inForce(code, today));
    Money has = in.required("capital", capital, Amounts::positive);
    Integer price = in.required("dailyPricePercent", dailyPricePercent, text -> price(text, terms));
    in.orRefuse();
    return new Reading(origin, called, terms.code(), has.fen(), price);
  }

  private static Parsed<BridgeProgramme> inForce(String code, LocalDate today) {
    return BridgeProgramme.inForce(code, today)
        .map(Parsed::valid)
        .orElseGet(
            () -> {
              String codes =
                  BridgeProgramme.all().stream()
                      .map(BridgeProgramme::code)
                      .distinct()
                      .collect(Collectors.joining(", "));
              return Parsed.invalid(
                  Flaw.of(
                      "没有这个在执行的转贷方案。",
                      "No such programme is in force.",
                      "可用：" + codes + "。",
                      "Allowed: " + codes + "."));
            });
  }

  private static Parsed<Integer> price(String percent, @Nullable BridgeProgramme terms) {
    int most = terms == null ? Integer.MAX_VALUE : terms.mostDailyPpm();
    Parsed<Rate> read = Rate.parsePercent(percent);
    if (read instanceof Parsed.Valid<Rate> rate && rate.value().ppm() <= most) {
      return Parsed.valid(rate.value().ppm());
    }
    String cap = terms == null ? "0.06" : new Rate(most).toPercent();
    return Parsed.invalid(
        Flaw.of(
            "不是每日费率，或高于方案上限。",
            "It is no price of a day, or above the programme's.",
            "请写占本金的百分数，不写百分号，最高 " + cap + "。",
            "Give percent of the principal without a percent sign, at most " + cap + "."));
  }
}
