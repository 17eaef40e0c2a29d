package io.hanqiao.credit.grant;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Where a drawdown stands. */
enum DrawStage implements Named {
  REQUESTED("已申请", "requested"),
  PARTLY_DISBURSED("部分放款", "partly disbursed"),
  DISBURSED("已放款", "disbursed"),
  OVERDUE("逾期", "overdue"),
  REPAID("已还清", "repaid"),
  RENEWED("已续贷", "renewed"),
  DECLINED("银行未同意", "declined by the bank"),
  CANCELLED("企业已取消", "cancelled by the firm");

  private final Text text;

  DrawStage(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
