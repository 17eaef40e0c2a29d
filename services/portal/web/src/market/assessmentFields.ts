import { fieldsOf, type Field } from '../aggregate/field';
import type { EnterpriseSchemas as Schemas } from '../api/api';
import { EnterpriseAssessmentIpClass, EnterpriseAssessmentRdBody, Tier } from '../words/codes';
import type { Key } from '../words/zh';

const { CULTIVATION: _, ...ASSESSED } = Tier;

const about = fieldsOf<Schemas['SelfAssessmentForm']>();
const answer = fieldsOf<Schemas['Answers']>();

/** What is judged and by the rulebook of which day. */
export const BASIS: readonly Field[] = [
  about.code('tier', ASSESSED, { required: true, initial: 'SRDI', label: 'assess.tier' }),
  about.date('on', { label: 'assess.on' }),
];

const OWN_LABELS: ReadonlySet<string> = new Set(['annualRevenue', 'debtRatioPercent', 'highTechEnterprise']);

/** What a firm answers; all of it may be left open. */
export const ANSWERS: readonly Field[] = [
  answer.money('rdSpend'),
  answer.money('rdSpendPriorYear'),
  answer.money('annualRevenue'),
  answer.percent('mainBusinessPercent'),
  answer.percent('growthPercent'),
  answer.percent('twoYearGrowthPercent'),
  answer.percent('debtRatioPercent'),
  answer.percent('netMarginPercent'),
  answer.percent('rdStaffPercent'),
  answer.integer('nicheYears', 'year'),
  answer.percent('nicheSharePercent'),
  answer.flag('priorityField'),
  answer.code('ipClass', EnterpriseAssessmentIpClass),
  answer.integer('classIInUse', 'item'),
  answer.money('newEquityTwoYears'),
  answer.money('newEquityThreeYears'),
  answer.flag('highTechEnterprise'),
  answer.flag('innovationDemonstration'),
  answer.flag('ipDemonstration'),
  answer.code('rdBody', EnterpriseAssessmentRdBody),
  answer.integer('nationalAwardRank', 'count'),
  answer.integer('provincialAwardRank', 'count'),
  answer.integer('makerChinaRank', 'count'),
  answer.flag('coreProcessDigital'),
  answer.flag('certified'),
  answer.flag('ownBrand'),
].map((field) => (OWN_LABELS.has(field.name) ? field : { ...field, label: `answer.${field.name}` as Key }));
