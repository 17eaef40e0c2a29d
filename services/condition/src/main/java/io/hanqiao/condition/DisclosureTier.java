package io.hanqiao.condition;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** From which tier of disclosure on a bank may see a firm's fact. A condition never shows it. */
public enum DisclosureTier implements Named {
  T0("公开的粗略特征", "coarse features, open"),
  T1("区间", "ranges"),
  T2("授权后的资料", "documents, once granted");

  private final Text text;

  DisclosureTier(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
