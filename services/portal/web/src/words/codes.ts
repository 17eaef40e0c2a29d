/** The closed lists of the services, with the names people use, and the few that only the pages have. */
export * from './generated/codes';
import { ConditionUnit, type Codes } from './generated/codes';

export const YesNo: Codes = {
  yes: ['是', 'yes'],
  no: ['否', 'no'],
};

/** What figures of conditions count; the service says nothing where nothing needs to be said. */
export const FigureUnit: Codes = {
  ...ConditionUnit,
  PERCENT: ['%', '%'],
  COUNT: ['个', 'in number'],
  NONE: ['—', '—'],
};

export const Band: Codes = {
  HIGH: ['高', 'high'],
  MEDIUM: ['中', 'medium'],
  LOW: ['低', 'low'],
};

export const Market: Codes = {
  lending: ['信贷', 'lending'],
  investment: ['投资', 'investment'],
  challenge: ['揭榜挂帅', 'challenges'],
  secondment: ['科技副总', 'secondments'],
};

/** What a list has to tell of texts. */
export const ListNoticeKind: Codes = {
  TEXT_NOT_ENCODED: ['文字正在编码', 'The text is being encoded'],
  NOBODY_SUITABLE_YET: ['暂无合适者', 'Nobody suitable yet'],
};

/** Who decides on a change. */
export const ChangeOwner: Codes = {
  DEMAND: ['需求方', 'your side'],
  SUPPLY: ['由供给方决定', 'for the other side to decide'],
  CALENDAR: ['到期自然满足', 'comes with time'],
};

/** How a step that has to be taken in time stands. */
export const ClockState: Codes = {
  RUNNING: ['计时中', 'running'],
  MET: ['按时完成', 'met'],
  OVERDUE: ['逾时', 'overdue'],
  ESCALATED: ['已督办', 'escalated'],
  DROPPED: ['不再计时', 'dropped'],
};

/** States of a plain life. */
export const Openness: Codes = {
  OPEN: ['有效', 'open'],
  CLOSED: ['已关闭', 'closed'],
};

export const OfferStatus: Codes = {
  OPEN: ['展示中', 'published'],
  WITHDRAWN: ['已撤下', 'withdrawn'],
};

export const LineStatus: Codes = {
  DRAFT: ['待复核', 'awaiting confirmation'],
  OPEN: ['有效', 'open'],
  CLOSED: ['已关闭', 'closed'],
};

export const GuarantorStatus: Codes = {
  ACTIVE: ['正常', 'active'],
  SUSPENDED: ['暂停', 'suspended'],
  CLOSED: ['已关闭', 'closed'],
};

export const EdgeStatus: Codes = {
  DECLARED: ['待对方确认', 'awaiting confirmation'],
  CONFIRMED: ['已确认', 'confirmed'],
  REJECTED: ['已否认', 'rejected'],
  ENDED: ['已终止', 'ended'],
};

export const ApproachStatus: Codes = {
  OPEN: ['待企业答复', 'awaiting the firm'],
  ACCEPTED: ['已接受', 'accepted'],
  DECLINED: ['已婉拒', 'declined'],
  WITHDRAWN: ['已撤回', 'withdrawn'],
};

export const ProposalStatus: Codes = {
  SUBMITTED: ['已提交', 'submitted'],
  WITHDRAWN: ['已撤回', 'withdrawn'],
};

export const RecognitionStanding: Codes = {
  HELD: ['持有', 'held'],
  RECHECK_FAILED: ['复核未通过', 'recheck failed'],
  REVOKED: ['已撤销', 'revoked'],
};

/** How a criterion of a self-assessment came out. */
export const Outcome: Codes = {
  PASSED: ['符合', 'passed'],
  FAILED: ['不符合', 'failed'],
  UNKNOWN: ['不能判断', 'unknown'],
};

export const SolverForm: Codes = {
  TEAM: ['科研团队', 'team'],
  ACHIEVEMENT: ['科技成果', 'achievement'],
  FIRM: ['企业', 'firm'],
};

export const Role: Codes = {
  enterprise: ['企业', 'enterprise'],
  bank: ['银行', 'bank'],
  lessor: ['融资租赁', 'lessor'],
  guarantor: ['融资担保', 'guarantor'],
  fund: ['基金', 'fund'],
  institution: ['高校院所', 'institution'],
  operator: ['主管部门', 'operator'],
  auditor: ['审计', 'auditor'],
};
