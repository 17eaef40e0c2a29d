package io.hanqiao.matching.lending;

import static io.hanqiao.matching.engine.Checks.either;
import static io.hanqiao.matching.engine.Wording.join;
import static io.hanqiao.matching.engine.Wording.orNotStated;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.matching.place.Area;
import io.hanqiao.matching.place.Place;
import io.hanqiao.vocabulary.AreaBasis;
import io.hanqiao.vocabulary.Text;
import java.util.Map;

/** The rule on where the money is lent. */
final class PlaceRules {

  private PlaceRules() {}

  static void addTo(Map<LendingRule, Ruling> rulings) {
    rulings.put(
        LendingRule.SERVICE_AREA,
        new Ruling(PlaceRules::serviceArea, PlaceRules::area, PlaceRules::places));
  }

  /** Where the need tells of no project's place, the firm's stands for it. */
  private static RuleOutcome serviceArea(LendingDemand demand, LendingSupply supply) {
    Area area = supply.area().area();
    RuleOutcome firm = area.covers(demand.firm().place());
    String division = demand.project().divisionCode();
    AreaBasis basis = supply.area().basis();
    if (basis == null || basis == AreaBasis.FIRM || division == null) {
      return firm;
    }
    RuleOutcome project = area.covers(new Place(division, null));
    return basis == AreaBasis.PROJECT ? project : either(firm, project);
  }

  private static Text area(LendingSupply supply) {
    AreaBasis basis = supply.area().basis();
    Area area = supply.area().area();
    Text codes = codes(area);
    return basis == null || !area.isStated()
        ? codes
        : join(codes, new Text("（以", " (by "), basis.text(), new Text("为准）", ")"));
  }

  private static Text codes(Area area) {
    if (area.divisions() == null || area.managementDistricts() == null) {
      return orNotStated(
          area.divisions() == null ? area.managementDistricts() : area.divisions(), Wording::keys);
    }
    return join(
        Wording.keys(area.divisions()),
        new Text("、", ", "),
        Wording.keys(area.managementDistricts()));
  }

  private static Text places(LendingDemand demand) {
    Text firm = FirmWords.place(demand.firm().place());
    String division = demand.project().divisionCode();
    return division == null
        ? firm
        : join(firm, new Text("；项目在" + division, "; the project in " + division));
  }
}
