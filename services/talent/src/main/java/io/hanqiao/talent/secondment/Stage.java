package io.hanqiao.talent.secondment;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;
import java.util.EnumSet;
import java.util.Set;

/** The words for where a secondment stands, as they are stored, searched for and reported. */
public enum Stage implements Named {
  PROPOSED("待企业确认", "proposed and not yet confirmed"),
  CONFIRMED("已确认待到岗", "confirmed and not yet on post"),
  ON_POST("在岗", "on post"),
  COMPLETED("已期满考核", "completed"),
  ENDED_EARLY("提前终止", "ended early"),
  NOT_ARRIVED("未到岗", "closed as not arrived");

  /** From where on there can be results. */
  static final Set<Stage> BEGUN = EnumSet.of(ON_POST, COMPLETED, ENDED_EARLY);

  private final Text text;

  Stage(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
