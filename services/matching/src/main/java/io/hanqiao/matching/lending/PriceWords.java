package io.hanqiao.matching.lending;

import static io.hanqiao.matching.engine.Wording.join;
import static io.hanqiao.matching.engine.Wording.range;

import io.hanqiao.matching.engine.Wording;
import io.hanqiao.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;

/** What an offer costs, in words: never a bare rate where fees or a subsidy are stated. */
final class PriceWords {

  private PriceWords() {}

  static Text of(PriceTerms price) {
    Text rates = range(price.rateMinPpm(), price.rateMaxPpm(), Wording::rate);
    if (price.feePpm() == null && price.subsidyPpm() == null) {
      return rates;
    }
    List<Text> parts = new ArrayList<>();
    parts.add(join(new Text("利率", "rate "), rates));
    if (price.feePpm() != null) {
      parts.add(join(new Text("费用", "fees "), Wording.rate(price.feePpm())));
    }
    if (price.subsidyPpm() != null) {
      parts.add(join(new Text("贴息", "subsidy "), Wording.rate(price.subsidyPpm())));
    }
    Integer cheapest = DemandScoring.allIn(price, price.rateMinPpm());
    if (cheapest != null) {
      parts.add(join(new Text("综合最低", "all-in from "), Wording.rate(cheapest)));
    }
    return Wording.list(parts);
  }
}
