package io.hanqiao.condition;

import static io.hanqiao.condition.Operator.ABOVE;
import static io.hanqiao.condition.Operator.AT_LEAST;
import static io.hanqiao.condition.Operator.AT_MOST;
import static io.hanqiao.condition.Operator.BELOW;
import static io.hanqiao.condition.Operator.CONTAINS;
import static io.hanqiao.condition.Operator.CONTAINS_NOT;
import static io.hanqiao.condition.Operator.EQUAL;
import static io.hanqiao.condition.Operator.IS_FALSE;
import static io.hanqiao.condition.Operator.IS_TRUE;
import static io.hanqiao.condition.Operator.NONE_OF;
import static io.hanqiao.condition.Operator.NOT_EQUAL;
import static io.hanqiao.condition.Operator.NOT_STARTS_WITH;
import static io.hanqiao.condition.Operator.ONE_OF;
import static io.hanqiao.condition.Operator.STARTS_WITH;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;
import java.util.List;

/** What a field holds, and so how it may be asked about. */
public enum FieldType implements Named {
  /** Money in whole 元, what is below dropped. Bounds only: nobody lends for an exact amount. */
  AMOUNT("金额（整数，元）", "amount (whole yuan)", AT_LEAST, AT_MOST, ABOVE, BELOW),
  /** A whole number in the field's unit. */
  NUMBER("整数", "whole number", AT_LEAST, AT_MOST, ABOVE, BELOW, EQUAL, NOT_EQUAL, ONE_OF, NONE_OF),
  /** Yes or no. */
  FLAG("是非", "yes or no", IS_TRUE, IS_FALSE),
  /** One code of a closed list. */
  CODE("代码", "code", EQUAL, NOT_EQUAL, ONE_OF, NONE_OF),
  /** A code whose beginning names what it lies in: a division, an industry. */
  PREFIX("分级代码", "code of levels", STARTS_WITH, NOT_STARTS_WITH),
  /** Any number of codes of a closed list. */
  CODES("代码集合", "set of codes", CONTAINS, CONTAINS_NOT),
  /** A calendar day, written {@code "2026-03-31"}. */
  DAY("日期", "day", AT_LEAST, AT_MOST, ABOVE, BELOW);

  private final Text text;
  private final List<Operator> operators;

  FieldType(String zh, String en, Operator... operators) {
    this.text = new Text(zh, en);
    this.operators = List.of(operators);
  }

  @Override
  public Text text() {
    return text;
  }

  /** How a field of this type may be asked about, the usual way first. */
  public List<Operator> operators() {
    return operators;
  }

  boolean isWhole() {
    return this == AMOUNT || this == NUMBER;
  }
}
