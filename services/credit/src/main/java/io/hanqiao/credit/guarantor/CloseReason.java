package io.hanqiao.credit.guarantor;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a guarantor leaves the platform. */
public enum CloseReason implements Named {
  MERGED("与其他机构合并", "merged into another"),
  BUSINESS_ENDED("不再从事担保业务", "it gave up the business"),
  LICENCE_LOST("经营许可失效", "its licence ended"),
  MISTAKE("填报有误", "registered by mistake");

  private final Text text;

  CloseReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
