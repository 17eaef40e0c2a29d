import type { Offer } from '../api/api';
import { amountRange, amountText } from '../format/money';
import { rateText, termRange } from '../format/rate';
import type { Fact } from '../parts/Facts';
import { BankKind, Collateral, LoanPurpose, SecurityType, TaxGrade, Tier } from '../words/codes';
import { useNames } from '../words/useNames';
import { useWords } from '../words/Words';

/** An offer's terms as label and value; what it does not state has no value. */
export function useOfferFacts(offer: Offer): Fact[] {
  const { t } = useWords();
  const money = useMoneyFacts(offer);
  const conditions = useConditionFacts(offer);
  const period = offer.validFrom || offer.validUntil ? `${offer.validFrom ?? '…'} – ${offer.validUntil ?? '…'}` : null;
  return [
    ...money,
    ...conditions,
    { label: t('offer.decisionDays'), value: offer.decisionDays ? t('need.days', { n: offer.decisionDays }) : null },
    { label: `${t('offer.validFrom')} – ${t('offer.validUntil')}`, value: period },
    { label: t('offer.statedConditions'), value: offer.statedConditions ?? null },
    { label: t('offer.source'), value: offer.source ?? null },
  ];
}

function useMoneyFacts(offer: Offer): Fact[] {
  const { t, named, listed, english } = useWords();
  return [
    { label: t('offer.bankKind'), value: offer.bankKind ? named(BankKind, offer.bankKind) : null },
    { label: t('offer.purposes'), value: listed(LoanPurpose, offer.purposes) },
    { label: t('offer.amount'), value: amountRange(offer.amountMin ?? null, offer.amountMax ?? null, english) },
    { label: t('offer.term'), value: termRange(offer.termMinMonths ?? null, offer.termMaxMonths ?? null, english) },
    { label: t('offer.rate'), value: rateText(offer.rate, english) },
    { label: t('offer.security'), value: listed(SecurityType, offer.securityTypes) },
    { label: t('offer.collateral'), value: listed(Collateral, offer.collateral) },
  ];
}

function useConditionFacts(offer: Offer): Fact[] {
  const { t, named, listed, english } = useWords();
  const { industry, place } = useNames();
  const places = [...(offer.serviceManagementDistricts ?? []), ...(offer.serviceDivisions ?? [])].map(place);
  const years = [offer.minAgeMonths, offer.maxAgeMonths];
  return [
    { label: t('offer.area'), value: places.length > 0 ? places.join('、') : null },
    { label: t('offer.industries'), value: offer.industries?.length ? offer.industries.map(industry).join('、') : null },
    { label: t('offer.minTier'), value: offer.minTier ? named(Tier, offer.minTier) : null },
    { label: t('offer.age'), value: termRange(years[0] ?? null, years[1] ?? null, english) },
    {
      label: t('offer.maxDebtRatioPercent'),
      value: offer.maxDebtRatioPercent == null ? null : `${offer.maxDebtRatioPercent}%`,
    },
    { label: t('offer.taxGrades'), value: listed(TaxGrade, offer.taxGrades) },
    {
      label: t('offer.minAnnualRevenue'),
      value: offer.minAnnualRevenue ? amountText(offer.minAnnualRevenue, english) : null,
    },
    {
      label: t('offer.amountCapRevenuePercent'),
      value: offer.amountCapRevenuePercent == null ? null : `${offer.amountCapRevenuePercent}%`,
    },
  ];
}
