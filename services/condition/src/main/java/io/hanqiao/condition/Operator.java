package io.hanqiao.condition;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** How a field must stand to what the bank asks. */
public enum Operator implements Named {
  AT_LEAST("不低于", "at least"),
  AT_MOST("不高于", "at most"),
  ABOVE("高于", "above"),
  BELOW("低于", "below"),
  EQUAL("为", "is"),
  NOT_EQUAL("不为", "is not"),
  ONE_OF("为下列之一：", "is one of"),
  NONE_OF("不为下列任何一个：", "is none of"),
  STARTS_WITH("属于", "lies in"),
  NOT_STARTS_WITH("不属于", "lies outside"),
  CONTAINS("包括", "includes"),
  CONTAINS_NOT("不包括", "does not include"),
  IS_TRUE("：是", "holds"),
  IS_FALSE("：否", "does not hold");

  private final Text text;

  Operator(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }

  /** The operator that holds exactly where this one does not. */
  public Operator negated() {
    return switch (this) {
      case AT_LEAST -> BELOW;
      case AT_MOST -> ABOVE;
      case ABOVE -> AT_MOST;
      case BELOW -> AT_LEAST;
      case EQUAL -> NOT_EQUAL;
      case NOT_EQUAL -> EQUAL;
      case ONE_OF -> NONE_OF;
      case NONE_OF -> ONE_OF;
      case STARTS_WITH -> NOT_STARTS_WITH;
      case NOT_STARTS_WITH -> STARTS_WITH;
      case CONTAINS -> CONTAINS_NOT;
      case CONTAINS_NOT -> CONTAINS;
      case IS_TRUE -> IS_FALSE;
      case IS_FALSE -> IS_TRUE;
    };
  }

  /** Least and most number of values a row with this operator holds. */
  boolean takes(int values) {
    return switch (this) {
      case ONE_OF, NONE_OF -> values >= 1 && values <= Conditions.MOST_VALUES;
      case IS_TRUE, IS_FALSE -> values == 0;
      default -> values == 1;
    };
  }
}
