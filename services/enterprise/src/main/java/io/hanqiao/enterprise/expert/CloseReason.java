package io.hanqiao.enterprise.expert;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a firm no longer looks for an expert. */
enum CloseReason implements Named {
  FILLED("已有专家到岗", "filled"),
  NOT_NEEDED("不再需要", "no longer needed"),
  EXPIRED("已过期", "expired"),
  MISTAKE("填报有误", "posted by mistake");

  private final Text text;

  CloseReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
