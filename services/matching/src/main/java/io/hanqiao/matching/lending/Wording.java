package io.hanqiao.matching.lending;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How figures and lists read in both languages. */
final class Wording {

  static final Text NOT_STATED = new Text("未载明", "not stated");
  static final Text UNKNOWN = new Text("未知", "unknown");
  private static final long FEN_IN_YUAN = 100;
  private static final long FEN_IN_WAN = 1_000_000;

  private Wording() {}

  /** Money in 分: whole 万元 where it is so, else 元. */
  static Text money(Number fen) {
    long amount = fen.longValue();
    String yuan = String.format(Locale.ROOT, "%,d", amount / FEN_IN_YUAN);
    if (amount % FEN_IN_YUAN != 0) {
      yuan += String.format(Locale.ROOT, ".%02d", amount % FEN_IN_YUAN);
    }
    String zh = amount % FEN_IN_WAN == 0 ? amount / FEN_IN_WAN + "万元" : yuan + "元";
    return new Text(zh, "CNY " + yuan);
  }

  /** A rate in millionths a year, in percent with two to four places. */
  static Text rate(Number ppm) {
    long rate = ppm.longValue();
    String digits = String.format(Locale.ROOT, "%d.%04d", rate / 10_000, rate % 10_000);
    String percent = digits.replaceAll("0{1,2}$", "") + "%";
    return new Text(percent, percent);
  }

  static Text percent(Number percent) {
    return new Text(percent + "%", percent + "%");
  }

  static Text months(Number months) {
    return new Text(months + "个月", months + (months.longValue() == 1 ? " month" : " months"));
  }

  static Text days(Number days) {
    return new Text(days + "天", days + (days.longValue() == 1 ? " day" : " days"));
  }

  static Text plain(Object value) {
    return new Text(value.toString(), value.toString());
  }

  static Text yesOrNo(boolean yes) {
    return yes ? new Text("是", "yes") : new Text("否", "no");
  }

  static Text names(Collection<? extends Named> codes) {
    return new Text(
        codes.stream().map(code -> code.text().zh()).collect(Collectors.joining("、")),
        codes.stream().map(code -> code.text().en()).collect(Collectors.joining(", ")));
  }

  static Text keys(Collection<String> keys) {
    return new Text(String.join("、", keys), String.join(", ", keys));
  }

  /** The fact in words, or that it is unknown. */
  static <T> Text orUnknown(@Nullable T fact, Function<T, Text> words) {
    return fact == null ? UNKNOWN : words.apply(fact);
  }

  /** The term in words, or that it is not stated. */
  static <T> Text orNotStated(@Nullable T term, Function<T, Text> words) {
    return term == null ? NOT_STATED : words.apply(term);
  }

  /** From, to, or both. */
  static Text range(@Nullable Number least, @Nullable Number most, Function<Number, Text> words) {
    if (least == null) {
      return most == null ? NOT_STATED : join(new Text("不高于", "at most "), words.apply(most));
    }
    if (most == null) {
      return join(new Text("不低于", "at least "), words.apply(least));
    }
    return join(words.apply(least), new Text("至", " to "), words.apply(most));
  }

  /** The parts one after another. */
  static Text join(Text... parts) {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Text part : parts) {
      zh.append(part.zh());
      en.append(part.en());
    }
    return new Text(zh.toString(), en.toString());
  }
}
