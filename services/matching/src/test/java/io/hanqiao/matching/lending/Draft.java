package io.hanqiao.matching.lending;

import io.hanqiao.matching.place.Area;
import io.hanqiao.matching.place.Place;
import io.hanqiao.vocabulary.AreaBasis;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.EdgeKind;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.GreenCatalogueCode;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.ProductForm;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import io.hanqiao.vocabulary.ValueGrade;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Needs and offers in which a test names only what it is about; the rest is not stated. */
public final class Draft {

  private Draft() {}

  /** An offer that is on sale and states nothing else but what the test says. */
  public static LendingSupply offer(Consumer<Offer> saying) {
    Offer offer = new Offer();
    saying.accept(offer);
    return offer.build();
  }

  /** 500 万元 of working capital for 12 months from a firm of which nothing is known. */
  public static LendingDemand need(Consumer<Need> saying) {
    Need need = new Need();
    saying.accept(need);
    return need.build();
  }

  /** Money of so many 万元, in 分. */
  public static long wan(long tenThousandYuan) {
    return tenThousandYuan * 1_000_000;
  }

  /** An offer in the making. */
  public static final class Offer {
    public UUID id = new UUID(0, 0xB);
    public @Nullable Set<LoanPurpose> purposes;
    public @Nullable Long amountMin;
    public @Nullable Long amountMax;
    public @Nullable Integer revenueCap;
    public @Nullable Integer termMin;
    public @Nullable Integer termMax;
    public @Nullable Integer rateMin;
    public @Nullable Integer rateMax;
    public @Nullable Set<SecurityType> security;
    public @Nullable Set<Collateral> collateral;
    public @Nullable Set<String> divisions;
    public @Nullable Set<String> districts;
    public @Nullable Set<String> industries;
    public @Nullable Tier minTier;
    public @Nullable Integer minAge;
    public @Nullable Integer maxAge;
    public @Nullable Integer maxDebtRatio;
    public @Nullable Set<TaxGrade> taxGrades;
    public @Nullable Long minRevenue;
    public @Nullable Long maxRevenue;
    public @Nullable Boolean firstTimeOnly;
    public @Nullable Boolean highTech;
    public @Nullable Integer minPatents;
    public @Nullable Integer decisionDays;
    public @Nullable LocalDate from;
    public @Nullable LocalDate until;
    public UUID bank = new UUID(0, 0xBA);
    public BankKind bankKind = BankKind.STATE;
    public @Nullable ProductForm form;
    public @Nullable Integer fee;
    public @Nullable Integer subsidy;
    public @Nullable AreaBasis basis;
    public @Nullable Set<EnterpriseSize> sizes;
    public @Nullable Set<String> chains;
    public @Nullable Set<ChainPosition> positions;
    public @Nullable Boolean talent;
    public @Nullable Boolean exporter;
    public @Nullable Boolean equipmentList;
    public @Nullable Set<NegativeFlag> refusedFlags;
    public @Nullable GradeScheme grades;
    public @Nullable Integer minPoints;
    public @Nullable Integer minInvoices;
    public @Nullable Integer roundWithin;
    public @Nullable Integer maxBanks;
    public @Nullable Integer maxOutstanding;
    public @Nullable Integer minUnpledged;
    public @Nullable Long perPatent;
    public @Nullable Map<Collateral, Integer> loanToValue;
    public @Nullable Boolean warrant;
    public @Nullable Boolean controller;
    public @Nullable List<GuarantorCapacity> guarantors;
    public @Nullable Integer ownCapital;
    public @Nullable Boolean filing;
    public @Nullable Boolean parkList;
    public @Nullable String greenVersion;
    public @Nullable Set<String> greenCodes;
    public @Nullable EdgeKind edge;
    public @Nullable Set<UUID> anchors;
    public Map<UUID, Long> anchorLimits = Map.of();
    public @Nullable Integer renewalDays;
    public @Nullable Long headroom;
    public @Nullable Long perFirm;
    public @Nullable Boolean poolSuspended;
    public List<OwnCondition> conditions = List.of();

    public LendingSupply build() {
      return new LendingSupply(
          id,
          bank,
          bankKind,
          form,
          loan(),
          new AreaTerms(new Area(divisions, districts), basis),
          borrower(),
          figures(),
          new SecurityTerms(
              security,
              collateral,
              loanToValue,
              minUnpledged,
              perPatent,
              warrant,
              controller,
              guarantors),
          new ProjectTerms(ownCapital, filing, parkList, greenVersion, greenCodes),
          new AnchorTerms(edge, anchors, anchorLimits),
          new ProviderLimits(headroom, perFirm, poolSuspended),
          conditions);
    }

    private LoanTerms loan() {
      return new LoanTerms(
          purposes,
          amountMin,
          amountMax,
          termMin,
          termMax,
          new PriceTerms(rateMin, rateMax, fee, subsidy),
          decisionDays,
          renewalDays,
          from,
          until);
    }

    private BorrowerTerms borrower() {
      return new BorrowerTerms(
          industries,
          chains,
          positions,
          sizes,
          minTier,
          minAge,
          maxAge,
          firstTimeOnly,
          highTech,
          talent,
          exporter,
          equipmentList,
          refusedFlags);
    }

    private FigureTerms figures() {
      return new FigureTerms(
          revenueCap,
          grades,
          minRevenue,
          maxRevenue,
          maxDebtRatio,
          taxGrades,
          minInvoices,
          minPatents,
          minPoints,
          roundWithin,
          maxBanks,
          maxOutstanding);
    }
  }

  /** A need in the making. */
  public static final class Need {
    public UUID id = new UUID(0, 0xA);
    public @Nullable LoanPurpose purpose = LoanPurpose.WORKING_CAPITAL;
    public long amount = wan(500);
    public @Nullable Integer term = 12;
    public @Nullable Integer ceiling;
    public Set<SecurityType> security = Set.of();
    public Set<Collateral> collateral = Set.of();
    public @Nullable Integer neededDays;
    public @Nullable String division;
    public @Nullable String district;
    public @Nullable String industry;
    public @Nullable String section;
    public @Nullable Tier tier;
    public @Nullable LocalDate tierUntil;
    public @Nullable LocalDate established;
    public @Nullable Long revenue;
    public @Nullable Integer debtRatio;
    public @Nullable TaxGrade taxGrade;
    public @Nullable Boolean highTech;
    public @Nullable Integer patents;
    public @Nullable Boolean firstTime;
    public @Nullable Integer banks;
    public @Nullable Set<NegativeFlag> flags;
    public @Nullable Integer spread;
    public Map<Collateral, Long> values = Map.of();
    public @Nullable Boolean acceptsWarrant;
    public @Nullable Boolean controller;
    public @Nullable Integer ownCapital;
    public @Nullable Boolean filed;
    public @Nullable String projectDivision;
    public @Nullable Boolean parkListed;
    public @Nullable GreenCatalogueCode green;
    public @Nullable ExistingLoan existing;
    public @Nullable UUID anchor;
    public Set<AnchorTies.Edge> edges = Set.of();
    public @Nullable EnterpriseSize size;
    public @Nullable String chain;
    public @Nullable ChainPosition position;
    public @Nullable Boolean talent;
    public @Nullable Boolean exporter;
    public @Nullable Boolean equipmentListed;
    public @Nullable ValueGrade knowledge;
    public @Nullable ValueGrade commercial;
    public @Nullable Integer invoices;
    public @Nullable Integer unpledged;
    public @Nullable Integer points;
    public @Nullable LocalDate lastRound;
    public @Nullable Long outstanding;

    public LendingDemand build() {
      return new LendingDemand(
          id,
          new UUID(0, 0xE),
          new LoanRequest(purpose, amount, term, ceiling, spread, neededDays),
          new SecurityGiven(security, collateral, values, acceptsWarrant, controller),
          new ProjectFacts(ownCapital, filed, projectDivision, parkListed, green),
          existing,
          new AnchorTies(anchor, edges),
          firm());
    }

    private FirmFacts firm() {
      return new FirmFacts(
          new Place(division, district),
          new FirmIndustry(industry, section, chain, position),
          new FirmStanding(
              size,
              established,
              tier,
              tierUntil,
              highTech,
              talent,
              exporter,
              equipmentListed,
              knowledge,
              commercial),
          new FirmFigures(
              revenue, debtRatio, taxGrade, invoices, patents, unpledged, points, lastRound),
          new FirmBorrowing(firstTime, banks, outstanding, flags));
    }
  }
}
