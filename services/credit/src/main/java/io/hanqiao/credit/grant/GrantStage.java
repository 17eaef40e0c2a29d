package io.hanqiao.credit.grant;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a grant stands. */
enum GrantStage implements Named {
  PROPOSED("授信待复核", "proposed"),
  GRANTED("已授信", "granted"),
  CONTRACT_PROPOSED("合同待复核", "granted, its contract waiting for a second person"),
  CONTRACTED("已签约", "contracted"),
  REJECTED("复核未通过", "rejected by the second person"),
  GIVEN_UP("企业已放弃", "given up by the firm"),
  EXPIRED("已到期", "expired"),
  SETTLED("已结清", "settled");

  /** Promised and not ended. */
  static final Set<GrantStage> IN_FORCE =
      Collections.unmodifiableSet(EnumSet.of(GRANTED, CONTRACT_PROPOSED, CONTRACTED));

  private final Text text;

  GrantStage(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
