package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.LoanPurpose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what is known of the project a loan is invested in. */
final class Projects {
  private static final int WHOLE = 100;

  private final Market market;
  private final Settings settings;

  Projects(Market market) {
    this.market = market;
    this.settings = market.settings();
  }

  /**
   * Adds own capital, filing, park and place, where the purpose is an investment.
   *
   * @param amountWan asked
   * @return what is invested in all, in 万元: the amount itself where nothing is invested beside it
   */
  long put(Row row, Firm firm, PurposeProfile profile, long amountWan) {
    if (profile.ownCapitalPercent().isEmpty()) {
      return amountWan;
    }
    Draw draw = market.draw("project/" + firm.number());
    int own = draw.oneOf(profile.ownCapitalPercent());
    row.put("ownCapitalPercent", own)
        .put("projectFiled", draw.percent(profile.filedPercent()))
        .put("projectDivisionCode", elsewhere(draw, firm));
    if (profile.purpose() == LoanPurpose.PLANT_PURCHASE) {
      row.put("parkListed", draw.percent(settings.number("parkListedPercent")));
    }
    return amountWan * WHOLE / (WHOLE - own);
  }

  /** Financed in one city, invested in another; null where the project is with the firm. */
  private @Nullable String elsewhere(Draw draw, Firm firm) {
    boolean crosses = draw.percent(settings.number("crossRegionPercent"));
    List<Weighted<Place>> others =
        market.places().stream()
            .filter(place -> !place.city().equals(firm.slot().place().city()))
            .map(place -> new Weighted<>(place, place.needs()))
            .toList();
    String division = draw.anyOf(draw.oneOf(others).divisionCodes());
    return crosses ? division : null;
  }
}
