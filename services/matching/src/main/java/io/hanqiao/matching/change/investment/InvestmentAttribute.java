package io.hanqiao.matching.change.investment;

import io.hanqiao.matching.change.Attribute;
import io.hanqiao.vocabulary.Text;
import java.util.Locale;

/** What the rules of the investment market look at. */
public enum InvestmentAttribute implements Attribute {
  AMOUNT(Owner.DEMAND, "融资金额", "amount asked"),
  VALUATION(Owner.DEMAND, "投前估值", "valuation before the round"),
  INSTRUMENT(Owner.DEMAND, "融资方式", "kind of financing"),
  BOARDS(Owner.DEMAND, "目标板块", "boards aimed at"),
  STAGE(Owner.DEMAND, "企业阶段", "stage of the firm"),
  SECTOR(Owner.DEMAND, "行业方向", "sector"),
  PLACE(Owner.DEMAND, "企业所在地", "place of the firm"),
  DAY(Owner.CALENDAR, "日期", "day"),
  TICKET_MIN(Owner.SUPPLY, "单笔投资下限", "smallest ticket"),
  TICKET_MAX(Owner.SUPPLY, "单笔投资上限", "largest ticket"),
  MAX_VALUATION(Owner.SUPPLY, "估值上限", "highest valuation"),
  MANDATE_TERM(Owner.SUPPLY, "投资方向有效期", "last day of the mandate"),
  FUND(Owner.SUPPLY, "基金结构、存续期与可投余额", "the fund's structure, life and dry powder");

  private final Owner owner;
  private final Text text;

  InvestmentAttribute(Owner owner, String zh, String en) {
    this.owner = owner;
    this.text = new Text(zh, en);
  }

  @Override
  public String id() {
    return "investment." + name().toLowerCase(Locale.ROOT).replace('_', '-');
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
