package io.hanqiao.talent.institution;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why an institution is no longer listed. */
public enum CloseReason implements Named {
  MERGED("并入其他单位", "merged into another one"),
  DISSOLVED("已撤销", "dissolved"),
  NOT_TAKING_PART("不再参与", "no longer takes part"),
  MISTAKE("登记有误", "registered by mistake");

  private final Text text;

  CloseReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
