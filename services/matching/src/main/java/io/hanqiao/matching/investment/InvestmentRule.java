package io.hanqiao.matching.investment;

import io.hanqiao.matching.Rule;
import io.hanqiao.vocabulary.Text;

/**
 * The hard rules of the investment market: their ids and sentences. How each is decided is in
 * {@link InvestmentRules}; its source and validity are in the rulebook.
 */
public enum InvestmentRule implements Rule {
  MANDATE_IN_FORCE(
      "investment.mandate-in-force",
      "投资方向在当日有效期内。",
      "The day lies within the mandate's dates.",
      "",
      ""),
  DIRECT_INVESTOR(
      "investment.direct-investor",
      "母基金不直接投资企业，须经子基金。",
      "A fund of funds does not invest in firms directly.",
      "",
      ""),
  FUND_LIFE_LEFT(
      "investment.fund-life-left",
      "基金剩余存续期足够持有和退出。",
      "The fund has life enough left to hold and exit.",
      "",
      ""),
  INSTRUMENT_OFFERED(
      "investment.instrument-offered",
      "融资方式在投资方向提供的方式之内。",
      "The kind of financing is one the mandate offers.",
      "融资方式",
      "kind of financing"),
  EXCHANGE_BASE(
      "investment.exchange-base",
      "上市辅导、挂牌由交易所服务基地对接。",
      "Listing coaching and quotation go to the base of an exchange.",
      "融资方式",
      "kind of financing"),
  BOARD_SERVED(
      "investment.board-served",
      "目标板块至少一个在对方服务的板块之内。",
      "At least one of the boards aimed at is one served.",
      "目标板块",
      "boards aimed at"),
  STAGE_ACCEPTED(
      "investment.stage-accepted",
      "企业阶段在投资方向支持的阶段之内。",
      "The firm's stage is one the mandate invests in.",
      "企业阶段",
      "stage of the firm"),
  SECTOR_ACCEPTED(
      "investment.sector-accepted",
      "企业行业方向在投资方向支持的方向之内。",
      "The firm's sector is one the mandate invests in.",
      "行业方向",
      "sector"),
  SECTOR_NOT_EXCLUDED(
      "investment.sector-not-excluded",
      "企业行业方向不在投资方向的排除范围之内。",
      "The firm's sector is not one the mandate excludes.",
      "行业方向",
      "sector"),
  AMOUNT_WITHIN_TICKET(
      "investment.amount-within-ticket",
      "融资金额在单笔投资的下限与上限之间。",
      "The amount lies between the smallest and largest ticket.",
      "融资金额",
      "amount asked"),
  VALUATION_WITHIN_LIMIT(
      "investment.valuation-within-limit",
      "投前估值不高于投资方向的上限。",
      "The valuation before the round is within the mandate's limit.",
      "投前估值",
      "valuation before the round"),
  REGION_SERVED(
      "investment.region-served",
      "企业在投资方向的区域（行政区划或管理区）之内。",
      "The firm lies in the mandate's area, by division or by management district.",
      "行政区划与管理区",
      "division and management district"),
  DRY_POWDER_SUFFICIENT(
      "investment.dry-powder-sufficient",
      "可投余额（实缴减已投减预留）不低于融资金额。",
      "The dry powder (paid in, neither invested nor reserved) covers the amount.",
      "融资金额",
      "amount asked"),
  LOCAL_REINVESTMENT(
      "investment.local-reinvestment",
      "有返投要求的基金，企业须在返投地域之内。",
      "Where a fund must reinvest locally, the firm lies in that place.",
      "行政区划与管理区",
      "division and management district");

  private final String id;
  private final Text sentence;
  private final Text fact;

  InvestmentRule(String id, String zh, String en, String factZh, String factEn) {
    this.id = id;
    this.sentence = new Text(zh, en);
    this.fact = new Text(factZh, factEn);
  }

  @Override
  public String id() {
    return id;
  }

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
    return this == MANDATE_IN_FORCE || this == DIRECT_INVESTOR || this == FUND_LIFE_LEFT;
  }
}
