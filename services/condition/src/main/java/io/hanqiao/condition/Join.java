package io.hanqiao.condition;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** How the items of a form are joined. */
public enum Join implements Named {
  ALL("全部满足", "all of them"),
  ANY("满足任一", "any of them");

  private final Text text;

  Join(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }

  String sign() {
    return this == ALL ? " && " : " || ";
  }
}
