package io.hanqiao.enterprise.disclosure;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** How far a firm is known; T0, industry and place in crowds, needs no letter. */
enum DisclosureTier implements Named {
  T1("区间", "ranges"),
  T2("数据与材料", "figures and records"),
  T3("身份", "identity");

  private final Text text;

  DisclosureTier(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
