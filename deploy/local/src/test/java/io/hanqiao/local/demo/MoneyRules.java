package io.hanqiao.local.demo;

import static io.hanqiao.local.demo.BulkRules.AMOUNT;
import static io.hanqiao.local.demo.BulkRules.AMOUNT_OR_NONE;
import static io.hanqiao.local.demo.BulkRules.COUNT;
import static io.hanqiao.local.demo.BulkRules.DATE;
import static io.hanqiao.local.demo.BulkRules.DISTRICT;
import static io.hanqiao.local.demo.BulkRules.DIVISION;
import static io.hanqiao.local.demo.BulkRules.FLAG;
import static io.hanqiao.local.demo.BulkRules.ID;
import static io.hanqiao.local.demo.BulkRules.PERCENT;
import static io.hanqiao.local.demo.BulkRules.POSITIVE;
import static io.hanqiao.local.demo.BulkRules.RATE_PERCENT;
import static io.hanqiao.local.demo.BulkRules.REGIONS;
import static io.hanqiao.local.demo.BulkRules.TEXT;
import static io.hanqiao.local.demo.BulkRules.listOf;
import static io.hanqiao.local.demo.BulkRules.matches;
import static io.hanqiao.local.demo.BulkRules.oneOf;
import static io.hanqiao.local.demo.BulkRules.someOf;
import static io.hanqiao.local.demo.BulkRules.whole;

import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.Board;
import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.EdgeKind;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.FundStructure;
import io.hanqiao.vocabulary.GuarantorKind;
import io.hanqiao.vocabulary.LineKind;
import io.hanqiao.vocabulary.ListingReserve;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.ManagerKind;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import io.hanqiao.vocabulary.ValueGrade;

/** The rules of the routes of firms, banks and funds. */
final class MoneyRules {

  private MoneyRules() {}

  static BulkRules enterprise() {
    return new BulkRules("uscc name divisionCode industryCode")
        .with("uscc", v -> UsccCheck.holds(v.asText()))
        .with("divisionCode", DIVISION)
        .with("managementDistrict", DISTRICT)
        .with("industryCode", matches("\\d{3,4}"))
        .with("inCultivationPool", FLAG)
        .with("recognitions", someOf(MoneyRules::isRecognition))
        .with("chain", matches("[a-z-]+"))
        .with("chainPosition", oneOf(ChainPosition.class))
        .with("listingReserve", oneOf(ListingReserve.class))
        .with("lastRoundOn", DATE)
        .with("innovationPoints", whole(0, 100))
        .with("establishedOn", DATE)
        .with("staff", POSITIVE)
        .with("annualRevenue", AMOUNT)
        .with("totalAssets", AMOUNT)
        .with("debtRatioPercent", PERCENT)
        .with("taxGrade", oneOf(TaxGrade.class))
        .with("highTechEnterprise", FLAG)
        .with("inventionPatents", COUNT)
        .with("firstTimeBorrower", FLAG)
        .with("lendingBanks", COUNT)
        .with("negativeFlags", listOf(oneOf(NegativeFlag.class)))
        .with("unpledgedInventionPatents", COUNT)
        .with("knowledgeValueGrade", oneOf(ValueGrade.class))
        .with("commercialValueGrade", matches("[A-D]"))
        .with("talentCertified", FLAG)
        .with("exporter", FLAG)
        .with("invoiceMonths", whole(0, 600))
        .with("outstandingLoans", AMOUNT_OR_NONE)
        .with("equipmentRenewalListed", FLAG);
  }

  static BulkRules need() {
    return new BulkRules("enterpriseReference amount")
        .with("enterpriseReference", TEXT)
        .with("purpose", oneOf(LoanPurpose.class))
        .with("amount", AMOUNT)
        .with("termMonths", POSITIVE)
        .with("rateCeilingPercent", RATE_PERCENT)
        .with("securityTypes", someOf(oneOf(SecurityType.class)))
        .with("collateral", someOf(oneOf(Collateral.class)))
        .with("greenCatalogueVersion", matches("2025"))
        .with("greenCatalogueCode", matches("[1-9]"))
        .with("anchorEnterpriseId", ID)
        .with("neededWithinDays", POSITIVE)
        .with("collateralValues", someOf(MoneyRules::isValue))
        .with("ownCapitalPercent", whole(0, 100))
        .with("projectFiled", FLAG)
        .with("projectDivisionCode", DIVISION)
        .with("parkListed", FLAG)
        .with("acceptsWarrant", FLAG)
        .with("controllerGuarantee", FLAG)
        .with("existingLoan", MoneyRules::isLoan)
        .with("rateCeilingLprSpreadBp", whole(-500, 2_000));
  }

  static BulkRules directNeed() {
    return new BulkRules("enterpriseReference instrument sector amount")
        .with("enterpriseReference", TEXT)
        .with("instrument", oneOf(DirectInstrument.class))
        .with("stage", oneOf(FundStage.class))
        .with("sector", oneOf(io.hanqiao.vocabulary.Sector.class))
        .with("amount", AMOUNT)
        .with("valuation", AMOUNT)
        .with("boards", someOf(oneOf(Board.class)))
        .with("listingReserve", oneOf(ListingReserve.class))
        .with("useOfFunds", TEXT);
  }

  static BulkRules edge() {
    return new BulkRules("supplierReference anchorUscc kind status")
        .with("supplierReference", TEXT)
        .with("anchorUscc", v -> UsccCheck.holds(v.asText()))
        .with("kind", oneOf(EdgeKind.class))
        .with("since", DATE)
        .with("annualVolume", AMOUNT)
        .with("status", matches("CONFIRMED|DECLARED"));
  }

  static BulkRules bank() {
    return served("name kind")
        .with("kind", oneOf(BankKind.class))
        .with("relationshipManagers", POSITIVE)
        .with("maxPerFirm", AMOUNT);
  }

  static BulkRules offer() {
    return served("bankReference name inForce")
        .with("bankReference", TEXT)
        .with("inForce", FLAG)
        .with("purposes", someOf(oneOf(LoanPurpose.class)))
        .with("amountMin", AMOUNT)
        .with("amountMax", AMOUNT)
        .with("termMinMonths", POSITIVE)
        .with("termMaxMonths", POSITIVE)
        .with("rate", MoneyRules::isRate)
        .with("securityTypes", someOf(oneOf(SecurityType.class)))
        .with("collateral", someOf(oneOf(Collateral.class)))
        .with("industries", someOf(matches("[A-T]|\\d{2,4}")))
        .with("minTier", oneOf(Tier.class))
        .with("minAgeMonths", POSITIVE)
        .with("maxAgeMonths", POSITIVE)
        .with("maxDebtRatioPercent", PERCENT)
        .with("taxGrades", someOf(oneOf(TaxGrade.class)))
        .with("minAnnualRevenue", AMOUNT)
        .with("maxAnnualRevenue", AMOUNT)
        .with("amountCapRevenuePercent", POSITIVE)
        .with("firstTimeBorrowersOnly", FLAG)
        .with("highTechRequired", FLAG)
        .with("minInventionPatents", POSITIVE)
        .with("decisionDays", POSITIVE)
        .with("statedConditions", TEXT)
        .with("validFrom", DATE)
        .with("validUntil", DATE)
        .withAll(OfferRules.FIELDS);
  }

  static BulkRules guarantor() {
    return served("name kind capacity riskSharePlans")
        .with("kind", oneOf(GuarantorKind.class))
        .with("capacity", AMOUNT)
        .with("maxPerFirm", AMOUNT)
        .with("feeMinPercent", RATE_PERCENT)
        .with("feeMaxPercent", RATE_PERCENT)
        .with("riskSharePlans", someOf(MoneyRules::sharesTheWhole));
  }

  static BulkRules line() {
    return new BulkRules("bankReference kind amount binding")
        .with("bankReference", TEXT)
        .with("kind", oneOf(LineKind.class))
        .with("campaign", TEXT)
        .with("anchorEnterpriseId", ID)
        .with("amount", AMOUNT)
        .with("binding", FLAG)
        .with("validFrom", DATE)
        .with("validUntil", DATE);
  }

  static BulkRules manager() {
    return new BulkRules("name kind")
        .with("kind", oneOf(ManagerKind.class))
        .with("divisionCode", DIVISION);
  }

  static BulkRules fund() {
    return new BulkRules("managerReference name structure")
        .with("managerReference", TEXT)
        .with("category", TEXT)
        .with("structure", oneOf(FundStructure.class))
        .with("parentReference", TEXT)
        .with("governmentFund", FLAG)
        .with("commitment", AMOUNT)
        .with("governmentCommitment", AMOUNT)
        .with("socialCommitment", AMOUNT)
        .with("paidIn", AMOUNT)
        .with("invested", AMOUNT)
        .with("reserved", AMOUNT_OR_NONE)
        .with("establishedOn", DATE)
        .with("lifeYears", POSITIVE)
        .with("lookThrough", FLAG);
  }

  static BulkRules mandate() {
    return new BulkRules("fundReference name inForce")
        .with("fundReference", TEXT)
        .with("instruments", someOf(oneOf(DirectInstrument.class)))
        .with("stages", someOf(oneOf(FundStage.class)))
        .with("sectors", RouteRules.SECTORS)
        .with("ticketMin", AMOUNT)
        .with("ticketMax", AMOUNT)
        .with("maxValuation", AMOUNT)
        .with("regions", REGIONS)
        .with("managementDistricts", someOf(DISTRICT))
        .with("boards", someOf(oneOf(Board.class)))
        .with("excludedSectors", RouteRules.SECTORS)
        .with("exclusions", TEXT)
        .with("localReinvestmentPercent", POSITIVE)
        .with("inForce", FLAG)
        .with("validFrom", DATE)
        .with("validUntil", DATE);
  }

  private static BulkRules served(String required) {
    return new BulkRules(required)
        .with("serviceDivisions", REGIONS)
        .with("serviceManagementDistricts", someOf(DISTRICT));
  }

  private static boolean isRecognition(JsonNode recognition) {
    boolean dated =
        DATE.test(recognition.path("issuedOn"))
            && recognition
                    .path("issuedOn")
                    .asText()
                    .compareTo(recognition.path("validUntil").asText())
                < 0;
    return oneOf(Tier.class).test(recognition.path("tier"))
        && dated
        && (!recognition.has("batch") || whole(1, 20).test(recognition.path("batch")));
  }

  private static boolean isValue(JsonNode value) {
    return oneOf(Collateral.class).test(value.path("collateral"))
        && AMOUNT.test(value.path("value"))
        && value.size() == 2;
  }

  private static boolean isLoan(JsonNode loan) {
    return ID.test(loan.path("bankId"))
        && DATE.test(loan.path("maturesOn"))
        && (!loan.has("normal") || FLAG.test(loan.path("normal")));
  }

  private static boolean isRate(JsonNode rate) {
    if (rate.path("kind").asText().equals("LPR_SPREAD")) {
      return rate.path("minBp").isInt()
          && rate.path("minBp").asInt() < rate.path("maxBp").asInt()
          && rate.size() == 3;
    }
    JsonNode low = rate.path("minPercent");
    JsonNode high = rate.path("maxPercent");
    boolean bounded = RATE_PERCENT.test(low) || RATE_PERCENT.test(high);
    return rate.path("kind").asText().equals("FIXED")
        && bounded
        && (high.isMissingNode() || low.decimalValue().compareTo(high.decimalValue()) <= 0);
  }

  private static boolean sharesTheWhole(JsonNode plan) {
    int sum = 0;
    for (JsonNode share : plan.path("shares")) {
      sum += share.path("percent").asInt();
    }
    return sum == 100 && TEXT.test(plan.path("name"));
  }
}
