package io.hanqiao.talent.secondment;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What a secondment brings about. */
public enum ResultKind implements Named {
  PROBLEM_SOLVED("解决技术难题", "problem solved"),
  CONVERSION("成果转化", "achievement put to use"),
  PERSON_INTRODUCED("引进人才", "person introduced");

  private final Text text;

  ResultKind(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
