package io.hanqiao.challenge.challenge;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a challenge is no longer open. */
public enum CloseReason implements Named {
  AWARDED("已定榜", "awarded"),
  NO_PROPOSAL("无人揭榜", "no proposal came"),
  NO_SUITABLE_PROPOSAL("没有合适的方案", "no proposal was suitable"),
  WITHDRAWN("发榜方撤回", "withdrawn by the sponsor"),
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
