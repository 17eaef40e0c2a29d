package io.hanqiao.matching.lending;

import static io.hanqiao.matching.engine.Wording.join;
import static io.hanqiao.matching.engine.Wording.keys;
import static io.hanqiao.matching.engine.Wording.orNotStated;
import static io.hanqiao.matching.engine.Wording.range;

import io.hanqiao.matching.engine.Wording;
import io.hanqiao.vocabulary.Text;
import io.hanqiao.vocabulary.Tier;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an offer says on each rule's matter. Published by the bank: anyone may read it. */
final class OfferWords {

  private final LendingRulebook rulebook;

  OfferWords(LendingRulebook rulebook) {
    this.rulebook = rulebook;
  }

  Text says(LendingRule rule, LendingSupply offer) {
    return switch (rule) {
      case OFFER_IN_FORCE -> Wording.dates(offer.validFrom(), offer.validUntil());
      case NO_NEGATIVE_RECORD ->
          join(
              new Text("全市场不予受理：", "closed to the whole market: "),
              Wording.names(rulebook.refusingFlags()));
      case PURPOSE_ACCEPTED -> orNotStated(offer.purposes(), Wording::names);
      case AMOUNT_WITHIN_PRODUCT ->
          range(offer.amountMinFen(), offer.amountMaxFen(), Wording::money);
      case AMOUNT_WITHIN_REVENUE_CAP ->
          orNotStated(
              offer.amountCapRevenuePercent(),
              percent -> new Text("年营业收入的" + percent + "%", percent + "% of annual revenue"));
      case TERM_WITHIN_PRODUCT ->
          range(offer.termMinMonths(), offer.termMaxMonths(), Wording::months);
      case PRICE_WITHIN_CEILING -> range(offer.rateMinPpm(), offer.rateMaxPpm(), Wording::rate);
      case SECURITY_ACCEPTED -> orNotStated(offer.securityTypes(), Wording::names);
      case COLLATERAL_ACCEPTED -> orNotStated(offer.collateral(), Wording::names);
      case SERVICE_AREA -> area(offer.serviceDivisions(), offer.serviceManagementDistricts());
      case INDUSTRY_ACCEPTED -> orNotStated(offer.industries(), Wording::keys);
      case TIER_RECOGNIZED -> tier(offer.minTier());
      case AGE_WITHIN_RANGE -> range(offer.minAgeMonths(), offer.maxAgeMonths(), Wording::months);
      case DEBT_RATIO_WITHIN_LIMIT -> range(null, offer.maxDebtRatioPercent(), Wording::percent);
      case TAX_GRADE_ACCEPTED -> orNotStated(offer.taxGrades(), Wording::names);
      case REVENUE_WITHIN_RANGE ->
          range(offer.minAnnualRevenueFen(), offer.maxAnnualRevenueFen(), Wording::money);
      case FIRST_TIME_BORROWERS_ONLY ->
          orNotStated(offer.firstTimeBorrowersOnly(), Wording::yesOrNo);
      case HIGH_TECH_REQUIRED -> orNotStated(offer.highTechRequired(), Wording::yesOrNo);
      case PATENTS_AT_LEAST -> range(offer.minInventionPatents(), null, Wording::plain);
    };
  }

  private static Text tier(@Nullable Tier minTier) {
    return orNotStated(minTier, least -> join(least.text(), new Text("及以上", " or above")));
  }

  private static Text area(@Nullable Set<String> divisions, @Nullable Set<String> districts) {
    if (divisions == null || districts == null) {
      return orNotStated(divisions == null ? districts : divisions, Wording::keys);
    }
    return join(keys(divisions), new Text("、", ", "), keys(districts));
  }
}
