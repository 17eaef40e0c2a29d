/** What a rule is about: a person looks for the amount, or the place, among fifty rules, not for an id. */
export const SUBJECTS = ['amount', 'price', 'security', 'firm', 'trade', 'place', 'project', 'way', 'entry', 'person', 'supply', 'own', 'other'] as const;

export type Subject = (typeof SUBJECTS)[number];

const RULES: Readonly<Record<Exclude<Subject, 'other'>, string>> = {
  amount: `
    lending.purpose-accepted lending.amount-within-product lending.amount-within-revenue-cap lending.term-within-product
    lending.amount-within-grade-ceiling lending.amount-within-patent-cap lending.term-within-legal-frame
    lending.renewal-at-same-bank investment.amount-within-ticket investment.valuation-within-limit
    challenge.budget-sufficient challenge.months-available`,
  price: 'lending.price-within-ceiling',
  security: `
    lending.security-accepted lending.collateral-accepted lending.loan-to-value-within-limit lending.warrant-accepted
    lending.controller-guarantee lending.guarantor-available`,
  firm: `
    lending.no-negative-record lending.tier-recognized lending.age-within-range lending.debt-ratio-within-limit
    lending.tax-grade-accepted lending.revenue-within-range lending.first-time-borrowers-only lending.high-tech-required
    lending.patents-at-least lending.size-accepted lending.talent-certified lending.exporter-only lending.bank-refused-flags
    lending.innovation-points-at-least lending.invoices-at-least lending.unpledged-patents-at-least
    lending.institutional-round-recent lending.lending-banks-within-limit lending.outstanding-loans-within-limit`,
  trade: `
    lending.industry-accepted lending.chain-accepted lending.anchor-edge-confirmed investment.sector-accepted
    investment.sector-not-excluded`,
  place: 'lending.service-area investment.region-served investment.local-reinvestment secondment.distance',
  project: `
    lending.equipment-listed lending.own-capital-at-least lending.project-filed lending.park-listed lending.green-catalogue`,
  way: `
    investment.instrument-offered investment.exchange-base investment.board-served investment.stage-accepted
    challenge.maturity-reached challenge.text-suits secondment.text-suits`,
  entry: 'challenge.deadline-ahead challenge.no-conflict challenge.invited challenge.solver-kind-accepted challenge.kind-admits-solver',
  person: `
    secondment.age-limit secondment.title-class secondment.patents-or-results secondment.no-bad-record
    secondment.not-serving secondment.home-consent secondment.min-title`,
  supply: `
    lending.offer-in-force lending.anchor-limit-left lending.headroom-left lending.bank-limit-per-firm lending.risk-pool-open
    investment.mandate-in-force investment.direct-investor investment.fund-life-left investment.dry-powder-sufficient`,
  own: 'lending.own-conditions',
};

const OF_RULE: ReadonlyMap<string, Subject> = new Map(
  Object.entries(RULES).flatMap(([subject, ids]) => ids.trim().split(/\s+/).map((id) => [id, subject as Subject] as const)),
);

/** What a rule is about; a rule that came with a later release is about something else. */
export function subjectOf(rule: string): Subject {
  return OF_RULE.get(rule) ?? (rule.startsWith('lending.own-condition') ? 'own' : 'other');
}

/** Rules by what they are about, in the order a person asks; subjects without a rule are left out. */
export function bySubject<T extends { id: string }>(rules: readonly T[]): { subject: Subject; rules: T[] }[] {
  return SUBJECTS.map((subject) => ({ subject, rules: rules.filter(({ id }) => subjectOf(id) === subject) })).filter(
    (group) => group.rules.length > 0,
  );
}
