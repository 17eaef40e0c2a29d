package io.hanqiao.credit.guarantee;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a guarantor does not guarantee. */
enum DeclineCode implements Named {
  CAPACITY_SHORT("担保能力不足", "its capacity is short"),
  RISK("经评审风险较高", "the risk is too high on review"),
  COUNTER_SECURITY_INSUFFICIENT("反担保不足", "counter-security is insufficient"),
  RECORDS_INCOMPLETE("资料不完整", "records are incomplete"),
  NOT_SERVED("不在服务地区或行业", "the district or industry is not served");

  private final Text text;

  DeclineCode(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
