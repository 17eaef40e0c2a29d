package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws what the assets behind a need are worth, by {@code collateral-values.csv}. */
final class CollateralValues {
  private static final String ANY_PURPOSE = "*";

  /** What a value is a multiple of. */
  private enum Measure {
    /** The amount asked. */
    AMOUNT,
    /** What is bought: the amount asked and the firm's own capital. */
    INVESTMENT,
    /** The firm's revenue of a year. */
    REVENUE,
    /** A hundred 万元 for each invention patent. */
    PATENTS
  }

  private final Market market;
  private final Settings settings;
  private final List<Table.Line> lines;

  CollateralValues(Market market) throws IOException {
    this.market = market;
    this.settings = market.settings();
    this.lines = market.table("collateral-values.csv").lines();
  }

  /**
   * Adds the values; a few firms state none.
   *
   * @param amountWan asked
   * @param investmentWan what is bought with it, own capital included
   */
  void put(
      Row row,
      Firm firm,
      LoanPurpose purpose,
      List<Collateral> assets,
      long amountWan,
      long investmentWan) {
    Draw draw = market.draw("collateral-value/" + firm.number());
    if (!draw.percent(settings.number("collateralValuedPercent"))) {
      return;
    }
    List<Map<String, Object>> values = new ArrayList<>();
    for (Collateral asset : assets) {
      Table.Line line = line(purpose, asset);
      long whole =
          switch (line.code("of", Measure.class)) {
            case AMOUNT -> amountWan;
            case INVESTMENT -> investmentWan;
            case REVENUE -> firm.revenueWan();
            case PATENTS -> 100 * firm.inventionPatents();
          };
      int percent = draw.oneOf(line.weights("percents", Integer::valueOf));
      Map<String, Object> value = new LinkedHashMap<>();
      value.put("collateral", asset);
      value.put("value", Row.yuan(Math.max(1, whole * percent / 100)));
      values.add(value);
    }
    row.putStated("collateralValues", values);
  }

  private Table.Line line(LoanPurpose purpose, Collateral asset) {
    return lines.stream()
        .filter(line -> line.text("collateral").equals(asset.name()))
        .filter(
            line ->
                line.text("purpose").equals(purpose.name())
                    || line.text("purpose").equals(ANY_PURPOSE))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "collateral-values.csv has no line for " + asset + " of " + purpose));
  }
}
