/** Written by `npm run generate` from the services' enums; not for editing. */
export type Named = readonly [zh: string, en: string];
export type Codes = Readonly<Record<string, Named>>;

export const AchievementKind: Codes = {
  PATENT: ['专利', 'patent'],
  PAPER: ['论文', 'paper'],
  RESEARCH_DIRECTION: ['研究方向', 'research direction'],
  PROJECT_RESULT: ['项目成果', 'project result'],
  PRODUCT: ['产品', 'product'],
  OTHER: ['其他', 'other'],
};

export const AgeBand: Codes = {
  UP_TO_35: ['35岁及以下', 'up to 35'],
  FROM_36_TO_40: ['36至40岁', '36 to 40'],
  FROM_41_TO_45: ['41至45岁', '41 to 45'],
  FROM_46_TO_50: ['46至50岁', '46 to 50'],
  OVER_50: ['50岁以上', 'over 50'],
};

export const AreaBasis: Codes = {
  FIRM: ['企业所在地', 'the firm\'s place'],
  PROJECT: ['项目所在地', 'the project\'s place'],
  EITHER: ['企业或项目所在地', 'the firm\'s or the project\'s place'],
};

export const BankKind: Codes = {
  POLICY: ['政策性银行', 'policy bank'],
  STATE: ['国有大型银行', 'large state-owned bank'],
  JOINT_STOCK: ['股份制银行', 'joint-stock bank'],
  CITY: ['城市商业银行', 'city commercial bank'],
  RURAL: ['农村商业银行', 'rural commercial bank'],
  PRIVATE: ['民营银行', 'private bank'],
  FOREIGN: ['外资银行', 'foreign bank'],
  LESSOR: ['融资租赁公司', 'lessor'],
  UNKNOWN: ['未载明', 'not stated'],
};

export const Board: Codes = {
  REGIONAL_EQUITY_MARKET: ['四板（区域性股权市场）', 'regional equity market'],
  NEEQ: ['新三板', 'NEEQ'],
  BSE: ['北交所', 'Beijing Stock Exchange'],
  CHINEXT: ['创业板', 'ChiNext'],
  STAR: ['科创板', 'STAR market'],
  MAIN_BOARD: ['主板', 'main board'],
};

export const ChainPosition: Codes = {
  UPSTREAM: ['上游', 'upstream'],
  MIDSTREAM: ['中游', 'midstream'],
  DOWNSTREAM: ['下游', 'downstream'],
};

export const ChallengeKind: Codes = {
  CHAIN_GAP: ['缺失环节攻关', 'missing link of a chain'],
  OPEN_COMPETITION: ['揭榜挂帅', 'open competition'],
  LARGE_TO_SME: ['大企业发榜中小企业揭榜', 'large firm to small firms'],
  COMMISSIONED: ['委托攻关', 'commissioned R&D'],
  JOINT: ['联合攻关', 'joint R&D'],
  SCENARIO: ['应用场景', 'application scenario'],
};

export const ClockParty: Codes = {
  FIRM: ['企业', 'firm'],
  BANK: ['银行', 'bank'],
  SPONSOR: ['发榜方', 'sponsor'],
  OPERATOR: ['经办部门', 'bureau'],
};

export const ClockStep: Codes = {
  ACCEPT: ['受理', 'accept for processing'],
  CONTACT: ['对接', 'contact the firm'],
  DECIDE: ['作出决定', 'decide'],
  FIRST_PROPOSAL: ['首份揭榜方案', 'first proposal'],
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

export const Comparator: Codes = {
  AT_LEAST: ['不低于', 'at least'],
  AT_MOST: ['不高于', 'at most'],
  EQUAL: ['等于', 'equal to'],
  RANGE: ['介于', 'within'],
  OTHER: ['其他', 'other'],
};

export const DirectInstrument: Codes = {
  EQUITY: ['股权融资', 'equity'],
  LISTING_COACHING: ['上市辅导', 'listing coaching'],
  QUOTATION: ['新三板、四板挂牌', 'quotation on NEEQ or the regional market'],
  BOND: ['债券', 'bond'],
  MERGER: ['并购', 'merger'],
};

export const EdgeKind: Codes = {
  SUPPLIER: ['供应商', 'supplier'],
  DISTRIBUTOR: ['经销商', 'distributor'],
};

export const EnterpriseSize: Codes = {
  MICRO: ['微型', 'micro'],
  SMALL: ['小型', 'small'],
  MEDIUM: ['中型', 'medium'],
  LARGE: ['大型', 'large'],
};

export const FundStage: Codes = {
  SEED: ['种子期', 'seed'],
  START_UP: ['初创期', 'start-up'],
  GROWTH: ['成长期', 'growth'],
  MATURE: ['成熟期', 'mature'],
};

export const FundStructure: Codes = {
  FUND_OF_FUNDS: ['母基金', 'fund of funds'],
  SUB_FUND: ['子基金', 'sub-fund'],
  DIRECT_FUND: ['直投基金', 'direct fund'],
};

export const GradeScheme: Codes = {
  KNOWLEDGE_VALUE: ['知识价值', 'knowledge value'],
  COMMERCIAL_VALUE: ['商业价值', 'commercial value'],
};

export const GuarantorKind: Codes = {
  MUNICIPAL: ['市级', 'municipal'],
  ZONE: ['开发区级', 'of a development zone'],
  PROVINCIAL: ['省级', 'provincial'],
  COMMERCIAL: ['商业性', 'commercial'],
};

export const InstitutionKind: Codes = {
  COMPREHENSIVE: ['综合类高校', 'comprehensive university'],
  ENGINEERING: ['理工类高校', 'engineering university'],
  SPECIALIZED: ['行业特色类高校', 'specialized university'],
  AGRICULTURAL_MEDICAL: ['农林医类高校', 'agricultural or medical university'],
  RESEARCH_INSTITUTE: ['研究院所', 'research institute'],
  UNKNOWN: ['未载明', 'not stated'],
};

export const IpOwnership: Codes = {
  SPONSOR: ['归发榜方', 'the sponsor'],
  JOINT: ['双方共有', 'both jointly'],
  SOLVER_WITH_LICENSE: ['归揭榜方并许可发榜方', 'the solver, who licenses the sponsor'],
};

export const LimitUnit: Codes = {
  HOURS: ['小时', 'hours'],
  WORKING_DAYS: ['个工作日', 'working days'],
  MONTHS: ['个月', 'months'],
};

export const LineKind: Codes = {
  PLEDGED_QUOTA: ['活动专项额度（意向）', 'pledged campaign quota'],
  ANCHOR_GROUP_LIMIT: ['核心企业集团额度', 'group limit of an anchor'],
};

export const ListingReserve: Codes = {
  GOLD_SEED: ['金种子', 'gold seed'],
  SILVER_SEED: ['银种子', 'silver seed'],
};

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

export const LprTenor: Codes = {
  ONE_YEAR: ['1年期LPR', 'one-year LPR'],
  OVER_FIVE_YEARS: ['5年期以上LPR', 'LPR over five years'],
};

export const ManagerKind: Codes = {
  GOVERNMENT: ['政府平台', 'government platform'],
  MARKET: ['市场化机构', 'market manager'],
  AIC: ['金融资产投资公司', 'financial asset investment company'],
  CORPORATE: ['链主企业', 'chain leader'],
  EXCHANGE_BASE: ['交易所服务基地', 'base of an exchange'],
  UNKNOWN: ['未载明', 'not stated'],
};

export const Maturity: Codes = {
  LAB: ['实验室', 'laboratory'],
  BENCH: ['小试', 'bench scale'],
  PILOT: ['中试', 'pilot scale'],
  PRODUCTION: ['产业化', 'production'],
};

export const MetroCity: Codes = {
  WUHAN: ['武汉市', 'Wuhan'],
  HUANGSHI: ['黄石市', 'Huangshi'],
  EZHOU: ['鄂州市', 'Ezhou'],
  XIAOGAN: ['孝感市', 'Xiaogan'],
  HUANGGANG: ['黄冈市', 'Huanggang'],
  XIANNING: ['咸宁市', 'Xianning'],
  XIANTAO: ['仙桃市', 'Xiantao'],
  QIANJIANG: ['潜江市', 'Qianjiang'],
  TIANMEN: ['天门市', 'Tianmen'],
};

export const NegativeFlag: Codes = {
  BUSINESS_ABNORMALITY: ['经营异常', 'listed for abnormal business'],
  DISHONEST_EXECUTEE: ['失信被执行人', 'dishonest person subject to enforcement'],
  CREDIT_OVERDUE: ['征信逾期', 'overdue in the credit register'],
  EQUITY_FROZEN: ['股权冻结', 'equity frozen'],
  ENVIRONMENTAL_PENALTY: ['环保处罚', 'environmental penalty'],
};

export const ProductForm: Codes = {
  SRDI_CREDIT: ['专精特新信用贷', 'credit loan for SRDI firms'],
  LITTLE_GIANT_CREDIT: ['小巨人中期流贷', 'medium-term credit for little giants'],
  KNOWLEDGE_VALUE_LOAN: ['知识价值信用贷', 'knowledge-value loan'],
  COMMERCIAL_VALUE_LOAN: ['商业价值信用贷', 'commercial-value loan'],
  INNOVATION_POINTS_LOAN: ['创新积分贷', 'innovation-points loan'],
  TALENT_LOAN: ['科技人才贷', 'loan for certified talent'],
  FIRST_LOAN: ['首贷', 'first loan'],
  ONLINE_CREDIT_LOAN: ['线上信用快贷', 'online credit loan'],
  TAX_INVOICE_LOAN: ['税票贷', 'tax and invoice loan'],
  BATCH_GUARANTEE_LOAN: ['总对总批量担保贷', 'batch-guaranteed loan'],
  TECH_GUARANTEE_LOAN: ['科技专项担保贷', 'technology-guaranteed loan'],
  IP_PLEDGE_LOAN: ['知识产权质押贷', 'loan on pledged intellectual property'],
  PLANT_MORTGAGE_LOAN: ['厂房抵押经营贷', 'loan on a mortgaged plant'],
  ORDER_FINANCE: ['订单融资', 'order finance'],
  RECEIVABLE_FINANCE: ['应收账款融资', 'receivable finance'],
  PREPAYMENT_FINANCE: ['预付款融资', 'prepayment finance'],
  INVENTORY_PLEDGE_LOAN: ['存货及仓单质押贷', 'loan on pledged stock or warehouse receipts'],
  EQUIPMENT_RENEWAL_LOAN: ['设备更新与技改贷', 'equipment renewal loan'],
  PROJECT_LOAN: ['制造业中长期项目贷', 'medium and long-term project loan'],
  STANDARD_PLANT_LOAN: ['标准厂房按揭贷', 'loan to buy a standard plant'],
  GREEN_PROJECT_LOAN: ['绿色项目贷', 'green project loan'],
  CARBON_PLEDGE_LOAN: ['碳配额与绿证收益权质押贷', 'loan on carbon allowances or certificate revenue'],
  MERGER_LOAN: ['并购贷', 'merger loan'],
  WARRANT_LOAN: ['投贷联动与认股权贷', 'loan linked to equity or a warrant'],
  RENEWAL_LOAN: ['无还本续贷', 'renewal without repaying principal'],
  EXPORT_CREDIT_LOAN: ['外贸信保贷', 'export credit insurance loan'],
  FINANCE_LEASE: ['融资租赁', 'finance lease'],
};

export const Programme: Codes = {
  TECH_VICE_PRESIDENT: ['科技副总', 'seconded vice president for technology'],
};

export const RefusalCode: Codes = {
  REPAYMENT_SOURCE_INSUFFICIENT: ['还款来源不足', 'repayment source insufficient'],
  COLLATERAL_INSUFFICIENT: ['抵质押物不足', 'collateral insufficient'],
  DEBT_TOO_HIGH: ['负债过高', 'debt too high'],
  FINANCIAL_RECORDS_INCOMPLETE: ['财务资料不完整', 'financial records incomplete'],
  BEYOND_PRODUCT_TERMS: ['金额期限超产品', 'amount or term beyond the product'],
  CREDIT_RECORD_OVERDUE: ['征信逾期', 'overdue in the credit record'],
  TOO_YOUNG: ['成立或纳税年限不足', 'too short a record as firm or taxpayer'],
  PURPOSE_UNPROVEN: ['用途证明不足', 'purpose not proven'],
  TOO_MANY_LENDERS: ['多头授信', 'credit from too many lenders'],
  LITIGATION_OR_DISHONESTY: ['涉诉失信', 'litigation or dishonesty on record'],
  INDUSTRY_RESTRICTED: ['行业限制', 'industry restricted'],
  GUARANTEE_NOT_APPROVED: ['担保未获批', 'guarantee not approved'],
  NOT_ON_LIST: ['名单外', 'not on the list the product is for'],
};

export const RiskParty: Codes = {
  BANK: ['银行', 'bank'],
  GUARANTOR: ['担保机构', 'guarantor'],
  RE_GUARANTEE: ['再担保机构', 're-guarantor'],
  NATIONAL_FUND: ['国家融资担保基金', 'national guarantee fund'],
  GOVERNMENT: ['地方政府', 'local government'],
};

export const Sector: Codes = {
  OPTOELECTRONICS: ['光电子信息', 'optoelectronics'],
  INTEGRATED_CIRCUITS: ['集成电路', 'integrated circuits'],
  SOFTWARE_AI: ['软件与人工智能', 'software and artificial intelligence'],
  GEOSPATIAL: ['北斗与地理信息、航天', 'satellite navigation, geospatial and space'],
  AUTOMOTIVE: ['汽车及零部件', 'vehicles and parts'],
  EQUIPMENT: ['高端装备', 'high-end equipment'],
  BIOPHARMA: ['生物医药', 'biopharmaceuticals'],
  MEDICAL_DEVICES: ['医疗器械', 'medical devices'],
  NEW_MATERIALS: ['新材料', 'new materials'],
  NEW_ENERGY: ['新能源与电力装备', 'new energy and power equipment'],
  ENVIRONMENT: ['节能环保', 'energy saving and environment'],
  CONSUMER_GOODS: ['食品纺织家居', 'food, textiles and household goods'],
  SMART_CONSTRUCTION: ['智能建造', 'smart construction'],
};

export const SecurityType: Codes = {
  UNSECURED: ['信用', 'unsecured'],
  GUARANTEE: ['保证', 'guarantee'],
  MORTGAGE: ['抵押', 'mortgage'],
  PLEDGE: ['质押', 'pledge'],
  CREDIT_INSURANCE: ['信用保险', 'credit insurance'],
  MIXED: ['组合担保', 'mixed'],
};

export const SelectionMode: Codes = {
  SPONSOR_DECIDES: ['发榜方自主选择', 'the sponsor decides'],
  EXPERT_PANEL: ['专家评审', 'an expert panel reviews'],
};

export const SolverKind: Codes = {
  TEAM: ['科研团队', 'research team'],
  SME: ['中小企业', 'small or medium firm'],
  CONSORTIUM: ['联合体', 'consortium'],
};

export const SponsorKind: Codes = {
  LARGE_FIRM: ['大企业', 'large firm'],
  SME: ['中小企业', 'small or medium firm'],
  INSTITUTE: ['科研院所', 'institute'],
  CITY_UNIT: ['市属单位', 'city unit'],
  CHAIN_OFFICE: ['链长办', 'chain office'],
  UNKNOWN: ['未载明', 'not stated'],
};

export const TaxGrade: Codes = {
  A: ['A级', 'grade A'],
  B: ['B级', 'grade B'],
  M: ['M级', 'grade M'],
  C: ['C级', 'grade C'],
  D: ['D级', 'grade D'],
};

export const TechnologyContractType: Codes = {
  DEVELOPMENT: ['技术开发', 'development'],
  ASSIGNMENT: ['技术转让', 'assignment'],
  LICENSE: ['技术许可', 'license'],
  CONSULTING: ['技术咨询', 'consulting'],
  SERVICE: ['技术服务', 'service'],
};

export const Tier: Codes = {
  CULTIVATION: ['培育库', 'cultivation pool'],
  TECH_INNOVATIVE: ['科技和创新型中小企业', 'technology and innovation SME'],
  SRDI: ['专精特新中小企业', 'SRDI SME'],
  LITTLE_GIANT: ['专精特新“小巨人”企业', 'little giant'],
};

export const TitleClass: Codes = {
  SENIOR: ['正高级', 'senior'],
  ASSOCIATE_SENIOR: ['副高级', 'associate senior'],
  INTERMEDIATE: ['中级', 'intermediate'],
  OTHER: ['其他', 'other'],
};

export const ValueGrade: Codes = {
  A: ['A档', 'grade A'],
  B: ['B档', 'grade B'],
  C: ['C档', 'grade C'],
  D: ['D档', 'grade D'],
  E: ['E档', 'grade E'],
};

export const Visibility: Codes = {
  PUBLIC: ['公开', 'public'],
  ANONYMOUS: ['匿名', 'anonymous'],
  POINT_TO_POINT: ['定向', 'point to point'],
};

export const ConditionDisclosureTier: Codes = {
  T0: ['公开的粗略特征', 'coarse features, open'],
  T1: ['区间', 'ranges'],
  T2: ['授权后的资料', 'documents, once granted'],
};

export const ConditionFieldType: Codes = {
  AMOUNT: ['金额（整数，元）', 'amount (whole yuan)'],
  NUMBER: ['整数', 'whole number'],
  FLAG: ['是非', 'yes or no'],
  CODE: ['代码', 'code'],
  PREFIX: ['分级代码', 'code of levels'],
  CODES: ['代码集合', 'set of codes'],
  DAY: ['日期', 'day'],
};

export const ConditionJoin: Codes = {
  ALL: ['全部满足', 'all of them'],
  ANY: ['满足任一', 'any of them'],
};

export const ConditionOperator: Codes = {
  AT_LEAST: ['不低于', 'at least'],
  AT_MOST: ['不高于', 'at most'],
  ABOVE: ['高于', 'above'],
  BELOW: ['低于', 'below'],
  EQUAL: ['为', 'is'],
  NOT_EQUAL: ['不为', 'is not'],
  ONE_OF: ['为下列之一：', 'is one of'],
  NONE_OF: ['不为下列任何一个：', 'is none of'],
  STARTS_WITH: ['属于', 'lies in'],
  NOT_STARTS_WITH: ['不属于', 'lies outside'],
  CONTAINS: ['包括', 'includes'],
  CONTAINS_NOT: ['不包括', 'does not include'],
  IS_TRUE: ['：是', 'holds'],
  IS_FALSE: ['：否', 'does not hold'],
};

export const ConditionUnit: Codes = {
  YUAN: ['元', ' yuan'],
  MONTHS: ['个月', ' months'],
  DAYS: ['天', ' days'],
  POINTS: ['分', ' points'],
};

export const EnterpriseAssessmentIpClass: Codes = {
  NONE: ['无', 'none'],
  CLASS_II: ['Ⅱ类', 'class II'],
  CLASS_I: ['Ⅰ类', 'class I'],
  OWN_CLASS_I: ['自主研发Ⅰ类', 'class I of its own making'],
  HIGH_VALUE_CLASS_I: ['Ⅰ类高价值', 'high-value class I'],
};

export const EnterpriseAssessmentRdBody: Codes = {
  NONE: ['无', 'none'],
  OWN: ['自建', 'of its own'],
  MUNICIPAL: ['市级', 'municipal'],
  PROVINCIAL: ['省级', 'provincial'],
  NATIONAL: ['国家级', 'national'],
};

export const EnterpriseAssessmentVerdict: Codes = {
  MEETS: ['按所填情况，符合本规则书所列条件。自评不等于认定，以经办部门审核为准。', 'By what was answered, the conditions of the rulebook are met. This is no recognition: the bureau decides.'],
  DOES_NOT_MEET: ['按所填情况，尚不符合本规则书所列条件，差距见各项。', 'By what was answered, the conditions of the rulebook are not met; each says what is missing.'],
  CANNOT_SAY: ['尚不能判断：有的情况没有填写，或有的标准未掌握、待核实。', 'It cannot be said: answers are missing, or standards are not at hand or await confirmation.'],
  THRESHOLDS_NOT_AT_HAND: ['该日适用的标准未掌握，不作计算。2026年4月1日起施行修订后的培育管理办法，其标准未掌握；请咨询经办部门。', 'The standards of that day are not at hand, and nothing is computed. Since 2026-04-01 the revised measures are in force, whose standards are not at hand: ask the bureau.'],
};

export const EnterpriseCampaignCloseReason: Codes = {
  HELD: ['活动已办完', 'it has been held'],
  CANCELLED: ['活动取消', 'it was called off'],
  MISTAKE: ['登记有误', 'opened by mistake'],
};

export const EnterpriseCapabilityCloseReason: Codes = {
  ENGAGED: ['已承接任务', 'has taken on work'],
  NOT_AVAILABLE: ['暂无余力', 'not available'],
  DISCONTINUED: ['不再从事该方向', 'no longer works in this field'],
  MISTAKE: ['填报有误', 'posted by mistake'],
};

export const EnterpriseDirectCloseReason: Codes = {
  FUNDED_HERE: ['通过本平台获得融资', 'funded through this platform'],
  FUNDED_ELSEWHERE: ['已从其他渠道融资', 'funded elsewhere'],
  VALUATION: ['估值未达成一致', 'no agreement on the valuation'],
  TIME: ['时间来不及', 'it took too long'],
  NEED_GONE: ['不再需要', 'no longer needed'],
  MISTAKE: ['填报有误', 'posted by mistake'],
};

export const EnterpriseDisclosureBasis: Codes = {
  AUTHORIZATION: ['授权书', 'a letter of the firm\'s'],
  LOAN_APPLICATION: ['贷款申请', 'an application of the firm\'s at the bank'],
  RECOMMENDATION_LIST: ['推荐清单具名', 'a list, while the firm lets itself be named'],
  SUPERVISION: ['主管部门或审计履职', 'the office of bureau or auditor'],
};

export const EnterpriseDisclosureCapacity: Codes = {
  LEGAL_REPRESENTATIVE: ['法定代表人', 'legal representative'],
  ACTUAL_CONTROLLER: ['实际控制人', 'actual controller'],
};

export const EnterpriseDisclosureConsentStage: Codes = {
  GIVEN: ['已同意', 'given'],
  EXPIRED: ['已到期', 'expired'],
  WITHDRAWN: ['已撤回', 'withdrawn'],
};

export const EnterpriseDisclosureConsentStep: Codes = {
  WITHDRAW: ['撤回同意（本人）', 'withdraw it (the person)'],
};

export const EnterpriseDisclosureDataItem: Codes = {
  RANGES: ['区间信息', 'ranges of the firm\'s figures, industry, place, size'],
  FIGURES: ['经营与财务数据', 'the firm\'s figures as it states them'],
  CERTIFICATES: ['认定证书', 'recognitions on record'],
  PUBLIC_RECORDS: ['负面清单核查', 'what was found when registers were looked up'],
  CONTROLLER_CONSENT: ['法定代表人、实际控制人单独同意的回执', 'receipts of separate consents of its legal representative and controller'],
  IDENTITY: ['企业名称和统一社会信用代码', 'name and unified social credit code'],
};

export const EnterpriseDisclosureRule: Codes = {
  STEP_FOLLOWS_STATE: ['每一步只能在它所属的状态办理', 'each step belongs to its state'],
  PURPOSE_OF_ROLE: ['每种用途只由相应类型的机构请求和读取', 'each purpose is asked for and read by its own kind of institution'],
  ONE_OPEN_REQUEST: ['同一机构对同一企业同一用途只有一份待答复的请求', 'one request at a time of an institution to a firm for a purpose'],
  UNDER_A_LETTER: ['高于 T0 的信息只在企业授权有效期内、按授权用途读取', 'what is beyond T0 is read under a letter of the firm\'s that is in force for that purpose'],
  ONLY_ROUTED: ['征信查询授权只转交银行，平台不查询、不保存征信报告', 'an authorization of a credit report is passed on to the bank: no report is queried or kept here'],
  OWN_CONSENT: ['单独同意由本人作出，也由本人撤回', 'a separate consent is given, and withdrawn, by the person alone'],
};

export const EnterpriseDisclosureTier: Codes = {
  T1: ['区间', 'ranges'],
  T2: ['数据与材料', 'figures and records'],
  T3: ['身份', 'identity'],
};

export const EnterpriseDisclosureEndReason: Codes = {
  NO_DEALINGS: ['不与该机构办理业务', 'no business with that institution'],
  ASKS_TOO_MUCH: ['请求范围过大', 'it asks for too much'],
  MATTER_ENDED: ['事项已办结', 'the matter is over'],
  NO_LONGER_NEEDED: ['不再需要', 'no longer needed'],
  NO_LONGER_WISHED: ['不愿继续授权', 'no longer wished'],
  MISTAKE: ['填写有误', 'made by mistake'],
};

export const EnterpriseDisclosureLetterStage: Codes = {
  REQUESTED: ['待企业答复', 'requested'],
  GRANTED: ['已授权', 'granted'],
  EXPIRED: ['已到期', 'expired'],
  DECLINED: ['企业未同意', 'declined'],
  WITHDRAWN: ['机构已撤回请求', 'withdrawn'],
  REVOKED: ['企业已撤回授权', 'revoked'],
};

export const EnterpriseDisclosureLetterStep: Codes = {
  GRANT: ['授权（企业）', 'grant it (the firm)'],
  DECLINE: ['不同意（企业）', 'decline it (the firm)'],
  WITHDRAW: ['撤回请求（机构）', 'withdraw the request (the institution)'],
  REVOKE: ['撤回授权（企业）', 'revoke it (the firm)'],
};

export const EnterpriseDisclosurePurpose: Codes = {
  LOAN_REVIEW: ['贷前审查', 'review of a loan'],
  POST_LOAN_MANAGEMENT: ['贷后管理', 'management of a loan'],
  GUARANTEE_REVIEW: ['担保审查', 'review of a guarantee'],
  INVESTMENT_DUE_DILIGENCE: ['投资尽职调查', 'due diligence of an investment'],
  CREDIT_REPORT_QUERY: ['征信查询', 'query of the credit register by the bank'],
};

export const EnterpriseEdgeEndReason: Codes = {
  TRADE_ENDED: ['往来已终止', 'the trade has ended'],
  CONTRACT_EXPIRED: ['合同到期', 'the contract has expired'],
  MISTAKE: ['填报有误', 'declared by mistake'],
};

export const EnterpriseEdgeRejectReason: Codes = {
  NO_SUCH_TRADE: ['没有业务往来', 'there is no such trade'],
  ENDED_BEFORE: ['往来已终止', 'the trade ended before'],
  WRONG_FIRM: ['认错企业', 'another firm is meant'],
  WRONG_TERMS: ['类型或起始日期不符', 'kind or beginning is wrong'],
};

export const EnterpriseErasureRetained: Codes = {
  LETTERS_AND_LEDGER: ['授权书、单独同意的回执和查阅记录：只有编号、日期和用途，用以证明同意与查阅', 'letters, receipts of consents and the access ledger: ids, days and purposes alone, as evidence of what was agreed and what was read'],
  AUDIT_TRAIL: ['审计记录：只有假名编号和散列；散列的盐已销毁', 'the audit trail: pseudonymous ids and hashes, whose salt is destroyed'],
  BANKS_RECORDS: ['银行、担保机构依法须留存的申请、授信、放款和担保：只有编号、金额和日期', 'what law makes banks and guarantors keep of applications, grants, disbursements and guarantees: ids, amounts and days'],
};

export const EnterpriseErasureRetentionLock: Codes = {
  APPLICATION_STANDS: ['有贷款申请尚未办结', 'a loan application stands'],
  GRANT_NOT_SETTLED: ['有授信未结清：合同项下的资料依法留存至结清', 'a credit grant is not settled: what belongs to its contract is kept until it is'],
  GUARANTEE_STANDS: ['有担保未解除，或代偿尚未追偿完毕', 'a guarantee stands, or what it paid out is being recovered'],
  BRIDGE_LOAN_STANDS: ['有应急转贷未结清', 'a bridge loan is not settled'],
  SECONDMENT_STANDS: ['有科技副总在岗或已确认', 'an expert is seconded to the firm, or is about to be'],
  ANCHOR_OF_OTHERS: ['其他企业公开的融资需求以本机构为核心企业', 'open needs of other firms rest on it as their anchor'],
};

export const EnterpriseExpertCloseReason: Codes = {
  FILLED: ['已有专家到岗', 'filled'],
  NOT_NEEDED: ['不再需要', 'no longer needed'],
  EXPIRED: ['已过期', 'expired'],
  MISTAKE: ['填报有误', 'posted by mistake'],
};

export const EnterpriseNeedCloseReason: Codes = {
  FUNDED_HERE: ['通过本平台获得融资', 'funded through this platform'],
  FUNDED_ELSEWHERE: ['已从其他渠道融资', 'funded elsewhere'],
  RATE: ['利率不合适', 'the rate did not fit'],
  TIME: ['时间来不及', 'it took too long'],
  NEED_GONE: ['不再需要', 'no longer needed'],
  MISTAKE: ['填报有误', 'posted by mistake'],
};

export const EnterpriseProfileRevocationReason: Codes = {
  FALSE_INFORMATION: ['申报材料虚假', 'false information was given'],
  SERIOUS_VIOLATION: ['发生严重违法违规', 'a serious violation of law'],
  NO_LONGER_ELIGIBLE: ['不再符合条件', 'no longer eligible'],
  MISTAKE: ['登记有误', 'recorded by mistake'],
};

export const EnterpriseRecommendationDeclarationStage: Codes = {
  DECLARED: ['已申报', 'declared'],
  CHECKED: ['规则核查通过', 'found to pass the rules'],
  REFUSED: ['规则核查未通过', 'refused by rule'],
  LISTED: ['已列入待发清单', 'on a list that waits to be sent'],
  RECOMMENDED: ['已推荐', 'recommended'],
  DECLINED: ['经办部门不予推荐', 'declined by the bureau'],
  WITHDRAWN: ['企业已撤回', 'withdrawn by the firm'],
};

export const EnterpriseRecommendationDeclarationStep: Codes = {
  CHECK: ['核查（经办部门）', 'check it by rule (the bureau)'],
  DECLINE: ['不予推荐（经办部门）', 'decline it (the bureau)'],
  LIST: ['列入清单（经办部门）', 'put it on a list (the bureau)'],
  UNLIST: ['移出清单（经办部门）', 'take it off its list (the bureau)'],
  RECOMMEND: ['发送清单（经办部门，双人）', 'send it with its list (two people of the bureau)'],
  NAME: ['同意或收回具名（企业）', 'let the firm be named or no longer (the firm)'],
  WITHDRAW: ['撤回（企业）', 'withdraw it (the firm)'],
};

export const EnterpriseRecommendationDeclineReason: Codes = {
  OUT_OF_SCOPE: ['不属本次活动范围', 'not what the campaign is for'],
  INFORMATION_DOUBTFUL: ['材料存疑', 'what is stated is in doubt'],
  DUPLICATE: ['重复申报', 'declared twice'],
  OUT_OF_BUSINESS: ['停产歇业', 'the firm is out of business'],
};

export const EnterpriseRecommendationFollowUpStage: Codes = {
  OPEN: ['未答复', 'not answered'],
  CONTACTED: ['已联系', 'answered: contacted'],
  VISITED: ['已走访', 'answered: visited'],
  APPLIED: ['企业已申请', 'answered: the firm applied'],
  GRANTED: ['已授信', 'answered: granted'],
  REFUSED: ['已拒绝', 'answered: refused'],
  FIRM_DECLINED: ['企业不需要', 'answered: the firm declined'],
};

export const EnterpriseRecommendationFollowUpStep: Codes = {
  CONTACTED: ['答复“已联系”', 'answer CONTACTED'],
  VISITED: ['答复“已走访”', 'answer VISITED'],
  APPLIED: ['答复“企业已申请”', 'answer APPLIED'],
  GRANTED: ['答复“已授信”', 'answer GRANTED'],
  REFUSED: ['答复“已拒绝”（附公布的原因代码）', 'answer REFUSED with a published code'],
  FIRM_DECLINED: ['答复“企业不需要”', 'answer FIRM_DECLINED'],
};

export const EnterpriseRecommendationListRule: Codes = {
  STEP_FOLLOWS_STATE: ['每一步只能在它所属的状态办理', 'each step belongs to its state'],
  TWO_PEOPLE: ['清单由本部门两人负责，拟定的人不能发送', 'two people of a bureau answer for a list: whoever proposed does not send'],
  CAMPAIGN_OPEN: ['活动在受理期内且未结束', 'the campaign runs on the day and is not closed'],
  IN_REGION: ['企业属于活动面向的区域', 'the firm is of a place the campaign is for'],
  STILL_IN_DISTRICT: ['企业仍属于申报时的区', 'the firm is of the district it declared in'],
  NEED_OPEN: ['融资需求仍在征询', 'the financing need is open'],
  RECOGNITION_VALID: ['活动面向的认定在当日有效', 'a recognition the campaign is for is valid on the day'],
  NO_DISHONESTY: ['经查询不是失信被执行人', 'looked up, and no dishonest person subject to enforcement'],
  NO_ABNORMALITY: ['经查询未列入经营异常名录', 'looked up, and not listed for abnormal business'],
  NO_OVERDUE: ['经查询没有征信逾期', 'looked up, and not overdue in the credit register'],
  AN_ENTRY_FITS: ['发送当日至少一条仍符合规则', 'at least one entry passes the rules on the day of sending'],
  DECLARATION_STANDS: ['企业未撤回申报', 'the firm has not withdrawn its declaration'],
  NAMED_BY_CONSENT: ['银行只在企业同意具名的期限内读取企业名称', 'who the firm is, is read only while the firm lets itself be named'],
};

export const EnterpriseRecommendationListStage: Codes = {
  PROPOSED: ['已拟定，待另一人发送', 'proposed, for another person to send'],
  SENT: ['已发送银行', 'sent to banks'],
  REJECTED: ['已退回', 'rejected'],
};

export const EnterpriseRecommendationListStep: Codes = {
  SEND: ['发送（本部门另一人）', 'send it (another person of the bureau)'],
  REJECT: ['退回（本部门）', 'reject it (the bureau)'],
};

export const EnterpriseRecommendationWithdrawReason: Codes = {
  NEED_GONE: ['不再需要', 'the need is gone'],
  FUNDED_ELSEWHERE: ['已在别处融资', 'funded elsewhere'],
  NO_LONGER_WISHED: ['不愿再被推荐', 'no longer wishes to be recommended'],
  MISTAKE: ['申报有误', 'declared by mistake'],
};

export const CreditApplicationStage: Codes = {
  SUBMITTED: ['已提交', 'submitted'],
  ACCEPTED: ['已受理', 'accepted for processing'],
  DUE_DILIGENCE: ['尽职调查中', 'in due diligence'],
  UNDER_REVIEW: ['审查审批中', 'under review'],
  GRANTED: ['已授信', 'granted'],
  REFUSED: ['已拒绝', 'refused'],
  WITHDRAWN: ['企业已撤回', 'withdrawn by the firm'],
  LAPSED: ['已失效', 'lapsed'],
};

export const CreditApplicationStep: Codes = {
  EDIT: ['修改申请（企业）', 'edit it (the firm)'],
  ACCEPT: ['受理（银行）', 'accept it for processing (the bank)'],
  START_DUE_DILIGENCE: ['开展尽职调查（银行）', 'start due diligence (the bank)'],
  SUBMIT_FOR_REVIEW: ['提交审查审批（银行）', 'submit it for review (the bank)'],
  GRANT: ['批复授信（银行，双人）', 'grant credit (two people of the bank)'],
  REFUSE: ['拒绝（银行）', 'refuse it (the bank)'],
  WITHDRAW: ['撤回（企业）', 'withdraw it (the firm)'],
  LAPSE: ['失效处理（银行或经办部门）', 'let it lapse (the bank or an operator)'],
};

export const CreditApplicationWithdrawCode: Codes = {
  RATE: ['利率费用不合适', 'rate or fees do not suit'],
  TOO_SLOW: ['时间太长', 'it takes too long'],
  OTHER_BANK: ['已找到其他银行', 'another bank was found'],
  NEED_GONE: ['不再需要', 'the need is gone'],
};

export const CreditBridgeStage: Codes = {
  ASKED: ['已申请转贷', 'asked for'],
  PROMISED: ['银行已承诺续贷', 'promised a new loan by the bank'],
  PAYMENT_PROPOSED: ['转贷放款待复核', 'promised a new loan, its payment waiting for a second person'],
  PAID_OUT: ['转贷资金已付待银行入账', 'paid out, not yet booked by the bank'],
  BOOKED: ['原贷款已还待续贷归还', 'the old loan repaid by it'],
  SENT_BACK: ['银行已划还待确认', 'sent back by the bank, not yet received'],
  SETTLED: ['已收回', 'settled'],
  DECLINED: ['未同意', 'declined'],
  WITHDRAWN: ['企业已撤回', 'withdrawn by the firm'],
};

export const CreditBridgeStep: Codes = {
  PROMISE: ['登记续贷承诺（银行）', 'report the promise of a new loan (the bank)'],
  DECLINE: ['不予办理（银行或转贷机构）', 'decline it (the bank or the fund)'],
  WITHDRAW: ['撤回（企业）', 'withdraw it (the firm)'],
  PROPOSE_PAYMENT: ['提出放款（转贷机构）', 'propose the payment (the fund)'],
  CONFIRM_PAYMENT: ['复核放款（转贷机构另一人）', 'confirm the payment (another person of the fund)'],
  REJECT_PAYMENT: ['退回放款（转贷机构）', 'reject the payment (the fund)'],
  BOOK: ['转贷资金入账还旧（银行）', 'book it on the old loan (the bank)'],
  RETURN: ['退回转贷资金（银行）', 'return it (the bank)'],
  SEND_BACK: ['以新贷款划还（银行）', 'send it back out of the new loan (the bank)'],
  RECEIVE: ['确认收回（转贷机构）', 'confirm that it is back (the fund)'],
};

export const CreditBridgeDeclineCode: Codes = {
  NO_RENEWAL: ['银行不续贷', 'the bank does not lend again'],
  FUND_SHORT: ['资金不足', 'the fund is short of money'],
  RISK: ['风险较高', 'the risk is too high'],
  RECORDS_INCOMPLETE: ['材料不全', 'records are incomplete'],
};

export const CreditBridgeRepaidFrom: Codes = {
  NEW_DRAWDOWN: ['新贷款放款', 'the drawdown of the new loan'],
  RETURNED: ['银行退回未用', 'returned unused by the bank'],
  FIRM: ['企业自有资金', 'the firm\'s own money'],
};

export const CreditGrantConditionCode: Codes = {
  MORTGAGE_REGISTERED: ['抵押已登记', 'the mortgage is registered'],
  PLEDGE_REGISTERED: ['质押已登记', 'the pledge is registered'],
  GUARANTEE_LETTER_ISSUED: ['担保函已出具', 'the letter of guarantee is issued'],
  RECEIVABLE_CONFIRMED: ['应收账款已确权', 'the anchor has confirmed the receivable'],
  INSURANCE_IN_FORCE: ['保险已生效', 'the insurance is in force'],
  ACCOUNT_OPENED: ['账户已开立', 'the account is opened'],
};

export const CreditGrantDeclineCode: Codes = {
  CONDITIONS_NOT_MET: ['放款条件未落实', 'conditions precedent are not met'],
  PURPOSE_UNPROVEN: ['用途证明不足', 'the purpose is not proven'],
  RISK_CHANGED: ['借款人风险状况变化', 'the risk of the borrower changed'],
  FUNDS_SHORT: ['资金头寸不足', 'the bank is short of funds'],
  MISTAKE: ['填报有误', 'requested by mistake'],
};

export const CreditGrantDrawStage: Codes = {
  REQUESTED: ['已申请', 'requested'],
  PARTLY_DISBURSED: ['部分放款', 'partly disbursed'],
  DISBURSED: ['已放款', 'disbursed'],
  OVERDUE: ['逾期', 'overdue'],
  REPAID: ['已还清', 'repaid'],
  RENEWED: ['已续贷', 'renewed'],
  DECLINED: ['银行未同意', 'declined by the bank'],
  CANCELLED: ['企业已取消', 'cancelled by the firm'],
};

export const CreditGrantDrawStep: Codes = {
  PROPOSE_DISBURSEMENT: ['提出放款（银行）', 'propose a disbursement (the bank)'],
  CONFIRM_DISBURSEMENT: ['复核放款（银行另一人）', 'confirm the disbursement (another person of the bank)'],
  REJECT_DISBURSEMENT: ['退回放款（银行）', 'reject the proposed disbursement (the bank)'],
  CANCEL: ['取消支用（企业）', 'cancel it (the firm)'],
  DECLINE: ['不同意支用（银行）', 'decline it (the bank)'],
  RELEASE_REST: ['不再支用余下部分（企业或银行）', 'release the rest (the firm or the bank)'],
  REPAY: ['登记还款（银行）', 'report a repayment (the bank)'],
  RENEW: ['以新合同无还本续贷（企业申请支用、银行两人办理）', 'renew it by a draw of a new grant (firm and bank)'],
  PROPOSE_EXTENSION: ['提出展期（银行）', 'propose an extension (the bank)'],
  CONFIRM_EXTENSION: ['复核展期（银行另一人）', 'confirm the extension (another person of the bank)'],
  REJECT_EXTENSION: ['退回展期（银行）', 'reject the proposed extension (the bank)'],
  MARK_OVERDUE: ['登记逾期（银行）', 'report it overdue (the bank)'],
};

export const CreditGrantStage: Codes = {
  PROPOSED: ['授信待复核', 'proposed'],
  GRANTED: ['已授信', 'granted'],
  CONTRACT_PROPOSED: ['合同待复核', 'granted, its contract waiting for a second person'],
  CONTRACTED: ['已签约', 'contracted'],
  REJECTED: ['复核未通过', 'rejected by the second person'],
  GIVEN_UP: ['企业已放弃', 'given up by the firm'],
  EXPIRED: ['已到期', 'expired'],
  SETTLED: ['已结清', 'settled'],
};

export const CreditGrantStep: Codes = {
  CONFIRM: ['复核授信（银行另一人）', 'confirm it (another person of the bank)'],
  REJECT: ['退回授信（银行）', 'reject it (the bank)'],
  MEET_CONDITION: ['登记放款条件已落实（银行）', 'report a condition precedent as met (the bank)'],
  PROPOSE_CONTRACT: ['登记合同（银行）', 'propose the contract (the bank)'],
  CONFIRM_CONTRACT: ['复核合同（银行另一人）', 'confirm the contract (another person of the bank)'],
  REJECT_CONTRACT: ['退回合同（银行）', 'reject the contract (the bank)'],
  REQUEST_DRAWDOWN: ['申请支用（企业）', 'request a drawdown (the firm)'],
  GIVE_UP: ['放弃授信（企业）', 'give it up (the firm)'],
  EXPIRE: ['到期处理（银行或经办部门）', 'let it expire (the bank or an operator)'],
  SETTLE: ['结清（银行）', 'settle it (the bank)'],
};

export const CreditGrantPayer: Codes = {
  FIRM: ['企业', 'the firm'],
  GUARANTOR: ['担保机构代偿', 'the guarantor'],
  BRIDGE_FUND: ['应急转贷资金', 'the bridge fund'],
};

export const CreditGrantPaymentMethod: Codes = {
  ENTRUSTED: ['受托支付', 'entrusted payment'],
  BORROWER_DIRECTED: ['自主支付', 'self-directed payment'],
  RENEWAL: ['承接原贷款（无还本续贷）', 'an old loan is taken over, no money is paid'],
};

export const CreditGrantRejectCode: Codes = {
  TERMS_WRONG: ['要素有误', 'the terms are wrong'],
  RISK: ['风险不可接受', 'the risk is not acceptable'],
  RECORDS_INCOMPLETE: ['资料不齐', 'the records are incomplete'],
  APPLICATION_ENDED: ['申请已撤回或失效', 'the application was withdrawn or lapsed'],
};

export const CreditGuaranteeCloseCode: Codes = {
  RECOVERED: ['已全部追回', 'all of it was recovered'],
  SETTLED: ['已和解', 'settled with the firm'],
  WRITTEN_OFF: ['已核销', 'written off'],
};

export const CreditGuaranteeDeclineCode: Codes = {
  CAPACITY_SHORT: ['担保能力不足', 'its capacity is short'],
  RISK: ['经评审风险较高', 'the risk is too high on review'],
  COUNTER_SECURITY_INSUFFICIENT: ['反担保不足', 'counter-security is insufficient'],
  RECORDS_INCOMPLETE: ['资料不完整', 'records are incomplete'],
  NOT_SERVED: ['不在服务地区或行业', 'the district or industry is not served'],
};

export const CreditGuaranteeStage: Codes = {
  ASKED: ['已申请担保', 'asked for'],
  INTENDED: ['已出意向函', 'intended'],
  LETTER_PROPOSED: ['担保函待复核', 'intended, its letter waiting for a second person'],
  IN_FORCE: ['担保函已生效', 'in force'],
  RELEASE_PROPOSED: ['解除待复核', 'in force, its release waiting for a second person'],
  PAYOUT_PROPOSED: ['代偿待复核', 'in force, a payout waiting for a second person'],
  PAID_OUT: ['已代偿待银行入账', 'paid out, not yet booked by the bank'],
  RECOVERING: ['追偿中', 'paid out and being recovered'],
  RELEASED: ['已解除', 'released'],
  CLOSED: ['已结案', 'closed'],
  DECLINED: ['担保机构未同意', 'declined by the guarantor'],
  WITHDRAWN: ['企业已撤回', 'withdrawn by the firm'],
};

export const CreditGuaranteeStep: Codes = {
  INTEND: ['出具担保意向函（担保机构）', 'intend it (the guarantor)'],
  DECLINE: ['不予担保（担保机构）', 'decline it (the guarantor)'],
  WITHDRAW: ['撤回担保申请（企业）', 'withdraw it (the firm)'],
  PROPOSE_LETTER: ['提出担保函（担保机构）', 'propose the letter (the guarantor)'],
  CONFIRM_LETTER: ['复核担保函（担保机构另一人）', 'confirm the letter (another person of the guarantor)'],
  REJECT_LETTER: ['退回担保函（担保机构）', 'reject the letter (the guarantor)'],
  PROPOSE_RELEASE: ['提出解除（担保机构）', 'propose the release (the guarantor)'],
  CONFIRM_RELEASE: ['复核解除（担保机构另一人）', 'confirm the release (another person of the guarantor)'],
  REJECT_RELEASE: ['退回解除（担保机构）', 'reject the release (the guarantor)'],
  PROPOSE_PAYOUT: ['提出代偿（担保机构）', 'propose a payout (the guarantor)'],
  CONFIRM_PAYOUT: ['复核代偿（担保机构另一人）', 'confirm the payout (another person of the guarantor)'],
  REJECT_PAYOUT: ['退回代偿（担保机构）', 'reject the payout (the guarantor)'],
  BOOK_PAYOUT: ['代偿款入账（银行）', 'book the payout (the bank)'],
  RETURN_PAYOUT: ['退回代偿款（银行）', 'return the payout (the bank)'],
  RECOVER: ['登记追偿（担保机构）', 'report a recovery (the guarantor)'],
  CLOSE: ['结案（担保机构）', 'close it (the guarantor)'],
};

export const CreditGuarantorCloseReason: Codes = {
  MERGED: ['与其他机构合并', 'merged into another'],
  BUSINESS_ENDED: ['不再从事担保业务', 'it gave up the business'],
  LICENCE_LOST: ['经营许可失效', 'its licence ended'],
  MISTAKE: ['填报有误', 'registered by mistake'],
};

export const CreditGuarantorSuspendReason: Codes = {
  CAPACITY_USED_UP: ['担保能力已用完', 'the capacity is used up'],
  PAYOUT_CEILING: ['代偿率达到上限', 'payouts reached their ceiling'],
  REGULATION: ['监管要求', 'a rule of supervision'],
  OWN_DECISION: ['机构自行决定', 'its own decision'],
};

export const CreditLimitKind: Codes = {
  LINE: ['额度（专项或集团）', 'a credit line'],
  OFFER: ['产品额度', 'a credit offer'],
  GUARANTOR: ['担保能力', 'a guarantor'],
  BRIDGE_FUND: ['应急转贷资金', 'a bridge fund'],
};

export const CreditLineCloseReason: Codes = {
  CAMPAIGN_ENDED: ['活动结束', 'the campaign ended'],
  USED_UP: ['额度已用完', 'it is used up'],
  EXPIRED: ['已到期', 'it expired'],
  WITHDRAWN: ['银行收回', 'the bank took it back'],
  REGULATION: ['监管要求', 'a rule of supervision'],
  MISTAKE: ['填报有误', 'posted by mistake'],
};

export const CreditOfferRateKind: Codes = {
  LPR_SPREAD: ['LPR加减点', 'spread to LPR'],
  FIXED: ['年利率', 'yearly rate'],
};

export const CreditOfferWithdrawReason: Codes = {
  QUOTA_USED_UP: ['额度已用完', 'the quota is used up'],
  TERMS_CHANGED: ['条款调整，另行发布', 'the terms changed and are published anew'],
  DISCONTINUED: ['产品停办', 'the product was discontinued'],
  CAMPAIGN_ENDED: ['活动结束', 'the campaign ended'],
  REGULATION: ['监管要求', 'a rule of supervision'],
  MISTAKE: ['填报有误', 'posted by mistake'],
};

export const CreditOutcomeBasis: Codes = {
  BANK_REPORTED: ['银行报告', 'reported by the bank'],
  FIRM_CONFIRMED: ['企业已确认', 'confirmed by the firm'],
  DISPUTED: ['企业有异议', 'disputed by the firm'],
};

export const CreditOutcomeDisputeCode: Codes = {
  NOT_OURS: ['不是本企业的贷款', 'the loan is not ours'],
  NOT_RECEIVED: ['没有收到款项', 'the money was not received'],
  AMOUNT_WRONG: ['金额不对', 'the amount is wrong'],
  DATE_WRONG: ['日期不对', 'the day is wrong'],
  NOT_FIRST_LOAN: ['不是首次贷款', 'it was not the first loan'],
};

export const CreditOutcomeGrouping: Codes = {
  BANK: ['银行', 'bank'],
  DISTRICT: ['管理区', 'management district'],
  DIVISION: ['行政区划', 'administrative division'],
  PROGRAMME: ['活动', 'programme'],
  MONTH: ['月份', 'month'],
};

export const CreditOutcomeKind: Codes = {
  PLEDGED: ['意向专项额度', 'pledged for a campaign'],
  GRANTED: ['授信', 'granted'],
  CONTRACTED: ['签约', 'contracted'],
  DISBURSED: ['放款', 'disbursed'],
  REPAID: ['企业还款', 'repaid by the firm'],
  REPAID_BY_GUARANTOR: ['担保代偿', 'repaid by a guarantor'],
  REPAID_BY_BRIDGE_FUND: ['应急转贷资金归还', 'repaid by a bridge fund'],
  FIRST_TIME_BORROWER: ['首贷户', 'first-time borrower'],
};

export const CreditOutcomeReportEndCode: Codes = {
  MISTAKE: ['填报有误', 'reported by mistake'],
  RECORDS_INCOMPLETE: ['资料不齐', 'the records are incomplete'],
  FIRM_DISPUTES: ['企业提出异议', 'the firm disputes it'],
  LOAN_CANCELLED: ['贷款已取消', 'the loan was cancelled'],
};

export const CreditOutcomeReportStage: Codes = {
  PROPOSED: ['待复核', 'waits for its second person'],
  REPORTED: ['已报告', 'reported'],
  REJECTED: ['复核退回', 'rejected by the second person'],
  RETRACTED: ['已撤销', 'retracted'],
};

export const CreditOutcomeReportStep: Codes = {
  CONFIRM: ['复核（银行另一人）', 'confirm it (another person of the bank)'],
  REJECT: ['退回（银行）', 'reject it (the bank)'],
  RETRACT: ['撤销（银行）', 'retract it (the bank)'],
};

export const CreditPoolStage: Codes = {
  OPEN: ['正常', 'open'],
  WARNED: ['预警', 'warned'],
  SUSPENDED: ['暂停新增（熔断）', 'suspended'],
};

export const CreditPoolStep: Codes = {
  PROPOSE_PAYOUT: ['提出补偿（经办部门）', 'propose a payout (an operator)'],
  CONFIRM_PAYOUT: ['复核补偿（经办部门另一人）', 'confirm the payout (another operator)'],
  REJECT_PAYOUT: ['退回补偿（经办部门）', 'reject the payout (an operator)'],
  RESUME: ['恢复新增（经办部门）', 'resume it (an operator)'],
};

export const CreditRule: Codes = {
  STEP_FOLLOWS_STAGE: ['每一步只能在它所属的阶段办理', 'each step belongs to its stage'],
  TWO_PEOPLE: ['放款与承诺由本机构两人负责，提出的人不能复核', 'two people of one organisation answer for money and promises: whoever proposed does not confirm'],
  AS_READ: ['复核人写明所复核的内容，与现在待复核的一致才生效', 'whoever confirms says what, and it is what waits to be confirmed now'],
  LAPSE_AFTER: ['90 天没有进展的申请才作失效处理', 'an application lapses when nothing has happened for 90 days'],
  MOST_DRAWS: ['每笔授信累计支用笔数有上限，已取消、已退回的也计入', 'a grant has so many draws in all and no more, cancelled and declined ones included'],
  WITHIN_AVAILABLE: ['占用不得超过可用额度', 'no more is reserved than the available limit'],
  WITHIN_RESERVED: ['放款不得超过该笔支用尚未放款的金额', 'no more is paid out than the draw still reserves'],
  WITHIN_OUTSTANDING: ['还款不得超过该笔未还本金', 'no more is repaid than is outstanding on the draw'],
  BINDING_LIMIT: ['有约束力的额度（专项额度、产品额度、集团额度、担保能力）不得超过', 'a binding limit (line, offer, anchor\'s group, guarantor) is never exceeded'],
  OFFERS_GUARANTOR: ['产品指定了担保机构的，只由其中一家担保', 'where an offer names its guarantors, no other one guarantees a grant under it'],
  GUARANTOR_NEEDED: ['产品指定担保机构或只接受保证的，没有担保机构不授信', 'where an offer names guarantors or takes nothing but a guarantee, nothing is granted without a guarantor'],
  LETTER_MEETS_CONDITION: ['担保函由担保机构两人出具即为落实，银行不能代为登记', 'the letter of two people of the guarantor meets its condition; the bank cannot report it'],
  LETTER_FOLLOWS_GRANT: ['担保函在银行授信并写明本机构担保之后出具', 'the letter is issued for a grant that names the guarantor'],
  LETTER_WITHIN_INTENT: ['担保函在意向函的金额和有效期之内', 'the letter stays within the amount and the days of the letter of intent'],
  RELEASE_WHEN_REPAID: ['没有未还本金才解除担保', 'a letter is released when nothing is owed on its grant'],
  PAYOUT_WITHIN_SHARE: ['代偿不超过担保机构在逾期本金中分担的份额', 'a guarantor pays out no more than its share of the overdue principal'],
  RECOVERY_WITHIN_PAYOUT: ['追偿在代偿之后，合计不超过代偿金额', 'what is recovered follows the payout and is no more than it in all'],
  POOL_SUSPENDED: ['风险补偿资金池暂停新增期间，相关产品不新增授信', 'while a risk compensation pool is suspended, nothing new is granted under its offers'],
  POOL_RESUMES_BELOW: ['代偿率低于暂停线后，由经办人员恢复，不自动恢复', 'a pool is resumed by a person, when payouts are below the line of suspension'],
  POOL_HOLDS: ['补偿不超过资金池余额', 'a pool pays no more than it holds'],
  POOL_PAYS_OVERDUE: ['补偿不超过该授信的逾期本金', 'a pool pays no more for a grant than its overdue principal'],
  BRIDGE_WITHIN_DUE: ['应急转贷用于尚未到期（含到期日）的贷款，不超过其未还本金', 'a bridge loan is for a loan up to its last day, and no more than is owed on it'],
  BRIDGE_DAYS: ['应急转贷的天数不超过在执行方案的上限', 'a bridge loan runs no longer than the programme in force allows'],
  BRIDGE_PROMISED: ['银行承诺以另一份授信续贷，承诺在应还日仍有效、可用额度足够，才放转贷资金', 'the fund pays when the bank has promised to lend again under another grant, with enough available, until the money is due back'],
  BRIDGE_FUND_HOLDS: ['转贷放款不超过资金余额', 'a bridge fund pays no more than it has left'],
  BRIDGE_FIRST: ['承诺归还转贷资金的授信，转贷入账后先以一笔受托支付归还，之前不办其他放款', 'a grant promised to repay a bridge loan pays that first, entrusted, once the bank has booked it; it pays nothing else before'],
  CONDITIONS_FIRST: ['放款条件全部落实后才能放款', 'money is paid out when all conditions precedent are met'],
  PAID_BEFORE_MATURITY: ['一笔支用到期后不再放款', 'nothing is paid out on a draw after its last day'],
  REPAID_AFTER_PAID: ['还款日不早于该笔首次放款日', 'nothing comes back on a draw before its first money was paid out'],
  BEFORE_EXPIRY: ['授信在有效期内使用', 'a grant is used until it expires'],
  EXPIRES_AFTER: ['有效期过后才作到期处理', 'a grant expires after its last day'],
  NOTHING_OUTSTANDING: ['没有未还本金、没有待放款的支用才能结清', 'a grant is settled when nothing is owed and no draw is open'],
  ONE_PROPOSAL: ['同一笔支用同时只有一笔放款待复核', 'one payment at a time waits for its second person'],
  BEFORE_MATURITY: ['展期在到期前办理，新到期日晚于原到期日', 'an extension is agreed before maturity and ends later'],
  EXTENSION_WITHIN_LAW: ['展期累计不超过：一年以内的贷款为原期限，一年至五年的为原期限的一半，五年以上的为三年（《贷款通则》第十二条）', 'extensions in all are at most the first term of a loan up to one year, half of it up to five years, three years beyond (General Rules for Loans, article 12)'],
  RENEWAL_AT_SAME_BANK: ['无还本续贷由原贷款银行在到期前以新的授信和合同办理（金规〔2024〕13号，待核原文）', 'a renewal without repaying principal is made by the lending bank before maturity, under a new grant and contract (Jin Gui [2024] No. 13, to be confirmed against its text)'],
  RENEWAL_WHOLE: ['续贷一次承接原贷款的全部未还本金', 'a renewal takes over all that is owed on the old loan, at once'],
  CONTRACT_COUNTS_ONCE: ['同一企业的同一份合同只计一次，首贷户每户只计一次', 'one contract of one firm counts once, and a firm borrows for the first time once'],
  FIRST_LOAN_PAID_OUT: ['首贷户以首笔贷款发放为准', 'a first-time borrower is one whose first loan was paid out'],
  AFTER_MATURITY: ['过了到期日仍有未还本金才为逾期', 'overdue is what is owed after its last day'],
};

export const FundApproachDeclineReason: Codes = {
  NOT_RAISING: ['暂不融资', 'not raising money now'],
  OTHER_INVESTOR: ['已与其他投资人达成意向', 'agreed with another investor'],
  TERMS: ['条件不合适', 'the terms do not fit'],
  CONFLICT: ['与本企业有竞争或利益冲突', 'a conflict of interest'],
  OTHER: ['其他原因', 'another reason'],
};

export const FundApproachWithdrawReason: Codes = {
  NO_ANSWER: ['企业长期未答复', 'no answer came'],
  NEED_CLOSED: ['需求已关闭', 'the need was closed'],
  STRATEGY: ['投资策略调整', 'the strategy has changed'],
  MISTAKE: ['发起有误', 'opened by mistake'],
};

export const FundCloseReason: Codes = {
  LIQUIDATED: ['已清算', 'liquidated'],
  EXPIRED: ['存续期届满', 'its life has ended'],
  MERGED: ['与其他基金合并', 'merged into another fund'],
  MISTAKE: ['登记有误', 'registered by mistake'],
};

export const FundManagerCloseReason: Codes = {
  LEFT: ['退出本地市场', 'left the market'],
  DEREGISTERED: ['管理人登记已注销', 'its registration as a manager was cancelled'],
  MERGED: ['与其他管理人合并', 'merged into another manager'],
  MISTAKE: ['登记有误', 'registered by mistake'],
};

export const FundMandateCloseReason: Codes = {
  INVESTED: ['已投资完毕', 'fully invested'],
  PERIOD_ENDED: ['投资期结束', 'the investment period has ended'],
  STRATEGY: ['投资策略调整', 'the strategy has changed'],
  MISTAKE: ['填报有误', 'posted by mistake'],
};

export const ChallengeCloseReason: Codes = {
  AWARDED: ['已定榜', 'awarded'],
  NO_PROPOSAL: ['无人揭榜', 'no proposal came'],
  NO_SUITABLE_PROPOSAL: ['没有合适的方案', 'no proposal was suitable'],
  WITHDRAWN: ['发榜方撤回', 'withdrawn by the sponsor'],
  EXPIRED: ['已过期', 'expired'],
  MISTAKE: ['填报有误', 'posted by mistake'],
};

export const ChallengeMissingPart: Codes = {
  INDICATORS: ['技术指标', 'indicators'],
  TEST_METHOD: ['测试方法', 'a test method for every indicator'],
  UNIT: ['指标单位', 'a unit for every indicator'],
  BUDGET: ['经费', 'the budget'],
  MATURITY: ['目标成熟度', 'the maturity to be reached'],
  DEADLINE: ['揭榜截止日', 'the deadline'],
};

export const ChallengeProposalRefusal: Codes = {
  OWN_CHALLENGE: ['不能揭本机构自己发的榜。', 'An organisation does not propose to its own challenge.'],
  NOT_INVITED: ['该榜单定向发布，不包括该机构。', 'The challenge was put out to others, point to point.'],
  CONFLICT: ['发榜方已声明与贵机构存在利益冲突，不接受方案。', 'The sponsor declared a conflict of interests with this organisation and takes no proposal from it.'],
  CLOSED: ['榜单已关闭，不再接受或修改方案。', 'The challenge is closed: proposals are neither taken nor changed.'],
  TOO_LATE: ['揭榜已截止，不再接受或修改方案。', 'The deadline has passed: proposals are neither taken nor changed.'],
  ANOTHER_LIVE: ['贵机构对该榜单已有一份有效方案，请修改或先撤回它。', 'The organisation has a live proposal for this challenge: change it, or withdraw it first.'],
};

export const ChallengeProposalWithdrawReason: Codes = {
  CAPACITY: ['力量不足', 'no capacity left'],
  TERMS: ['条件不合适', 'the terms did not fit'],
  ELSEWHERE: ['已承接其他榜单', 'took on something else'],
  MISTAKE: ['提交有误', 'submitted by mistake'],
};

export const TalentAchievementCloseReason: Codes = {
  TRANSFERRED: ['已转化', 'transferred'],
  RIGHTS_LAPSED: ['权利终止', 'the rights lapsed'],
  NOT_OFFERED: ['不再对外提供', 'no longer offered'],
  MISTAKE: ['登记有误', 'posted by mistake'],
};

export const TalentExpertCloseReason: Codes = {
  NOT_AVAILABLE: ['暂无余力', 'not available'],
  CONSENT_WITHDRAWN: ['本人撤回同意', 'the person withdrew consent'],
  LEFT_INSTITUTION: ['已离开单位', 'has left the institution'],
  MISTAKE: ['登记有误', 'posted by mistake'],
};

export const TalentInstitutionCloseReason: Codes = {
  MERGED: ['并入其他单位', 'merged into another one'],
  DISSOLVED: ['已撤销', 'dissolved'],
  NOT_TAKING_PART: ['不再参与', 'no longer takes part'],
  MISTAKE: ['登记有误', 'registered by mistake'],
};

export const TalentSecondmentAssessment: Codes = {
  EXCELLENT: ['优秀', 'excellent'],
  QUALIFIED: ['合格', 'qualified'],
  UNQUALIFIED: ['不合格', 'unqualified'],
};

export const TalentSecondmentEndReason: Codes = {
  DECLINED: ['企业未接受', 'the firm did not accept'],
  WITHDRAWN: ['派出单位撤回', 'the institution took it back'],
  BY_AGREEMENT: ['双方协商', 'by agreement'],
  EXPERT_UNAVAILABLE: ['专家不能履职', 'the expert can no longer serve'],
  NEED_GONE: ['企业不再需要', 'the firm no longer needs it'],
  MISTAKE: ['登记有误', 'recorded by mistake'],
};

export const TalentSecondmentResultKind: Codes = {
  PROBLEM_SOLVED: ['解决技术难题', 'problem solved'],
  CONVERSION: ['成果转化', 'achievement put to use'],
  PERSON_INTRODUCED: ['引进人才', 'person introduced'],
};

export const TalentSecondmentStep: Codes = {
  CONFIRM: ['确认接收', 'confirm it'],
  ARRIVE: ['登记到岗', 'report the arrival'],
  NOT_ARRIVED: ['登记未到岗', 'report that nobody came'],
  COMPLETE: ['办理期满考核', 'complete it'],
  END: ['提前终止', 'end it'],
  REPORT: ['登记成果', 'report a result'],
  EDIT: ['修改', 'change it'],
};

export const TalentSecondmentStage: Codes = {
  PROPOSED: ['待企业确认', 'proposed and not yet confirmed'],
  CONFIRMED: ['已确认待到岗', 'confirmed and not yet on post'],
  ON_POST: ['在岗', 'on post'],
  COMPLETED: ['已期满考核', 'completed'],
  ENDED_EARLY: ['提前终止', 'ended early'],
  NOT_ARRIVED: ['未到岗', 'closed as not arrived'],
};

export const TalentTeamCloseReason: Codes = {
  ENGAGED: ['已承接任务', 'has taken on work'],
  NOT_AVAILABLE: ['暂无余力', 'not available'],
  TEAM_DISSOLVED: ['团队解散', 'the team dissolved'],
  MISTAKE: ['登记有误', 'posted by mistake'],
};
