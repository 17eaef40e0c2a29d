package io.hanqiao.matcher.rest;

import io.hanqiao.matching.RefusalSummary;
import io.hanqiao.matching.Rule;
import io.hanqiao.text.scoring.StatedText;
import io.hanqiao.vocabulary.Text;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What lists of a market tell of its texts.
 *
 * @param ofDemand the text of a demand
 * @param ofSupply the text of a supply
 * @param rule that texts suit each other
 * @param nobody what is told where nobody suits
 */
record TextNotices<D, S>(
    Function<D, StatedText> ofDemand, Function<S, StatedText> ofSupply, Rule rule, Text nobody) {

  private static final Text NOT_ENCODED =
      new Text(
          "文字正在编码，通常几秒内完成；完成之前不进入任何名单。",
          "The text is being encoded, mostly within seconds; until then it is on no list.");

  /**
   * Of a demand's list.
   *
   * @param told the refusals its owner may read
   */
  @Nullable NoticeView ofDemand(D demand, RefusalSummary told, Locale locale) {
    if (!ofDemand.apply(demand).isEncoded()) {
      return new NoticeView(ListNoticeKind.TEXT_NOT_ENCODED, NOT_ENCODED.in(locale));
    }
    boolean silent =
        told.eligible() == 0
            && told.counts().stream()
                .anyMatch(
                    count ->
                        count.rule().equals(rule)
                            && count.failed() > 0
                            && (count.alone() > 0 || count.refused() == told.supplies()));
    return silent ? new NoticeView(ListNoticeKind.NOBODY_SUITABLE_YET, nobody.in(locale)) : null;
  }

  /** Of a supply's list. */
  @Nullable NoticeView ofSupply(S supply, Locale locale) {
    return ofSupply.apply(supply).isEncoded()
        ? null
        : new NoticeView(ListNoticeKind.TEXT_NOT_ENCODED, NOT_ENCODED.in(locale));
  }
}
