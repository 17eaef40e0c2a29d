package io.hanqiao.talent.secondment;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** A step of a secondment, as a refusal calls it. */
enum SecondmentStep implements Named {
  CONFIRM("确认接收", "confirm it"),
  ARRIVE("登记到岗", "report the arrival"),
  NOT_ARRIVED("登记未到岗", "report that nobody came"),
  COMPLETE("办理期满考核", "complete it"),
  END("提前终止", "end it"),
  REPORT("登记成果", "report a result"),
  EDIT("修改", "change it");

  private final Text text;

  SecondmentStep(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
