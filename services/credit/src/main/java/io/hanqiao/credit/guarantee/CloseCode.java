package io.hanqiao.credit.guarantee;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a recovery has ended. */
enum CloseCode implements Named {
  RECOVERED("已全部追回", "all of it was recovered"),
  SETTLED("已和解", "settled with the firm"),
  WRITTEN_OFF("已核销", "written off");

  private final Text text;

  CloseCode(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
