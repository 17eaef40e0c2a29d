package io.hanqiao.matching.change.lending;

import io.hanqiao.matching.change.Attribute;
import io.hanqiao.vocabulary.Text;
import java.util.Locale;

/** What the rules of the loan market look at. */
public enum LendingAttribute implements Attribute {
  AMOUNT(Owner.DEMAND, "申请金额", "amount asked"),
  TERM(Owner.DEMAND, "申请期限", "term asked"),
  RATE_CEILING(Owner.DEMAND, "综合融资成本上限", "ceiling of the all-in price"),
  PURPOSE(Owner.DEMAND, "贷款用途", "purpose"),
  SECURITY(Owner.DEMAND, "担保方式", "kinds of security"),
  COLLATERAL(Owner.DEMAND, "担保物", "assets"),
  COLLATERAL_VALUE(Owner.DEMAND, "担保物价值", "value of the assets"),
  CONTROLLER_GUARANTEE(Owner.DEMAND, "实控人保证", "guarantee of the actual controller"),
  WARRANT(Owner.DEMAND, "认股权", "warrant"),
  ANCHOR(Owner.DEMAND, "需求指明的核心企业", "the need's anchor enterprise"),
  ANCHOR_TIE(Owner.DEMAND, "供应链关系", "tie to an anchor enterprise"),
  OWN_CAPITAL(Owner.DEMAND, "项目自有资金比例", "own capital in the project"),
  PROJECT_FILED(Owner.DEMAND, "项目备案", "filing of the project"),
  PARK_LISTED(Owner.DEMAND, "园区名单", "list of parks"),
  GREEN_ITEM(Owner.DEMAND, "绿色金融目录代码", "item of the green catalogue"),
  PROJECT_PLACE(Owner.DEMAND, "项目所在地", "place of the project"),
  PLACE(Owner.DEMAND, "企业所在地", "place of the firm"),
  INDUSTRY(Owner.DEMAND, "所属行业", "industry"),
  CHAIN(Owner.DEMAND, "产业链", "chain"),
  CHAIN_POSITION(Owner.DEMAND, "链上位置", "place in the chain"),
  SIZE(Owner.DEMAND, "企业规模", "size of the firm"),
  ESTABLISHED(Owner.DEMAND, "成立日期", "day of establishment"),
  TIER(Owner.DEMAND, "梯度认定", "tier"),
  HIGH_TECH(Owner.DEMAND, "高新技术企业认定", "recognition as a high-tech enterprise"),
  TALENT(Owner.DEMAND, "人才认定", "certified talent"),
  EXPORTER(Owner.DEMAND, "出口业务", "exports"),
  EQUIPMENT_LISTED(Owner.DEMAND, "设备更新清单", "list of equipment renewal"),
  KNOWLEDGE_VALUE(Owner.DEMAND, "知识价值档级", "grade of knowledge value"),
  COMMERCIAL_VALUE(Owner.DEMAND, "商业价值档级", "grade of commercial value"),
  REVENUE(Owner.DEMAND, "年营业收入", "annual revenue"),
  DEBT_RATIO(Owner.DEMAND, "资产负债率", "debt ratio"),
  TAX_GRADE(Owner.DEMAND, "纳税信用级别", "grade of tax credit"),
  INVOICES(Owner.DEMAND, "开票月数", "months of invoices"),
  PATENTS(Owner.DEMAND, "发明专利数量", "invention patents"),
  UNPLEDGED_PATENTS(Owner.DEMAND, "未质押发明专利数量", "unpledged invention patents"),
  INNOVATION_POINTS(Owner.DEMAND, "创新积分", "innovation points"),
  INSTITUTIONAL_ROUND(Owner.DEMAND, "最近一轮机构投资", "last institutional round"),
  FIRST_TIME(Owner.DEMAND, "首贷户", "being a first-time borrower"),
  LENDING_BANKS(Owner.DEMAND, "现有贷款银行数", "banks that lend today"),
  OUTSTANDING(Owner.DEMAND, "贷款余额", "outstanding loans"),
  RECORDS(Owner.DEMAND, "负面记录", "negative records"),
  EXISTING_LOAN(Owner.DEMAND, "原贷款", "existing loan"),
  DAY(Owner.CALENDAR, "日期", "day"),
  OFFER_AMOUNT_MIN(Owner.SUPPLY, "产品起点金额", "smallest loan of the offer"),
  OFFER_AMOUNT_MAX(Owner.SUPPLY, "产品最高金额", "largest loan of the offer"),
  OFFER_TERM_MIN(Owner.SUPPLY, "产品最短期限", "shortest term of the offer"),
  OFFER_TERM_MAX(Owner.SUPPLY, "产品最长期限", "longest term of the offer"),
  OFFER_RATE(Owner.SUPPLY, "产品利率", "rate of the offer"),
  OFFER_SECURITY(Owner.SUPPLY, "产品接受的担保方式", "kinds of security the offer accepts"),
  OFFER_COLLATERAL(Owner.SUPPLY, "产品接受的担保物", "assets the offer accepts"),
  OFFER_DATES(Owner.SUPPLY, "产品有效期", "dates of the offer"),
  HEADROOM(Owner.SUPPLY, "产品剩余额度", "what the offer can still lend"),
  BANK_LIMIT(Owner.SUPPLY, "机构单户上限", "the lender's limit for one firm"),
  RISK_POOL(Owner.SUPPLY, "风险补偿资金池", "risk pool"),
  GUARANTORS(Owner.SUPPLY, "合作担保公司", "guarantors"),
  ANCHOR_LIMITS(Owner.SUPPLY, "核心企业集团额度", "group limits of anchors");

  private final Owner owner;
  private final Text text;

  LendingAttribute(Owner owner, String zh, String en) {
    this.owner = owner;
    this.text = new Text(zh, en);
  }

  @Override
  public String id() {
    return "lending." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Owner owner() {
    return owner;
  }

  @Override
  public Text text() {
    return text;
  }
}
