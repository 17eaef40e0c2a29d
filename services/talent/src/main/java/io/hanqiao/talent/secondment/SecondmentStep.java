package io.hanqiao.talent.secondment;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** A step of a secondment, as a refusal calls it. */
enum SecondmentStep implements Named {
  CONFIRM("确认接收", "confirmed"),
  ARRIVE("登记到岗", "reported as on post"),
  NOT_ARRIVED("登记未到岗", "reported as not arrived"),
  COMPLETE("办理期满考核", "completed"),
  END("提前终止", "ended"),
  REPORT("登记成果", "given results"),
  EDIT("修改", "changed");

  private final Text text;

  SecondmentStep(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
