package io.hanqiao.matching.change.investment;

import static io.hanqiao.matching.change.investment.InvestmentAttribute.AMOUNT;
import static io.hanqiao.matching.change.investment.InvestmentAttribute.BOARDS;
import static io.hanqiao.matching.change.investment.InvestmentAttribute.DAY;
import static io.hanqiao.matching.change.investment.InvestmentAttribute.FUND;
import static io.hanqiao.matching.change.investment.InvestmentAttribute.INSTRUMENT;
import static io.hanqiao.matching.change.investment.InvestmentAttribute.MANDATE_TERM;
import static io.hanqiao.matching.change.investment.InvestmentAttribute.MAX_VALUATION;
import static io.hanqiao.matching.change.investment.InvestmentAttribute.PLACE;
import static io.hanqiao.matching.change.investment.InvestmentAttribute.SECTOR;
import static io.hanqiao.matching.change.investment.InvestmentAttribute.STAGE;
import static io.hanqiao.matching.change.investment.InvestmentAttribute.TICKET_MAX;
import static io.hanqiao.matching.change.investment.InvestmentAttribute.TICKET_MIN;
import static io.hanqiao.matching.change.investment.InvestmentAttribute.VALUATION;

import io.hanqiao.matching.change.Alterable;
import io.hanqiao.matching.change.Case;
import io.hanqiao.matching.change.ChangeDomain;
import io.hanqiao.matching.change.ChangeTable;
import io.hanqiao.matching.change.Choice;
import io.hanqiao.matching.change.Figure;
import io.hanqiao.matching.change.OwnValue;
import io.hanqiao.matching.change.PlaceTold;
import io.hanqiao.matching.change.Proposals;
import io.hanqiao.matching.change.Setter;
import io.hanqiao.matching.change.Waiting;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.matching.investment.InvestmentDemand;
import io.hanqiao.matching.investment.InvestmentRule;
import io.hanqiao.matching.investment.Mandate;
import io.hanqiao.vocabulary.Board;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can be altered between a need for direct financing and a mandate. */
public final class InvestmentChanges {

  private static final Text BEGINS = new Text("投资方向开始生效", "the mandate begins");

  private static final Setter<InvestmentDemand, Mandate> UNTIL = mandate("validUntil");

  private InvestmentChanges() {}

  /** The domain of the investment market. */
  public static ChangeDomain<InvestmentDemand, Mandate> of(ChangeTable table) {
    List<Alterable<InvestmentDemand, Mandate>> all = new ArrayList<>(ofFirm());
    all.add(
        new Alterable<>(
            DAY,
            Set.of(),
            new Waiting<>((pair, days) -> days.on(pair.supply().validFrom(), BEGINS))));
    all.addAll(ofManager());
    return new ChangeDomain<>(all, table);
  }

  private static List<Alterable<InvestmentDemand, Mandate>> ofFirm() {
    return List.of(
        new Alterable<>(
            AMOUNT,
            Set.of(InvestmentRule.AMOUNT_WITHIN_TICKET, InvestmentRule.DRY_POWDER_SUFFICIENT),
            amount()),
        new Alterable<>(VALUATION, Set.of(InvestmentRule.VALUATION_WITHIN_LIMIT), valuation()),
        new Alterable<>(
            INSTRUMENT,
            Set.of(InvestmentRule.INSTRUMENT_OFFERED, InvestmentRule.EXCHANGE_BASE),
            Choice.replaced(
                pair -> pair.demand().instrument(),
                pair -> pair.supply().instruments(),
                demand("instrument"))),
        new Alterable<>(BOARDS, Set.of(InvestmentRule.BOARD_SERVED), boards()),
        new Alterable<>(
            STAGE,
            Set.of(InvestmentRule.STAGE_ACCEPTED),
            Choice.told(
                pair -> pair.demand().stage(), pair -> pair.supply().stages(), demand("stage"))),
        new Alterable<>(
            SECTOR,
            Set.of(InvestmentRule.SECTOR_ACCEPTED, InvestmentRule.SECTOR_NOT_EXCLUDED),
            Choice.told(
                pair -> pair.demand().sector(), InvestmentChanges::sectors, demand("sector"))),
        new Alterable<>(
            PLACE,
            Set.of(InvestmentRule.REGION_SERVED, InvestmentRule.LOCAL_REINVESTMENT),
            new PlaceTold<>(
                pair -> pair.demand().place(), pair -> pair.supply().area(), demand("place"))));
  }

  private static List<Alterable<InvestmentDemand, Mandate>> ofManager() {
    return List.of(
        new Alterable<>(TICKET_MIN, Set.of(InvestmentRule.AMOUNT_WITHIN_TICKET), smallestTicket()),
        new Alterable<>(TICKET_MAX, Set.of(InvestmentRule.AMOUNT_WITHIN_TICKET), largestTicket()),
        new Alterable<>(
            MAX_VALUATION, Set.of(InvestmentRule.VALUATION_WITHIN_LIMIT), highestValuation()),
        new Alterable<>(
            MANDATE_TERM, Set.of(InvestmentRule.MANDATE_IN_FORCE), InvestmentChanges::mandateTerm),
        Alterable.never(
            FUND,
            Set.of(
                InvestmentRule.DIRECT_INVESTOR,
                InvestmentRule.FUND_LIFE_LEFT,
                InvestmentRule.EXCHANGE_BASE,
                InvestmentRule.DRY_POWDER_SUFFICIENT)));
  }

  private static Setter<InvestmentDemand, Mandate> demand(String path) {
    return Setter.ofDemand(InvestmentDemand.class, path);
  }

  private static Setter<InvestmentDemand, Mandate> mandate(String path) {
    return Setter.ofSupply(Mandate.class, path);
  }

  private static Alterable.Candidates<InvestmentDemand, Mandate> amount() {
    return new Figure<>(
        pair -> pair.demand().amountFen(),
        (pair, bounds) ->
            bounds
                .atLeast(pair.supply().ticketMinFen())
                .atMost(pair.supply().ticketMaxFen())
                .atMost(pair.supply().dryPowderFen()),
        demand("amountFen"),
        1,
        Wording::money);
  }

  private static Alterable.Candidates<InvestmentDemand, Mandate> valuation() {
    return new Figure<>(
        pair -> pair.demand().valuationFen(),
        (pair, bounds) -> bounds.atMost(pair.supply().maxValuationFen()),
        demand("valuationFen"),
        0,
        Wording::money);
  }

  private static Alterable.Candidates<InvestmentDemand, Mandate> boards() {
    Setter<InvestmentDemand, Mandate> boards = demand("boards");
    return Choice.added(
        pair -> pair.demand().boards(),
        pair -> pair.supply().boards(),
        board ->
            (pair, value) ->
                boards.set(pair, Choice.with(Board.class, pair.demand().boards(), board)));
  }

  private static Set<Sector> sectors(Case<InvestmentDemand, Mandate> pair) {
    Set<Sector> accepted = EnumSet.allOf(Sector.class);
    if (pair.supply().sectors() != null) {
      accepted.retainAll(pair.supply().sectors());
    }
    accepted.removeAll(pair.supply().excludedSectors());
    return accepted;
  }

  private static Alterable.Candidates<InvestmentDemand, Mandate> smallestTicket() {
    return Figure.ifStated(
        pair -> pair.supply().ticketMinFen(),
        (pair, bounds) -> bounds.atMost(pair.demand().amountFen()),
        mandate("ticketMinFen"),
        Wording::money);
  }

  private static Alterable.Candidates<InvestmentDemand, Mandate> largestTicket() {
    return Figure.ifStated(
        pair -> pair.supply().ticketMaxFen(),
        (pair, bounds) -> bounds.atLeast(pair.demand().amountFen()),
        mandate("ticketMaxFen"),
        Wording::money);
  }

  private static Alterable.Candidates<InvestmentDemand, Mandate> highestValuation() {
    return Figure.ifStated(
        pair -> pair.supply().maxValuationFen(),
        (pair, bounds) -> bounds.atLeast(pair.demand().valuationFen()),
        mandate("maxValuationFen"),
        Wording::money);
  }

  private static void mandateTerm(
      Case<InvestmentDemand, Mandate> pair, Proposals<InvestmentDemand, Mandate> into) {
    LocalDate until = pair.supply().validUntil();
    LocalDate today = pair.day();
    if (until != null && until.isBefore(today)) {
      into.alter(
          today.toString(),
          "later",
          ChronoUnit.DAYS.between(until, today),
          () ->
              new Text(
                  "管理机构将已于" + until + "到期的投资方向延期",
                  "The manager extends the mandate that ended on " + until),
          now -> UNTIL.set(now, today));
    }
  }

  /** What of a need a mandate may refuse whatever the firm is. */
  public static List<OwnValue<InvestmentDemand, Mandate>> ownValues() {
    return List.of(
        OwnValue.codes(
            "instrument",
            InvestmentRule.INSTRUMENT_OFFERED,
            (InvestmentDemand need) -> List.of(need.instrument()),
            (Mandate mandate) -> mandate.instruments()),
        OwnValue.figure(
            "amount",
            InvestmentRule.AMOUNT_WITHIN_TICKET,
            new OwnValue.Terms<>(
                need -> need.amountFen(),
                mandate -> mandate.ticketMinFen(),
                mandate -> mandate.ticketMaxFen()),
            Wording::money),
        OwnValue.figure(
            "valuation",
            InvestmentRule.VALUATION_WITHIN_LIMIT,
            new OwnValue.Terms<>(
                need -> need.valuationFen(), mandate -> null, mandate -> mandate.maxValuationFen()),
            Wording::money));
  }
}
