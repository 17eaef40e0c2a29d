package io.hanqiao.benchmarks;

import static io.hanqiao.benchmarks.Drawing.WAN;

import io.hanqiao.matching.lending.AnchorTerms;
import io.hanqiao.matching.lending.AreaTerms;
import io.hanqiao.matching.lending.BorrowerTerms;
import io.hanqiao.matching.lending.FigureTerms;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.LoanTerms;
import io.hanqiao.matching.lending.PriceTerms;
import io.hanqiao.matching.lending.ProjectTerms;
import io.hanqiao.matching.lending.ProviderLimits;
import io.hanqiao.matching.lending.SecurityTerms;
import io.hanqiao.matching.place.Area;
import io.hanqiao.vocabulary.AreaBasis;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.EdgeKind;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Offers as copies of the kinds of product there are, each narrowed a little. */
final class Offers {

  private static final int LPR_PPM = 30_000;
  private static final List<BankKind> KINDS =
      List.of(BankKind.POLICY, BankKind.STATE, BankKind.JOINT_STOCK, BankKind.CITY, BankKind.RURAL);

  private final Drawing draw;
  private final Places places;
  private final Parties parties;
  private final LocalDate day;
  private final Selectivity selectivity;
  private final List<Archetype> archetypes;

  Offers(Drawing draw, Places places, Parties parties, LocalDate day, Selectivity selectivity) {
    this.draw = draw;
    this.places = places;
    this.parties = parties;
    this.day = day;
    this.selectivity = selectivity;
    this.archetypes = Archetype.all();
  }

  LendingSupply draw() {
    Archetype kind =
        draw.weighted(archetypes, Archetype::weight).lax(draw, selectivity.laxPercent());
    UUID bank = parties.bank();
    boolean narrow = draw.percent(selectivity.narrowPercent());
    return new LendingSupply(
        draw.id(),
        bank,
        kind.says("lessor") ? BankKind.LESSOR : draw.one(KINDS),
        kind.form(),
        loan(kind),
        area(kind, narrow),
        borrower(kind, narrow),
        figures(kind),
        security(kind),
        project(kind),
        anchors(kind, bank),
        new ProviderLimits(
            draw.percent(50, () -> draw.money(kind.amounts().get(1) * 2.0, 0.7)),
            draw.percent(30, () -> draw.between(5, 50) * 100L * WAN),
            kind.says("pool") ? draw.percent(3) : null),
        List.of());
  }

  private LoanTerms loan(Archetype kind) {
    List<Integer> amounts = kind.amounts();
    List<Integer> spread = kind.spreads();
    int cheapest = draw.between(spread.get(0), (spread.get(0) + spread.get(1)) / 2);
    int dearest = draw.between((spread.get(0) + spread.get(1)) / 2, spread.get(1));
    return new LoanTerms(
        kind.purposes(),
        amounts.get(0) * WAN,
        Math.max(amounts.get(0), amounts.get(1) * draw.between(8, 20) / 20) * WAN,
        kind.terms().get(0),
        kind.terms().get(1),
        new PriceTerms(
            LPR_PPM + 100 * cheapest,
            LPR_PPM + 100 * dearest,
            kind.number("fee") == null ? null : 100 * draw.between(30, kind.number("fee")),
            kind.number("subsidy") == null ? null : draw.percent(50, () -> 15_000)),
        draw.percent(95, () -> kind.days() + draw.below(8)),
        kind.number("renewal"),
        draw.percent(40, () -> day.minusDays(draw.below(700))),
        draw.percent(40, () -> day.plusDays(draw.between(-10, 500))));
  }

  private AreaTerms area(Archetype kind, boolean narrow) {
    int share = narrow ? 99 : draw.below(100);
    AreaBasis basis =
        !kind.says("project") ? null : draw.percent(50) ? AreaBasis.EITHER : AreaBasis.PROJECT;
    if (draw.percent(selectivity.laxPercent())) {
      return AreaTerms.NOT_STATED;
    }
    if (share < 50) {
      return new AreaTerms(new Area(Set.of("42"), null), basis);
    }
    if (share < 90) {
      return new AreaTerms(new Area(Set.of("4201"), null), basis);
    }
    var place = places.draw(draw);
    String district = place.managementDistrict();
    return new AreaTerms(
        district == null
            ? new Area(Set.of(String.valueOf(place.divisionCode()).substring(0, 4)), null)
            : new Area(null, Set.of(district)),
        basis);
  }

  private BorrowerTerms borrower(Archetype kind, boolean narrow) {
    Integer age = kind.number("age");
    boolean lax = draw.percent(selectivity.laxPercent());
    return new BorrowerTerms(
        narrow || (!lax && draw.percent(30)) ? industries() : null,
        draw.percent(4, () -> Set.of(draw.one(Firms.CHAINS))),
        draw.percent(2, () -> Set.of(ChainPosition.UPSTREAM, ChainPosition.MIDSTREAM)),
        kind.codes(EnterpriseSize.class, "sizes"),
        kind.says("tier") ? Tier.valueOf(kind.text("tier")) : null,
        age != null ? age : lax ? null : (Integer) (12 * new int[] {0, 1, 2, 2, 3}[draw.below(5)]),
        draw.percent(3, () -> draw.between(5, 10) * 12),
        kind.says("first") ? true : null,
        kind.says("hightech") ? true : null,
        kind.says("talent") ? true : null,
        kind.says("exporter") ? true : null,
        kind.number("list") == null ? null : draw.percent(kind.number("list")),
        draw.percent(20, () -> Set.of(NegativeFlag.EQUITY_FROZEN)));
  }

  private Set<String> industries() {
    Set<String> five = new TreeSet<>();
    while (five.size() < 5) {
      five.add(draw.one(Places.INDUSTRIES));
    }
    return five;
  }

  private FigureTerms figures(Archetype kind) {
    Integer debt = kind.number("debt");
    boolean lax = draw.percent(selectivity.laxPercent());
    Integer revenue = kind.number("revenue");
    return new FigureTerms(
        kind.number("cap"),
        kind.says("grade") ? GradeScheme.valueOf(kind.text("grade")) : null,
        revenue == null ? draw.percent(10, () -> draw.between(5, 30) * 100L * WAN) : revenue * WAN,
        draw.percent(3, () -> draw.between(4, 40) * 10_000L * WAN),
        debt != null ? debt : lax ? null : (Integer) new int[] {65, 70, 70, 75, 80}[draw.below(5)],
        kind.codes(TaxGrade.class, "tax"),
        kind.number("invoices"),
        draw.percent(3, () -> draw.between(1, 5)),
        kind.number("points"),
        kind.number("round"),
        draw.percent(8, () -> draw.between(2, 5)),
        draw.percent(8, () -> draw.between(30, 100)));
  }

  private SecurityTerms security(Archetype kind) {
    Integer percent = kind.number("ltv");
    Map<Collateral, Integer> loanToValue = new EnumMap<>(Collateral.class);
    if (percent != null && kind.collateral() != null) {
      kind.collateral().forEach(asset -> loanToValue.put(asset, percent));
    }
    Integer perPatent = kind.number("perpatent");
    Integer controller = kind.number("controller");
    return new SecurityTerms(
        kind.securities(),
        kind.collateral(),
        loanToValue,
        kind.number("patents"),
        perPatent == null ? null : (Long) (perPatent * WAN),
        kind.says("warrant") ? true : null,
        controller == null ? null : (Boolean) draw.percent(controller),
        kind.says("guarantors") ? parties.someGuarantors() : null);
  }

  private ProjectTerms project(Archetype kind) {
    boolean green = kind.says("green");
    return new ProjectTerms(
        kind.number("owncapital"),
        kind.says("filed") ? true : null,
        kind.says("park") ? true : null,
        green ? "2025" : null,
        green
            ? draw.percent(60, () -> Set.of(String.valueOf(draw.between(5, 8)), "4", "2.1"))
            : null);
  }

  private AnchorTerms anchors(Archetype kind, UUID bank) {
    return new AnchorTerms(
        kind.says("edge") ? EdgeKind.valueOf(kind.text("edge")) : null,
        kind.says("anchors") ? parties.someAnchors() : null,
        limits(kind, bank));
  }

  private Map<UUID, Long> limits(Archetype kind, UUID bank) {
    return kind.says("edge") || kind.says("anchors") || draw.percent(30)
        ? parties.limits(bank)
        : Map.of();
  }
}
