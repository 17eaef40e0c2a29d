package io.hanqiao.matching.lending;

import static io.hanqiao.matching.engine.Wording.join;
import static io.hanqiao.matching.engine.Wording.orUnknown;

import io.hanqiao.matching.engine.Wording;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.Text;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of need and firm on each rule's matter, exact: for the firm's own eyes only. */
final class FirmWords {

  private FirmWords() {}

  static Text has(LendingRule rule, LendingDemand demand) {
    FirmFacts firm = demand.firm();
    return switch (rule) {
      case OFFER_IN_FORCE -> new Text("", "");
      case NO_NEGATIVE_RECORD -> flags(firm.negativeFlags());
      case PURPOSE_ACCEPTED -> orUnknown(demand.purpose(), LoanPurpose::text);
      case AMOUNT_WITHIN_PRODUCT -> Wording.money(demand.amountFen());
      case AMOUNT_WITHIN_REVENUE_CAP -> amountAndRevenue(demand);
      case TERM_WITHIN_PRODUCT -> orUnknown(demand.termMonths(), Wording::months);
      case PRICE_WITHIN_CEILING ->
          demand.rateCeilingPpm() == null
              ? new Text("未设上限", "no ceiling")
              : Wording.rate(demand.rateCeilingPpm());
      case SECURITY_ACCEPTED ->
          demand.securityTypes().isEmpty()
              ? Wording.UNKNOWN
              : Wording.names(demand.securityTypes());
      case COLLATERAL_ACCEPTED ->
          demand.collateral().isEmpty() ? Wording.UNKNOWN : Wording.names(demand.collateral());
      case SERVICE_AREA -> place(firm);
      case INDUSTRY_ACCEPTED -> industry(firm);
      case TIER_RECOGNIZED -> tier(firm);
      case AGE_WITHIN_RANGE -> orUnknown(firm.establishedOn(), FirmWords::established);
      case DEBT_RATIO_WITHIN_LIMIT -> orUnknown(firm.debtRatioPercent(), Wording::percent);
      case TAX_GRADE_ACCEPTED -> firm.taxGrade() == null ? Wording.UNKNOWN : firm.taxGrade().text();
      case REVENUE_WITHIN_RANGE -> orUnknown(firm.annualRevenueFen(), Wording::money);
      case FIRST_TIME_BORROWERS_ONLY -> orUnknown(firm.firstTimeBorrower(), Wording::yesOrNo);
      case HIGH_TECH_REQUIRED -> orUnknown(firm.highTechEnterprise(), Wording::yesOrNo);
      case PATENTS_AT_LEAST -> orUnknown(firm.inventionPatents(), Wording::plain);
    };
  }

  private static Text flags(@Nullable Set<NegativeFlag> flags) {
    if (flags == null) {
      return new Text("未查询", "not looked up");
    }
    return flags.isEmpty() ? new Text("无", "none") : Wording.names(flags);
  }

  private static Text amountAndRevenue(LendingDemand demand) {
    return join(
        new Text("申请", "asks "),
        Wording.money(demand.amountFen()),
        new Text("，年营业收入", ", annual revenue "),
        orUnknown(demand.firm().annualRevenueFen(), Wording::money));
  }

  private static Text place(FirmFacts firm) {
    return known(firm.divisionCode(), firm.managementDistrict());
  }

  private static Text industry(FirmFacts firm) {
    return known(firm.industrySection(), firm.industryCode());
  }

  private static Text known(@Nullable String first, @Nullable String second) {
    List<String> known = new ArrayList<>();
    if (first != null) {
      known.add(first);
    }
    if (second != null) {
      known.add(second);
    }
    return known.isEmpty() ? Wording.UNKNOWN : Wording.keys(known);
  }

  private static Text tier(FirmFacts firm) {
    Tier tier = firm.tier();
    if (tier == null || tier == Tier.CULTIVATION) {
      return tier == null ? Wording.UNKNOWN : tier.text();
    }
    LocalDate until = firm.tierValidUntil();
    return join(
        tier.text(),
        until == null
            ? new Text("，有效期未知", ", validity unknown")
            : new Text("，有效期至" + until, ", valid until " + until));
  }

  private static Text established(LocalDate day) {
    return new Text(day + "成立", "established " + day);
  }
}
