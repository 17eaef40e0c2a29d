package io.hanqiao.condition;

import io.hanqiao.vocabulary.Flaw;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with an expression, so that a person mends it in one go. */
final class Complaints {

  private static final int MOST = 20;

  private final Source source;
  private final List<ConditionFlaw> list = new ArrayList<>();

  Complaints(Source source) {
    this.source = source;
  }

  void add(Span span, Flaw flaw) {
    if (list.size() < MOST) {
      list.add(source.flaw(span, flaw));
    }
  }

  boolean isEmpty() {
    return list.isEmpty();
  }

  List<ConditionFlaw> list() {
    return List.copyOf(list);
  }

  /** A call of something a condition does not know. */
  static Flaw function(String name) {
    String shown = name.replaceAll("^[_@]+|_+$", "").replace("_", " ");
    return Flaw.of(
        "条件不支持“" + shown + "”。",
        "Conditions do not know “" + shown + "”.",
        "可用：&& || ! == != < <= > >= in + - * /、startsWith、size。",
        "Allowed: && || ! == != < <= > >= in + - * /, startsWith, size.");
  }

  static Flaw notALanguagePart() {
    return Flaw.of(
        "这里不是字段、值或比较。",
        "This is no field, value or comparison.",
        "请写“字段 运算符 值”，如 firm.annualRevenue >= 5000000。",
        "Write field, operator, value: firm.annualRevenue >= 5000000.");
  }
}
