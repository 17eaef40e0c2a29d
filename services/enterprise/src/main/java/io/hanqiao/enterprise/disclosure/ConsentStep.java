package io.hanqiao.enterprise.disclosure;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What a person can do about a consent of his or her own. */
enum ConsentStep implements Named {
  WITHDRAW("撤回同意（本人）", "withdraw it (the person)");

  private final Text text;

  ConsentStep(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
