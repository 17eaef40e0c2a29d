package io.hanqiao.talent.secondment;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** How a secondment was assessed at the end of its term (期满考核). */
public enum Assessment implements Named {
  EXCELLENT("优秀", "excellent"),
  QUALIFIED("合格", "qualified"),
  UNQUALIFIED("不合格", "unqualified");

  private final Text text;

  Assessment(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
