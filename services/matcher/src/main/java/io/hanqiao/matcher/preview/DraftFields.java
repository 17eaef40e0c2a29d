package io.hanqiao.matcher.preview;

import static io.hanqiao.matcher.preview.DraftField.code;
import static io.hanqiao.matcher.preview.DraftField.list;
import static io.hanqiao.matcher.preview.DraftField.object;
import static io.hanqiao.matcher.preview.DraftField.text;
import static io.hanqiao.matcher.preview.DraftField.whole;
import static io.hanqiao.matcher.preview.DraftField.yesOrNo;
import static io.hanqiao.platform.problem.Findings.between;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.AreaBasis;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Chain;
import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.ClockProgramme;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.EdgeKind;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.IndustryCode;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.LprSpread;
import io.hanqiao.vocabulary.LprTenor;
import io.hanqiao.vocabulary.ManagementDistrict;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.ProductForm;
import io.hanqiao.vocabulary.Rate;
import io.hanqiao.vocabulary.RegionCode;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Term;
import io.hanqiao.vocabulary.Tier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The fields of a posting of {@code POST /v1/credit-offers}, each with the range it has there. */
final class DraftFields {

  private static final int MOST = 100;
  private static final int PERCENT = 1_000;
  private static final int MONTHS = 1_200;
  private static final int PATENTS = 1_000_000;
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /** Said in a posting, without weight for who fits. */
  static final Set<String> WEIGHTLESS =
      Set.of(
          "reference",
          "bankReference",
          "statedConditions",
          "source",
          "conditions",
          "clockProgramme");

  /** All of them. */
  static final DraftField ALL = object(fields(), Set.of());

  private DraftFields() {}

  private static Map<String, DraftField> fields() {
    Map<String, DraftField> all = new HashMap<>();
    all.putAll(posting());
    all.putAll(terms());
    all.putAll(codes());
    all.putAll(figures());
    all.putAll(security());
    for (String flag :
        Set.of(
            "inForce",
            "synthetic",
            "firstTimeBorrowersOnly",
            "highTechRequired",
            "riskPoolSuspended",
            "talentRequired",
            "projectFilingRequired",
            "parkListRequired",
            "equipmentListRequired",
            "warrantRequired",
            "exporterRequired",
            "controllerGuaranteeRequired")) {
      all.put(flag, yesOrNo());
    }
    return all;
  }

  private static Map<String, DraftField> posting() {
    DraftField condition =
        object(
            Map.of("title", text(Findings.text(100)), "expression", text(Findings.text(1_000))),
            Set.of("title", "expression"));
    return Map.of(
        "reference", text(Findings.text(100)),
        "bankReference", text(Findings.text(100)),
        "source", text(Findings.text(500)),
        "statedConditions", text(Findings.text(2_000)),
        "name", text(Findings.text(200)),
        "ownerOrg", text(DraftFields::id),
        "bankId", text(DraftFields::id),
        "conditions", list(condition, 10),
        "clockProgramme",
            text(code -> ClockProgramme.parse(ClockProgramme.LOAN_APPLICATION, code)));
  }

  private static Map<String, DraftField> terms() {
    DraftField spread = whole(DraftFields::basisPoints);
    DraftField percent = text(Rate::parsePercent);
    DraftField rate =
        object(
            Map.of(
                "kind", text(DraftFields::rateKind),
                "minBp", spread,
                "maxBp", spread,
                "minPercent", percent,
                "maxPercent", percent),
            Set.of("kind"));
    return Map.of(
        "amountMin", text(DraftFields::positive),
        "amountMax", text(DraftFields::positive),
        "termMinMonths", whole(Term::parse),
        "termMaxMonths", whole(Term::parse),
        "rate", rate,
        "feePercent", percent,
        "subsidyPercent", percent,
        "decisionDays", whole(between(0, 365)),
        "validFrom", text(CalendarDay::parse),
        "validUntil", text(CalendarDay::parse));
  }

  private static Map<String, DraftField> codes() {
    Map<String, DraftField> all = new HashMap<>();
    all.put("purposes", list(code(LoanPurpose.class), MOST));
    all.put("securityTypes", list(code(SecurityType.class), MOST));
    all.put("collateral", list(code(Collateral.class), MOST));
    all.put("serviceDivisions", list(text(RegionCode::parsePrefix), MOST));
    all.put("serviceManagementDistricts", list(text(ManagementDistrict::parse), MOST));
    all.put("industries", list(text(IndustryCode::parse), MOST));
    all.put("minTier", code(Tier.class));
    all.put("taxGrades", list(code(TaxGrade.class), MOST));
    all.put("productForm", code(ProductForm.class));
    all.put("enterpriseSizes", list(code(EnterpriseSize.class), MOST));
    all.put("gradeCeiling", code(GradeScheme.class));
    all.put("chains", list(text(Chain::parse), MOST));
    all.put("chainPositions", list(code(ChainPosition.class), MOST));
    all.put("refusedFlags", list(code(NegativeFlag.class), MOST));
    all.put("areaBasis", code(AreaBasis.class));
    return all;
  }

  private static Map<String, DraftField> figures() {
    Map<String, DraftField> all = new HashMap<>();
    all.put("minAgeMonths", whole(between(0, MONTHS)));
    all.put("maxAgeMonths", whole(between(0, MONTHS)));
    all.put("maxDebtRatioPercent", whole(between(0, PERCENT)));
    all.put("minAnnualRevenue", text(Money::parseYuan));
    all.put("maxAnnualRevenue", text(Money::parseYuan));
    all.put("amountCapRevenuePercent", whole(between(1, PERCENT)));
    all.put("minInventionPatents", whole(between(0, PATENTS)));
    all.put("minUnpledgedInventionPatents", whole(between(0, PATENTS)));
    all.put("minInnovationPoints", whole(between(0, 100)));
    all.put("minInvoiceMonths", whole(between(0, 600)));
    all.put("institutionalRoundWithinMonths", whole(between(1, 600)));
    all.put("renewalWithinDays", whole(between(0, 3_650)));
    all.put("maxLendingBanks", whole(between(0, 1_000)));
    all.put("maxOutstandingLoansRevenuePercent", whole(between(0, PERCENT)));
    all.put("minOwnCapitalPercent", whole(between(0, 99)));
    all.put("headroom", text(Money::parseYuan));
    return all;
  }

  private static Map<String, DraftField> security() {
    DraftField limit =
        object(
            Map.of("collateral", code(Collateral.class), "maxPercent", whole(between(1, 100))),
            Set.of("collateral", "maxPercent"));
    DraftField ids = list(text(DraftFields::id), MOST);
    return Map.of(
        "amountPerPatentMax", text(DraftFields::positive),
        "loanToValue", list(limit, MOST),
        "anchorEdge", code(EdgeKind.class),
        "anchorEnterpriseIds", ids,
        "guarantorIds", ids,
        "greenCatalogueVersion", text(Findings.text(20)),
        "greenCatalogueCodes", list(text(Findings.text(20)), MOST));
  }

  private static Parsed<Money> positive(String yuan) {
    return Money.parseYuan(yuan)
        .then(
            money ->
                money.fen() > 0
                    ? Parsed.valid(money)
                    : Parsed.invalid(
                        Flaw.of(
                            "金额为零。",
                            "The amount is zero.",
                            "请填写大于零的金额，单位为元，如 5000000.00；未载明请不填。",
                            "Give an amount above zero in yuan, such as 5000000.00, or leave it out"
                                + " if it is not stated.")));
  }

  /** The range of a spread is the same for both tenors. */
  private static Parsed<Integer> basisPoints(int bp) {
    return LprSpread.parse(LprTenor.ONE_YEAR, bp).then(spread -> Parsed.valid(spread.bp()));
  }

  private static Parsed<UUID> id(String text) {
    return ID.matcher(text).matches()
        ? Parsed.valid(UUID.fromString(text))
        : Parsed.invalid(
            Flaw.of(
                "不是编号。",
                "It is no id.",
                "请填写 UUID，如 01930000-0000-7000-8000-00000000b001。",
                "Give a UUID such as 01930000-0000-7000-8000-00000000b001."));
  }

  private static Parsed<String> rateKind(String code) {
    return Set.of("LPR_SPREAD", "FIXED").contains(code)
        ? Parsed.valid(code)
        : Parsed.invalid(
            Flaw.of(
                "没有这种计价方式。",
                "There is no such kind of rate.",
                "请用 LPR_SPREAD（LPR加减点）或 FIXED（固定利率）。",
                "Use LPR_SPREAD or FIXED."));
  }
}
