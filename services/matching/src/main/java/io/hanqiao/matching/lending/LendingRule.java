package io.hanqiao.matching.lending;

import io.hanqiao.matching.Rule;
import io.hanqiao.vocabulary.Text;

/**
 * The hard rules of the loan market: their ids and sentences. How each is decided is in {@link
 * LendingRules}; its source and validity are in the rulebook.
 */
public enum LendingRule implements Rule {
  OFFER_IN_FORCE("lending.offer-in-force", "产品当日有效。", "The offer is in force on the day.", "", ""),
  NO_NEGATIVE_RECORD(
      "lending.no-negative-record",
      "企业没有全市场不予受理的负面记录。",
      "The firm has none of the records that close the whole market to it.",
      "负面记录",
      "negative records"),
  PURPOSE_ACCEPTED(
      "lending.purpose-accepted",
      "贷款用途在产品支持的用途之内。",
      "The purpose is one the offer finances.",
      "贷款用途",
      "purpose"),
  AMOUNT_WITHIN_PRODUCT(
      "lending.amount-within-product",
      "申请金额在产品的起点与上限之间。",
      "The amount lies between the offer's smallest and largest loan.",
      "申请金额",
      "amount asked"),
  AMOUNT_WITHIN_REVENUE_CAP(
      "lending.amount-within-revenue-cap",
      "申请金额不超过年营业收入的规定比例。",
      "The amount is within the offer's share of annual revenue.",
      "年营业收入",
      "annual revenue"),
  TERM_WITHIN_PRODUCT(
      "lending.term-within-product",
      "申请期限在产品的最短与最长期限之间。",
      "The term lies between the offer's shortest and longest.",
      "申请期限",
      "term asked"),
  PRICE_WITHIN_CEILING(
      "lending.price-within-ceiling",
      "产品最低利率不高于企业可接受的利率上限。",
      "The offer's cheapest rate is not above the firm's ceiling.",
      "可接受利率上限",
      "rate ceiling"),
  SECURITY_ACCEPTED(
      "lending.security-accepted",
      "企业能提供的担保方式中至少一种为产品接受。",
      "At least one kind of security the firm can give is accepted.",
      "可提供的担保方式",
      "security the firm can give"),
  COLLATERAL_ACCEPTED(
      "lending.collateral-accepted",
      "须以资产担保时，企业的担保物中至少一种为产品接受。",
      "Where an asset must secure the loan, at least one of the firm's assets is accepted.",
      "可提供的担保物",
      "assets the firm can give"),
  SERVICE_AREA(
      "lending.service-area",
      "企业在产品的服务区域(行政区划或管理区)之内。",
      "The firm lies in the offer's area, by division or by management district.",
      "行政区划与管理区",
      "division and management district"),
  INDUSTRY_ACCEPTED(
      "lending.industry-accepted",
      "企业所属行业在产品支持的行业之内。",
      "The firm's industry is one the offer serves.",
      "所属行业",
      "industry"),
  TIER_RECOGNIZED(
      "lending.tier-recognized",
      "企业当日持有不低于产品要求的有效梯度认定。",
      "The firm holds, valid on the day, at least the tier the offer asks for.",
      "梯度认定及有效期",
      "tier and its validity"),
  AGE_WITHIN_RANGE(
      "lending.age-within-range",
      "企业成立时间符合产品要求。",
      "The firm is as old, or as young, as the offer asks.",
      "成立日期",
      "day of establishment"),
  DEBT_RATIO_WITHIN_LIMIT(
      "lending.debt-ratio-within-limit",
      "企业资产负债率不高于产品上限。",
      "The firm's debt ratio is within the offer's limit.",
      "资产负债率",
      "debt ratio"),
  TAX_GRADE_ACCEPTED(
      "lending.tax-grade-accepted",
      "企业纳税信用级别为产品接受。",
      "The firm's grade of tax credit is accepted.",
      "纳税信用级别",
      "grade of tax credit"),
  REVENUE_WITHIN_RANGE(
      "lending.revenue-within-range",
      "企业年营业收入符合产品要求。",
      "The firm's annual revenue lies in the offer's range.",
      "年营业收入",
      "annual revenue"),
  FIRST_TIME_BORROWERS_ONLY(
      "lending.first-time-borrowers-only",
      "产品仅面向首贷户时，企业为首贷户。",
      "Where the offer is for first-time borrowers only, the firm is one.",
      "是否首贷户",
      "whether a first-time borrower"),
  HIGH_TECH_REQUIRED(
      "lending.high-tech-required",
      "产品仅面向高新技术企业时，企业为高新技术企业。",
      "Where the offer is for high and new-technology enterprises only, the firm is one.",
      "是否高新技术企业",
      "whether a high and new-technology enterprise"),
  PATENTS_AT_LEAST(
      "lending.patents-at-least",
      "企业发明专利数量不少于产品要求。",
      "The firm holds at least as many invention patents as the offer asks for.",
      "发明专利数量",
      "number of invention patents");

  private final String id;
  private final Text sentence;
  private final Text fact;

  LendingRule(String id, String zh, String en, String factZh, String factEn) {
    this.id = id;
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
    return this == OFFER_IN_FORCE;
  }
}
