package io.hanqiao.matching.change.challenge;

import io.hanqiao.matching.change.Attribute;
import io.hanqiao.vocabulary.Text;
import java.util.Locale;

/** What the rules of the challenge market look at. */
public enum ChallengeAttribute implements Attribute {
  DEADLINE(Owner.DEMAND, "揭榜截止日", "deadline"),
  SOLVER_KINDS(Owner.DEMAND, "接受的揭榜方类型", "kinds of solver accepted"),
  KIND(Owner.DEMAND, "榜单类型", "kind of challenge"),
  BUDGET(Owner.DEMAND, "榜单经费", "budget"),
  MONTHS(Owner.DEMAND, "榜单周期", "months to work on it"),
  MATURITY_IN(Owner.DEMAND, "起点成熟度", "maturity to start from"),
  INVITATION(Owner.DEMAND, "受邀单位", "organisations invited"),
  TEXT(Owner.DEMAND, "双方文字", "what the texts say"),
  CONFLICT(Owner.DEMAND, "利益冲突", "conflict of interest"),
  LEAST_BUDGET(Owner.SUPPLY, "揭榜方最低经费", "least the solver asks for"),
  AVAILABLE_MONTHS(Owner.SUPPLY, "揭榜方可投入时间", "time the solver has"),
  FIRM_SIZE(Owner.SUPPLY, "揭榜企业规模", "size of the firm that answers");

  private final Owner owner;
  private final Text text;

  ChallengeAttribute(Owner owner, String zh, String en) {
    this.owner = owner;
    this.text = new Text(zh, en);
  }

  @Override
  public String id() {
    return "challenge." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Owner owner() {
    return owner;
  }

  @Override
  public Text text() {
    return text;
  }
}
