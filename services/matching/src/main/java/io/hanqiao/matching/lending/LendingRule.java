package io.hanqiao.matching.lending;

import io.hanqiao.matching.Rule;
import io.hanqiao.vocabulary.Text;
import java.util.Locale;

/**
 * The hard rules of the loan market: their ids, which are their names in lower case, and their
 * sentences. How each is decided is in {@link LendingRules}; its source and validity are in the
 * rulebook.
 */
public enum LendingRule implements Rule {
  OFFER_IN_FORCE("产品当日有效。", "The offer is in force on the day.", "", ""),
  NO_NEGATIVE_RECORD(
      "企业没有全市场不予受理的负面记录。",
      "The firm has none of the records that close the whole market to it.",
      "负面记录",
      "negative records"),
  PURPOSE_ACCEPTED("贷款用途在产品支持的用途之内。", "The purpose is one the offer finances.", "贷款用途", "purpose"),
  AMOUNT_WITHIN_PRODUCT(
      "申请金额在产品的起点与上限之间。",
      "The amount lies between the offer's smallest and largest loan.",
      "申请金额",
      "amount asked"),
  AMOUNT_WITHIN_REVENUE_CAP(
      "申请金额不超过年营业收入的规定比例。",
      "The amount is within the offer's share of annual revenue.",
      "年营业收入",
      "annual revenue"),
  TERM_WITHIN_PRODUCT(
      "申请期限在产品的最短与最长期限之间。",
      "The term lies between the offer's shortest and longest.",
      "申请期限",
      "term asked"),
  PRICE_WITHIN_CEILING(
      "产品最低综合融资成本（利率加费用减贴息）不高于企业可接受的上限。",
      "The offer's cheapest all-in price is not above the firm's ceiling.",
      "可接受利率上限",
      "rate ceiling"),
  SECURITY_ACCEPTED(
      "企业能提供的担保方式中至少一种为产品接受。",
      "At least one kind of security the firm can give is accepted.",
      "可提供的担保方式",
      "security the firm can give"),
  COLLATERAL_ACCEPTED(
      "须以资产担保时，企业的担保物中至少一种为产品接受。",
      "Where an asset must secure the loan, at least one of the firm's assets is accepted.",
      "可提供的担保物",
      "assets the firm can give"),
  SERVICE_AREA(
      "企业或项目（以产品所定为准）在产品的服务区域(行政区划或管理区)之内。",
      "The firm, or its project where the offer says so, lies in the offer's area, by division or by management district.",
      "行政区划与管理区",
      "division and management district"),
  INDUSTRY_ACCEPTED(
      "企业所属行业在产品支持的行业之内。", "The firm's industry is one the offer serves.", "所属行业", "industry"),
  TIER_RECOGNIZED(
      "企业当日持有不低于产品要求的有效梯度认定。",
      "The firm holds, valid on the day, at least the tier the offer asks for.",
      "梯度认定及有效期",
      "tier and its validity"),
  AGE_WITHIN_RANGE(
      "企业成立时间符合产品要求。",
      "The firm is as old, or as young, as the offer asks.",
      "成立日期",
      "day of establishment"),
  DEBT_RATIO_WITHIN_LIMIT(
      "企业资产负债率不高于产品上限。",
      "The firm's debt ratio is within the offer's limit.",
      "资产负债率",
      "debt ratio"),
  TAX_GRADE_ACCEPTED(
      "企业纳税信用级别为产品接受。",
      "The firm's grade of tax credit is accepted.",
      "纳税信用级别",
      "grade of tax credit"),
  REVENUE_WITHIN_RANGE(
      "企业年营业收入符合产品要求。",
      "The firm's annual revenue lies in the offer's range.",
      "年营业收入",
      "annual revenue"),
  FIRST_TIME_BORROWERS_ONLY(
      "产品仅面向首贷户时，企业为首贷户。",
      "Where the offer is for first-time borrowers only, the firm is one.",
      "是否首贷户",
      "whether a first-time borrower"),
  HIGH_TECH_REQUIRED(
      "产品仅面向高新技术企业时，企业为高新技术企业。",
      "Where the offer is for high and new-technology enterprises only, the firm is one.",
      "是否高新技术企业",
      "whether a high and new-technology enterprise"),
  PATENTS_AT_LEAST(
      "企业发明专利数量不少于产品要求。",
      "The firm holds at least as many invention patents as the offer asks for.",
      "发明专利数量",
      "number of invention patents"),
  AMOUNT_WITHIN_GRADE_CEILING(
      "申请金额不超过企业知识价值或商业价值档级的额度上限。",
      "The amount is within the ceiling of the firm's grade of knowledge or commercial value.",
      "知识价值或商业价值档级",
      "grade of knowledge or commercial value"),
  AMOUNT_WITHIN_PATENT_CAP(
      "申请金额不超过未质押发明专利数量与单件上限之积。",
      "The amount is within the offer's cap for each unpledged invention patent.",
      "未质押发明专利数量",
      "number of unpledged invention patents"),
  TERM_WITHIN_LEGAL_FRAME(
      "申请期限不超过该用途贷款的监管最长期限；仅为“原则上”的期限不据此拒绝。",
      "The term is within the longest that regulation allows for a loan of this purpose; what it"
          + " names as a rule only refuses nobody.",
      "贷款用途与申请期限",
      "purpose and term asked"),
  RENEWAL_AT_SAME_BANK(
      "续贷产品：原贷款在同一银行、分类正常且在规定天数内到期。",
      "For a renewal: the loan is of the same bank, normal, and matures within the days stated.",
      "原贷款银行与到期日",
      "bank and maturity of the existing loan"),
  SIZE_ACCEPTED("企业规模为产品接受。", "The firm's size is accepted.", "企业规模", "size of the firm"),
  CHAIN_ACCEPTED(
      "企业所属产业链及链上位置在产品支持的范围之内。",
      "The firm's chain, and its place in it, is one the offer serves.",
      "产业链与链上位置",
      "chain and place in it"),
  TALENT_CERTIFIED(
      "产品面向科技人才企业时，企业有经认定的人才。",
      "Where the offer asks for certified talent, the firm has it.",
      "是否有经认定的人才",
      "whether certified talent works in the firm"),
  EXPORTER_ONLY(
      "产品仅面向外贸企业时，企业有出口业务。",
      "Where the offer is for exporters only, the firm exports.",
      "是否出口企业",
      "whether the firm exports"),
  EQUIPMENT_LISTED(
      "产品要求列入设备更新清单时，企业在清单内。",
      "Where the offer asks for it, the firm is on the list of equipment renewal.",
      "是否列入设备更新清单",
      "whether on the list of equipment renewal"),
  BANK_REFUSED_FLAGS(
      "企业没有该机构不予受理的负面记录。",
      "The firm has none of the records this lender refuses.",
      "负面记录",
      "negative records"),
  INNOVATION_POINTS_AT_LEAST(
      "企业创新积分不低于产品要求。",
      "The firm's innovation points reach what the offer asks for.",
      "创新积分",
      "innovation points"),
  INVOICES_AT_LEAST(
      "企业连续开票月数不少于产品要求。",
      "The firm has issued invoices for as many months as the offer asks for.",
      "开票月数",
      "months of invoices"),
  UNPLEDGED_PATENTS_AT_LEAST(
      "企业未质押的发明专利不少于产品要求。",
      "The firm holds as many unpledged invention patents as the offer asks for.",
      "未质押发明专利数量",
      "number of unpledged invention patents"),
  INSTITUTIONAL_ROUND_RECENT(
      "企业在规定月数内获得过机构投资。",
      "The firm's last institutional round lies within the months stated.",
      "最近一轮机构投资日期",
      "day of the last institutional round"),
  LENDING_BANKS_WITHIN_LIMIT(
      "企业现有贷款银行数不超过产品上限。",
      "No more banks lend to the firm than the offer allows.",
      "现有贷款银行数",
      "number of banks that lend today"),
  OUTSTANDING_LOANS_WITHIN_LIMIT(
      "企业贷款余额不超过年营业收入的规定比例。",
      "The firm's outstanding loans are within the offer's share of annual revenue.",
      "贷款余额与年营业收入",
      "outstanding loans and annual revenue"),
  LOAN_TO_VALUE_WITHIN_LIMIT(
      "须以资产担保时，申请金额不超过担保物价值的规定比例。",
      "Where an asset must secure the loan, the amount is within the share of its value.",
      "担保物价值",
      "value of the assets"),
  WARRANT_ACCEPTED(
      "产品要求认股权时，企业愿意授予。",
      "Where the offer asks for a warrant, the firm would grant it.",
      "是否愿意授予认股权",
      "whether a warrant would be granted"),
  CONTROLLER_GUARANTEE(
      "产品要求实控人保证时，实控人愿意承担连带责任保证。",
      "Where the offer asks for it, the actual controller stands surety.",
      "实控人是否提供保证",
      "whether the actual controller stands surety"),
  GUARANTOR_AVAILABLE(
      "产品合作的融资担保公司中至少一家有额度且在服务区域内。",
      "At least one guarantor of the offer has capacity for the loan and serves the firm's place.",
      "行政区划",
      "division"),
  OWN_CAPITAL_AT_LEAST(
      "项目自有资金比例不低于产品要求。",
      "Own capital in the project reaches what the offer asks for.",
      "项目自有资金比例",
      "own capital in the project"),
  PROJECT_FILED(
      "产品要求项目备案时，项目已备案或核准。",
      "Where the offer asks for it, the project is filed or approved.",
      "项目是否备案",
      "whether the project is filed"),
  PARK_LISTED(
      "产品要求园区在名单内时，园区在名单内。",
      "Where the offer asks for it, the park is on the list.",
      "园区是否在名单内",
      "whether the park is on the list"),
  GREEN_CATALOGUE(
      "项目属于产品支持的绿色金融目录条目。",
      "The project falls under an item of the green catalogue that the offer finances.",
      "绿色金融目录代码",
      "item of the green catalogue"),
  ANCHOR_EDGE_CONFIRMED(
      "企业与产品指定的核心企业有双方确认的供应链关系。",
      "The firm has a tie to an anchor of the offer, confirmed by both.",
      "经核心企业确认的供应链关系",
      "a tie confirmed by an anchor enterprise"),
  ANCHOR_LIMIT_LEFT(
      "银行对该核心企业的集团额度足以覆盖申请金额。",
      "The lender's group limit for the need's anchor covers the amount.",
      "核心企业",
      "anchor enterprise"),
  HEADROOM_LEFT(
      "产品剩余额度足以覆盖申请金额。",
      "What the offer can still lend covers the amount.",
      "申请金额",
      "amount asked"),
  BANK_LIMIT_PER_FIRM(
      "申请金额不超过该机构自行公布的单户上限。",
      "The amount is within the lender's own limit for one firm.",
      "申请金额",
      "amount asked"),
  RISK_POOL_OPEN(
      "产品所依托的风险补偿资金池未暂停。", "The pool that shares the risk of the offer is not suspended.", "", ""),
  OWN_CONDITIONS(
      "企业满足该机构自定的条件。",
      "The firm keeps the lender's own conditions.",
      "该机构自定条件所需的信息",
      "what the lender's own conditions ask for");

  private final String id;
  private final Text sentence;
  private final Text fact;

  LendingRule(String zh, String en, String factZh, String factEn) {
    this.id = "lending." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.sentence = new Text(zh, en);
    this.fact = new Text(factZh, factEn);
  }

  @Override
  public String id() {
    return id;
  }

  /** The rule as a person reads it. */
  @Override
  public Text text() {
    return sentence;
  }

  @Override
  public Text fact() {
    return fact;
  }

  @Override
  public boolean isAboutSupplyAlone() {
    return this == OFFER_IN_FORCE || this == RISK_POOL_OPEN;
  }
}
