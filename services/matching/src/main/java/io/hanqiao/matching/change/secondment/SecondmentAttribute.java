package io.hanqiao.matching.change.secondment;

import io.hanqiao.matching.change.Attribute;
import io.hanqiao.vocabulary.Text;
import java.util.Locale;

/** What the rules of the secondment market look at. */
public enum SecondmentAttribute implements Attribute {
  MIN_TITLE(Owner.DEMAND, "职称要求", "title asked for"),
  DISTANCE(Owner.DEMAND, "距离要求", "distance asked for"),
  TEXT(Owner.DEMAND, "双方文字", "what the texts say"),
  EXPERT(Owner.SUPPLY, "专家的条件", "the expert's own conditions");

  private final Owner owner;
  private final Text text;

  SecondmentAttribute(Owner owner, String zh, String en) {
    this.owner = owner;
    this.text = new Text(zh, en);
  }

  @Override
  public String id() {
    return "secondment." + name().toLowerCase(Locale.ROOT).replace('_', '-');
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
