/** The closed lists of the vocabulary, with the names people use. `test/codes.test.ts` holds them to the Java enums. */
export type Named = readonly [zh: string, en: string];
export type Codes = Readonly<Record<string, Named>>;

export const LoanPurpose: Codes = {
  WORKING_CAPITAL: ['流动资金', 'working capital'],
  ORDER_RECEIVABLE: ['订单与应收账款', 'orders and receivables'],
  EQUIPMENT_UPGRADE: ['技改与设备更新', 'equipment upgrade'],
  FIXED_ASSET_PROJECT: ['新建扩产项目', 'fixed-asset project'],
  RND: ['研发', 'research and development'],
  RENEWAL: ['续贷', 'renewal'],
  PLANT_PURCHASE: ['购置标准厂房', 'plant purchase'],
  GREEN: ['绿色项目', 'green project'],
  EXPORT: ['外贸', 'export'],
  MERGER: ['并购', 'merger'],
};

export const SecurityType: Codes = {
  UNSECURED: ['信用', 'unsecured'],
  GUARANTEE: ['保证', 'guarantee'],
  MORTGAGE: ['抵押', 'mortgage'],
  PLEDGE: ['质押', 'pledge'],
  CREDIT_INSURANCE: ['信用保险', 'credit insurance'],
  MIXED: ['组合担保', 'mixed'],
};

export const Collateral: Codes = {
  REAL_ESTATE: ['不动产', 'real estate'],
  EQUIPMENT: ['设备', 'equipment'],
  PATENT: ['专利', 'patent'],
  TRADEMARK: ['商标', 'trademark'],
  RECEIVABLE: ['应收账款', 'receivable'],
  ORDER: ['订单', 'order'],
  INVENTORY: ['存货', 'inventory'],
  WAREHOUSE_RECEIPT: ['仓单', 'warehouse receipt'],
  CARBON_ALLOWANCE: ['碳排放配额', 'carbon allowance'],
  GREEN_CERTIFICATE_REVENUE: ['绿证收益权', 'green certificate revenue'],
  EQUITY: ['股权', 'equity'],
  DEPOSIT: ['保证金', 'deposit'],
};

export const Tier: Codes = {
  CULTIVATION: ['培育库', 'cultivation pool'],
  TECH_INNOVATIVE: ['科技和创新型中小企业', 'technology and innovation SME'],
  SRDI: ['专精特新中小企业', 'SRDI SME'],
  LITTLE_GIANT: ['专精特新“小巨人”企业', 'little giant'],
};

export const TaxGrade: Codes = {
  A: ['A级', 'grade A'],
  B: ['B级', 'grade B'],
  M: ['M级', 'grade M'],
  C: ['C级', 'grade C'],
  D: ['D级', 'grade D'],
};

export const BankKind: Codes = {
  POLICY: ['政策性银行', 'policy bank'],
  STATE: ['国有大型银行', 'large state-owned bank'],
  JOINT_STOCK: ['股份制银行', 'joint-stock bank'],
  CITY: ['城市商业银行', 'city commercial bank'],
  RURAL: ['农村商业银行', 'rural commercial bank'],
  PRIVATE: ['民营银行', 'private bank'],
  FOREIGN: ['外资银行', 'foreign bank'],
  UNKNOWN: ['未载明', 'not stated'],
};

export const NegativeFlag: Codes = {
  BUSINESS_ABNORMALITY: ['经营异常', 'listed for abnormal business'],
  DISHONEST_EXECUTEE: ['失信被执行人', 'dishonest person subject to enforcement'],
  CREDIT_OVERDUE: ['征信逾期', 'overdue in the credit register'],
  EQUITY_FROZEN: ['股权冻结', 'equity frozen'],
  ENVIRONMENTAL_PENALTY: ['环保处罚', 'environmental penalty'],
};

export const CloseReason: Codes = {
  FUNDED_HERE: ['通过本平台获得融资', 'funded through this platform'],
  FUNDED_ELSEWHERE: ['已从其他渠道融资', 'funded elsewhere'],
  RATE: ['利率不合适', 'the rate did not fit'],
  TIME: ['时间来不及', 'it took too long'],
  NEED_GONE: ['不再需要', 'no longer needed'],
  MISTAKE: ['填报有误', 'posted by mistake'],
};

export const WithdrawReason: Codes = {
  QUOTA_USED_UP: ['额度已用完', 'the quota is used up'],
  TERMS_CHANGED: ['条款调整，另行发布', 'the terms changed and are published anew'],
  DISCONTINUED: ['产品停办', 'the product was discontinued'],
  CAMPAIGN_ENDED: ['活动结束', 'the campaign ended'],
  REGULATION: ['监管要求', 'a rule of supervision'],
  MISTAKE: ['填报有误', 'posted by mistake'],
};

export const Band: Codes = {
  HIGH: ['高', 'high'],
  MEDIUM: ['中', 'medium'],
  LOW: ['低', 'low'],
};

export const Role: Codes = {
  enterprise: ['企业', 'enterprise'],
  bank: ['银行', 'bank'],
  fund: ['基金', 'fund'],
  institution: ['高校院所', 'institution'],
  operator: ['主管部门', 'operator'],
  auditor: ['审计', 'auditor'],
};
