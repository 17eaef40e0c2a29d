import type { TableColumnsType } from 'antd';
import type { ComponentType } from 'react';
import type { Aggregate, Role, Row } from '../aggregate/description';
import type { Me } from '../api/api';
import { GUARANTEES } from '../market/guarantee';
import { FOLLOW_UPS } from '../market/lists';
import { CREDIT_GRANTS, LOAN_APPLICATIONS } from '../market/loan';
import { RANGES } from '../recommend/ranges';
import { BankLimits } from './BankLimits';
import { DrawSteps, drawsWaiting } from './drawsWaiting';
import { can, grantWaits } from './grantWaits';
import { GuarantorSide } from './GuarantorSide';

/** Records that somebody works through, stage by stage. */
export interface Queue {
  of: Aggregate;
  role: Role;
  stages: readonly string[];
  /** Whether a record waits for this person rather than another. */
  mine: (row: Row, me: Me) => boolean;
  columns?: TableColumnsType<Row>;
  /** Steps of its parts that are taken in the line too. */
  parts?: ComponentType<{ row: Row; reload: () => void }>;
  /** What is in view all the while. */
  beside?: ComponentType;
}

const applicationStep = can(LOAN_APPLICATIONS, 'accept', 'start-due-diligence', 'submit-for-review');

export const QUEUES: readonly Queue[] = [
  {
    of: LOAN_APPLICATIONS,
    role: 'bank',
    stages: ['SUBMITTED', 'ACCEPTED', 'DUE_DILIGENCE', 'UNDER_REVIEW'],
    mine: (row, me) => applicationStep(row, me) || row['status'] === 'UNDER_REVIEW',
  },
  {
    of: CREDIT_GRANTS,
    role: 'bank',
    stages: ['PROPOSED', 'GRANTED', 'CONTRACT_PROPOSED', 'CONTRACTED'],
    mine: grantWaits,
    columns: [drawsWaiting],
    parts: DrawSteps,
    beside: BankLimits,
  },
  {
    of: GUARANTEES,
    role: 'guarantor',
    stages: ['ASKED', 'INTENDED', 'LETTER_PROPOSED', 'IN_FORCE', 'RELEASE_PROPOSED', 'PAYOUT_PROPOSED', 'PAID_OUT', 'RECOVERING'],
    mine: can(GUARANTEES, 'intend', 'propose-letter', 'confirm-letter', 'confirm-release', 'confirm-payout', 'recover'),
    beside: GuarantorSide,
  },
  {
    of: FOLLOW_UPS,
    role: 'bank',
    stages: ['OPEN', 'CONTACTED', 'VISITED', 'APPLIED'],
    mine: (row) => row['status'] === 'OPEN' && row['standing'] === true,
    columns: [...RANGES],
  },
];

/** The queue that this person works on of a kind, if there is one. */
export function queueOf({ name }: Aggregate, me: Me): Queue | undefined {
  return QUEUES.find(({ of, role }) => of.name === name && me.roles.includes(role));
}
