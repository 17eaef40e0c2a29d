package io.hanqiao.enterprise.direct;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a firm no longer looks for direct financing. */
enum CloseReason implements Named {
  FUNDED_HERE("通过本平台获得融资", "funded through this platform"),
  FUNDED_ELSEWHERE("已从其他渠道融资", "funded elsewhere"),
  VALUATION("估值未达成一致", "no agreement on the valuation"),
  TIME("时间来不及", "it took too long"),
  NEED_GONE("不再需要", "no longer needed"),
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
