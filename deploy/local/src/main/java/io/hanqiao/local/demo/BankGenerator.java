package io.hanqiao.local.demo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the banks of the market, named by category and number: none imitates a real one. */
final class BankGenerator {
  private final Market market;
  private final Settings settings;
  private final OrgIds orgs;

  BankGenerator(Market market, OrgIds orgs) {
    this.market = market;
    this.settings = market.settings();
    this.orgs = orgs;
  }

  /** The banks, in the order of the table. */
  List<Bank> banks() {
    List<Bank> banks = new ArrayList<>();
    for (Market.BankName entry : market.banks()) {
      banks.add(bank(banks.size() + 1, entry));
    }
    return List.copyOf(banks);
  }

  private Bank bank(int number, Market.BankName entry) {
    Draw draw = market.draw("bank/" + number);
    String reference = "DB%02d".formatted(number);
    Row row =
        Row.of(reference, orgs.ofBank(number))
            .put("name", entry.name() + FirmNames.BADGE)
            .put("kind", entry.kind());
    ServiceArea area = area(draw, market.profile(entry.kind()).area());
    area.put(row);
    int managers = draw.between(settings.number("managersMin"), settings.number("managersMax"));
    row.put("relationshipManagers", managers)
        .putWan("maxPerFirm", maxPerFirm(number, entry))
        .synthetic();
    return new Bank(reference, orgs.ofBank(number), entry.kind(), entry.pledgedYi(), area, row);
  }

  private @Nullable Long maxPerFirm(int number, Market.BankName entry) {
    String limit =
        market.draw("bank-limit/" + number).oneOf(market.profile(entry.kind()).maxPerFirmWan());
    return limit.equals("NONE") ? null : Long.valueOf(limit);
  }

  private ServiceArea area(Draw draw, BankKindProfile.Area area) {
    return switch (area) {
      case CIRCLE -> ServiceArea.of(settings.list("circleDivisions"));
      case WUHAN -> ServiceArea.of(settings.list("wuhanDivisions"));
      case BRANCHES -> ServiceArea.of(branches(draw));
    };
  }

  /** A branch lends inside its own district or city; banks go first where many firms are. */
  private Set<Place> branches(Draw draw) {
    List<Weighted<Place>> places =
        market.places().stream().map(place -> new Weighted<>(place, place.needs())).toList();
    int wanted = draw.between(settings.number("branchesMin"), settings.number("branchesMax"));
    Set<Place> branches = new LinkedHashSet<>();
    while (branches.size() < wanted) {
      branches.add(draw.oneOf(places));
    }
    return branches;
  }
}
