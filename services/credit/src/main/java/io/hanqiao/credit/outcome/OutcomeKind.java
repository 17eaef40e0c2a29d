package io.hanqiao.credit.outcome;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What kind of fact an outcome is. Amounts of two kinds are never added. */
enum OutcomeKind implements Named {
  PLEDGED("意向专项额度", "pledged for a campaign"),
  GRANTED("授信", "granted"),
  CONTRACTED("签约", "contracted"),
  DISBURSED("放款", "disbursed"),
  REPAID("企业还款", "repaid by the firm"),
  REPAID_BY_GUARANTOR("担保代偿", "repaid by a guarantor"),
  REPAID_BY_BRIDGE_FUND("应急转贷资金归还", "repaid by a bridge fund"),
  FIRST_TIME_BORROWER("首贷户", "first-time borrower");

  private final Text text;

  OutcomeKind(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
