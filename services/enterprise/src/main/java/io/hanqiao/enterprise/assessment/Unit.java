package io.hanqiao.enterprise.assessment;

import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Text;
import java.util.List;
import java.util.function.LongFunction;

/** In what a measure counts, and how a person reads it. */
enum Unit {
  /** Basis points. */
  PERCENT(points -> both(Percent.show(points) + "%")),

  /** Whole yuan. */
  YUAN(yuan -> new Text(Money.ofYuan(yuan).toYuan() + "元", Money.ofYuan(yuan).toYuan() + " yuan")),
  YEARS(years -> new Text(years + "年", years + " years")),
  COUNT(count -> both(Long.toString(count))),

  /** 0 is none. */
  RANK(rank -> rank == 0 ? new Text("无", "none") : new Text("第" + rank + "名", "rank " + rank)),
  YES(yes -> yes == 1 ? new Text("是", "yes") : new Text("否", "no")),
  IP_CLASS(place -> List.of(IpClass.values()).get((int) place).text()),
  RD_BODY(place -> List.of(RdBody.values()).get((int) place).text());

  private final LongFunction<Text> words;

  Unit(LongFunction<Text> words) {
    this.words = words;
  }

  /** A value as a person reads it. */
  Text show(long value) {
    return words.apply(value);
  }

  private static Text both(String text) {
    return new Text(text, text);
  }
}
