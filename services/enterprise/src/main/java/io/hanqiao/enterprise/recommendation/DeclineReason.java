package io.hanqiao.enterprise.recommendation;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a person of the bureau does not recommend a firm that passes the rules. */
enum DeclineReason implements Named {
  OUT_OF_SCOPE("不属本次活动范围", "not what the campaign is for"),
  INFORMATION_DOUBTFUL("材料存疑", "what is stated is in doubt"),
  DUPLICATE("重复申报", "declared twice"),
  OUT_OF_BUSINESS("停产歇业", "the firm is out of business");

  private final Text text;

  DeclineReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
