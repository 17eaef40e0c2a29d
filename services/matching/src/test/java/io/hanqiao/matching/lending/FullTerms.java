package io.hanqiao.matching.lending;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.engine.Checks;
import io.hanqiao.vocabulary.AreaBasis;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.EdgeKind;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.GreenCatalogueCode;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.ProductForm;
import io.hanqiao.vocabulary.ValueGrade;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Draws the terms that hang on projects, anchors, guarantors, grades and the like. */
final class FullTerms {

  /** Reads a condition by its expression: so that what it says is the same in every run. */
  static final ConditionCheck CONDITIONS =
      (condition, demand, asOf) ->
          switch (condition.expression()) {
            case "large" ->
                demand.request().amountFen() > Draft.wan(300)
                    ? RuleOutcome.PASSED
                    : RuleOutcome.FAILED;
            case "exporter" -> Checks.onlyIf(true, demand.firm().standing().exporter());
            default -> RuleOutcome.PASSED;
          };

  private static final ValueGrade[] COMMERCIAL = {
    ValueGrade.A, ValueGrade.B, ValueGrade.C, ValueGrade.D
  };
  private static final UUID[] BANKS = {new UUID(7, 0xB1), new UUID(-7, 0xB2)};
  private static final UUID[] ANCHORS = {new UUID(1, 0xA1), new UUID(2, 0xA2), new UUID(-3, 0xA3)};
  private static final String[] AREAS = {"42", "4201", "420111", "4209", "43"};
  private static final String[] DIVISIONS = {"420111", "420112", "420902", "430102"};
  private static final String[] CHAINS = {"optoelectronics", "biomedicine", "new-materials"};
  private static final String[] GREEN = {"1", "1.2", "4", "4.1", "4.1.2"};
  private static final String[] EXPRESSIONS = {"large", "exporter", "always"};

  private FullTerms() {}

  static void fill(Draft.Offer offer, Draw draw) {
    offer.bank = draw.one(BANKS);
    offer.bankKind = draw.one(BankKind.values());
    offer.form = draw.maybe(() -> draw.one(ProductForm.values()));
    offer.fee = draw.rate();
    offer.subsidy = draw.rate();
    offer.basis = draw.maybe(() -> draw.one(AreaBasis.values()));
    offer.sizes = draw.maybeSome(EnterpriseSize.class);
    offer.chains =
        draw.maybe(() -> new HashSet<>(Arrays.asList(draw.one(CHAINS), draw.one(CHAINS))));
    offer.positions = draw.maybeSome(ChainPosition.class);
    offer.talent = draw.yesOrNo();
    offer.exporter = draw.yesOrNo();
    offer.equipmentList = draw.yesOrNo();
    offer.refusedFlags = draw.maybeSome(NegativeFlag.class);
    offer.grades = draw.maybe(() -> draw.one(GradeScheme.values()));
    offer.minPoints = draw.upTo(100);
    offer.minInvoices = draw.upTo(40);
    offer.roundWithin = draw.upTo(40);
    offer.maxBanks = draw.upTo(8);
    offer.maxOutstanding = draw.upTo(200);
    secure(offer, draw);
    offer.ownCapital = draw.upTo(101);
    offer.filing = draw.yesOrNo();
    offer.parkList = draw.yesOrNo();
    offer.greenVersion = draw.maybe(() -> draw.random().nextInt(5) == 0 ? "2021" : "2025");
    offer.greenCodes =
        draw.maybe(() -> new HashSet<>(Arrays.asList(draw.one(GREEN), draw.one(GREEN))));
    offer.edge = draw.maybe(() -> draw.one(EdgeKind.values()));
    offer.anchors =
        draw.maybe(() -> new HashSet<>(Arrays.asList(draw.one(ANCHORS), draw.one(ANCHORS))));
    offer.anchorLimits = limits(draw);
    offer.renewalDays = draw.upTo(90);
    offer.headroom = draw.amount();
    offer.perFirm = draw.amount();
    offer.poolSuspended = draw.yesOrNo();
    offer.conditions = conditions(draw);
  }

  private static void secure(Draft.Offer offer, Draw draw) {
    offer.minUnpledged = draw.upTo(5);
    offer.perPatent = draw.amount();
    offer.loanToValue =
        draw.maybe(
            () -> {
              Map<Collateral, Integer> percents = new EnumMap<>(Collateral.class);
              draw.some(Collateral.class)
                  .forEach(kind -> percents.put(kind, 1 + draw.random().nextInt(100)));
              return percents;
            });
    offer.warrant = draw.yesOrNo();
    offer.controller = draw.yesOrNo();
    offer.guarantors =
        draw.maybe(
            () -> {
              List<GuarantorCapacity> guarantors = new ArrayList<>();
              for (int more = draw.random().nextInt(4); more > 0; more--) {
                guarantors.add(guarantor(draw));
              }
              return guarantors;
            });
  }

  private static GuarantorCapacity guarantor(Draw draw) {
    return new GuarantorCapacity(
        new UUID(draw.random().nextLong(), 1),
        draw.random().nextInt(4) > 0,
        draw.amounts().getAsLong(),
        draw.amount(),
        draw.maybe(() -> Set.of(draw.one(AREAS))));
  }

  private static Map<UUID, Long> limits(Draw draw) {
    Map<UUID, Long> limits = new HashMap<>();
    for (UUID anchor : ANCHORS) {
      Long limit = draw.amount();
      if (limit != null) {
        limits.put(anchor, limit);
      }
    }
    return limits;
  }

  private static List<OwnCondition> conditions(Draw draw) {
    List<OwnCondition> conditions = new ArrayList<>();
    for (String expression : EXPRESSIONS) {
      if (draw.random().nextInt(6) == 0) {
        conditions.add(new OwnCondition("条件" + expression, expression));
      }
    }
    return conditions;
  }

  static void fill(Draft.Need need, Draw draw) {
    if (need.ceiling == null) {
      need.spread = draw.maybe(() -> draw.random().nextInt(600) - 300);
    }
    for (Collateral kind : need.collateral) {
      Long value = draw.amount();
      if (value != null && value > 0) {
        need.values = new HashMap<>(need.values);
        need.values.put(kind, value);
      }
    }
    need.acceptsWarrant = draw.yesOrNo();
    need.controller = draw.yesOrNo();
    need.ownCapital = draw.upTo(101);
    need.filed = draw.yesOrNo();
    need.projectDivision = draw.maybe(() -> draw.one(DIVISIONS));
    need.parkListed = draw.yesOrNo();
    need.green = draw.maybe(() -> new GreenCatalogueCode("2025", draw.one(GREEN)));
    need.existing =
        draw.maybe(
            () ->
                new ExistingLoan(
                    draw.one(BANKS),
                    draw.asOf().plusDays(draw.random().nextInt(60) - 5L),
                    draw.yesOrNo()));
    need.anchor = draw.maybe(() -> draw.one(ANCHORS));
    Set<AnchorTies.Edge> edges = new HashSet<>();
    for (int more = draw.random().nextInt(3); more > 0; more--) {
      edges.add(new AnchorTies.Edge(draw.one(ANCHORS), draw.one(EdgeKind.values())));
    }
    need.edges = edges;
    firm(need, draw);
  }

  private static void firm(Draft.Need need, Draw draw) {
    need.size = draw.maybe(() -> draw.one(EnterpriseSize.values()));
    need.chain = draw.maybe(() -> draw.one(CHAINS));
    need.position = draw.maybe(() -> draw.one(ChainPosition.values()));
    need.talent = draw.yesOrNo();
    need.exporter = draw.yesOrNo();
    need.equipmentListed = draw.yesOrNo();
    need.knowledge = draw.maybe(() -> draw.one(ValueGrade.values()));
    need.commercial = draw.maybe(() -> draw.one(COMMERCIAL));
    need.invoices = draw.upTo(40);
    need.unpledged = draw.upTo(need.patents == null ? 8 : need.patents + 1);
    need.points = draw.upTo(100);
    need.lastRound = draw.maybe(() -> draw.asOf().minusDays(draw.random().nextInt(1_200)));
    need.outstanding = draw.amount();
  }
}
