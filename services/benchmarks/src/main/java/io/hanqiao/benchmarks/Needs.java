package io.hanqiao.benchmarks;

import io.hanqiao.matching.lending.AnchorTies;
import io.hanqiao.matching.lending.ExistingLoan;
import io.hanqiao.matching.lending.FirmFacts;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LoanRequest;
import io.hanqiao.matching.lending.ProjectFacts;
import io.hanqiao.matching.lending.SecurityGiven;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.EdgeKind;
import io.hanqiao.vocabulary.GreenCatalogueCode;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.SecurityType;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Needs in the proportions of the demonstration market. */
final class Needs {

  private static final int[] TIER_PERCENT = {50, 70, 125, 240};

  /** What assets are worth for each 元 asked, at the median: firms ask for what they can secure. */
  private static final double COVER = 4.0;

  private final Drawing draw;
  private final Firms firms;
  private final Parties parties;
  private final LocalDate day;
  private final List<Kind> kinds;

  Needs(Drawing draw, Firms firms, Parties parties, LocalDate day) {
    this.draw = draw;
    this.firms = firms;
    this.parties = parties;
    this.day = day;
    this.kinds = Drawing.table("needs.txt").stream().map(Kind::of).toList();
  }

  LendingDemand draw() {
    Kind kind = draw.weighted(kinds, Kind::weight);
    int tier = firms.tier();
    FirmFacts firm = firms.draw(tier, kind.purpose == LoanPurpose.EXPORT);
    long amount = amount(kind, tier, firm);
    boolean order = kind.purpose == LoanPurpose.ORDER_RECEIVABLE;
    boolean project =
        kind.purpose == LoanPurpose.FIXED_ASSET_PROJECT
            || kind.purpose == LoanPurpose.PLANT_PURCHASE
            || kind.purpose == LoanPurpose.GREEN
            || kind.purpose == LoanPurpose.EQUIPMENT_UPGRADE;
    return new LendingDemand(
        draw.id(),
        draw.id(),
        request(kind, amount),
        security(kind, amount),
        project ? project(kind) : ProjectFacts.UNKNOWN,
        kind.purpose == LoanPurpose.RENEWAL
            ? new ExistingLoan(parties.bank(), day.plusDays(draw.below(150)), true)
            : null,
        anchors(order ? 85 : 12),
        firm);
  }

  private long amount(Kind kind, int tier, FirmFacts firm) {
    long drawn = draw.money(kind.medianWan * TIER_PERCENT[tier] / 100.0, kind.sigma);
    Long revenue = firm.figures().annualRevenueFen();
    long cap = revenue == null ? Long.MAX_VALUE : revenue / 100 * kind.capPercent;
    long most = Math.min(kind.mostWan * Drawing.WAN, cap / (10 * Drawing.WAN) * 10 * Drawing.WAN);
    return Math.max(kind.leastWan * Drawing.WAN, Math.min(drawn, most));
  }

  private LoanRequest request(Kind kind, long amount) {
    boolean ceiling = draw.percent(40);
    return new LoanRequest(
        kind.purpose,
        amount,
        draw.one(kind.terms),
        null,
        ceiling ? draw.between(0, 120) : null,
        draw.percent(95, () -> new int[] {7, 15, 15, 30, 30, 30, 30, 60}[draw.below(8)]));
  }

  private SecurityGiven security(Kind kind, long amount) {
    String way = draw.weighted(kind.ways, each -> Integer.parseInt(each.substring(2)));
    Set<SecurityType> types = EnumSet.noneOf(SecurityType.class);
    Set<Collateral> assets = EnumSet.noneOf(Collateral.class);
    switch (way.charAt(0)) {
      case 'U' -> types.add(SecurityType.UNSECURED);
      case 'G' -> types.add(SecurityType.GUARANTEE);
      case 'S' -> {
        // A project is guaranteed beside what is bought for it.
        types.add(SecurityType.GUARANTEE);
        add(types, SecurityType.MORTGAGE, assets, Collateral.EQUIPMENT);
      }
      case 'R' -> add(types, SecurityType.MORTGAGE, assets, Collateral.REAL_ESTATE);
      case 'I' -> add(types, SecurityType.PLEDGE, assets, Collateral.PATENT);
      case 'C' -> add(types, SecurityType.PLEDGE, assets, Collateral.RECEIVABLE);
      case 'O' -> add(types, SecurityType.PLEDGE, assets, Collateral.ORDER);
      case 'E' -> add(types, SecurityType.MORTGAGE, assets, Collateral.EQUIPMENT);
      case 'A' -> add(types, SecurityType.PLEDGE, assets, Collateral.CARBON_ALLOWANCE);
      case 'Q' -> add(types, SecurityType.PLEDGE, assets, Collateral.EQUITY);
      default -> types.add(SecurityType.CREDIT_INSURANCE);
    }
    // A firm seldom names the usual way alone: it takes a lighter one where it can get it.
    if (draw.percent(70)) {
      types.add(SecurityType.UNSECURED);
    }
    if (draw.percent(60)) {
      types.add(SecurityType.GUARANTEE);
    }
    if (draw.percent(35)) {
      add(types, SecurityType.MORTGAGE, assets, Collateral.REAL_ESTATE);
    }
    Map<Collateral, Long> values = new EnumMap<>(Collateral.class);
    for (Collateral asset : assets) {
      if (draw.percent(90)) {
        values.put(asset, draw.money(COVER * amount / Drawing.WAN, 0.5));
      }
    }
    return new SecurityGiven(types, assets, values, draw.percent(30), draw.percent(70));
  }

  private static void add(
      Set<SecurityType> types, SecurityType type, Set<Collateral> assets, Collateral asset) {
    types.add(type);
    assets.add(asset);
  }

  private ProjectFacts project(Kind kind) {
    // A fifth of its own is what the state asks of most projects: few come with less.
    return new ProjectFacts(
        draw.percent(95, () -> draw.between(18, 60)),
        draw.percent(90),
        draw.percent(25, () -> draw.one(List.of("420111", "420113", "420902", "421102"))),
        draw.percent(80),
        kind.purpose == LoanPurpose.GREEN
            ? new GreenCatalogueCode("2025", draw.between(4, 8) + "." + draw.between(1, 4))
            : null);
  }

  private AnchorTies anchors(int percent) {
    if (!draw.percent(percent)) {
      return AnchorTies.UNKNOWN;
    }
    UUID anchor = parties.anchor();
    EdgeKind kind = draw.percent(85) ? EdgeKind.SUPPLIER : EdgeKind.DISTRIBUTOR;
    return new AnchorTies(
        draw.percent(70, () -> anchor), Set.of(new AnchorTies.Edge(anchor, kind)));
  }

  private record Kind(
      LoanPurpose purpose,
      int weight,
      int medianWan,
      double sigma,
      int leastWan,
      int mostWan,
      int capPercent,
      List<Integer> terms,
      List<String> ways) {

    static Kind of(String[] line) {
      return new Kind(
          LoanPurpose.valueOf(line[0]),
          Integer.parseInt(line[1]),
          Integer.parseInt(line[2]),
          Integer.parseInt(line[3]) / 100.0,
          Integer.parseInt(line[4]),
          Integer.parseInt(line[5]),
          Integer.parseInt(line[6]),
          Drawing.numbers(line[7]),
          List.of(line[8].split(" ", -1)));
    }
  }
}
