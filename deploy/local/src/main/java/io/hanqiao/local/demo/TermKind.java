package io.hanqiao.local.demo;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How a term of an offer is written in {@code offer-terms.csv}; {@code +} joins several. */
enum TermKind {
  NUMBER,
  FLAG,
  /** A code, or a percentage as it goes over the wire. */
  TEXT,
  TEXTS,
  /** An amount in 万元. */
  WAN,
  /** An amount in percent of the offer's largest loan. */
  OF_LARGEST,
  /** Assets with the percent of their value that is lent: {@code ORDER=70+RECEIVABLE=80}. */
  SHARES,
  /** References of guarantors. */
  GUARANTORS,
  /** References of anchor enterprises. */
  ANCHORS;

  /**
   * The value as it goes over the wire.
   *
   * @param mostWan the offer's largest loan, in 万元
   */
  Object read(String text, long mostWan) {
    return switch (this) {
      case NUMBER -> Integer.valueOf(text);
      case FLAG -> Boolean.valueOf(text);
      case TEXT -> text;
      case TEXTS -> each(text, part -> part);
      case WAN -> Row.yuan(Long.parseLong(text));
      case OF_LARGEST -> Row.yuan(mostWan * Long.parseLong(text) / 100);
      case SHARES -> each(text, TermKind::share);
      case GUARANTORS -> each(text, part -> new IdOf(Route.GUARANTORS, part));
      case ANCHORS -> each(text, part -> new IdOf(Route.ENTERPRISES, part));
    };
  }

  private static <T> List<T> each(String text, Function<String, T> type) {
    return Arrays.stream(text.split("\\+", -1)).map(type).toList();
  }

  private static Map<String, Object> share(String text) {
    String[] parts = text.split("=", -1);
    Map<String, Object> share = new LinkedHashMap<>();
    share.put("collateral", parts[0]);
    share.put("maxPercent", Integer.valueOf(parts[1]));
    return share;
  }
}
