package io.hanqiao.matching.engine;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How figures and lists read in both languages. */
public final class Wording {

  /** What a term reads that is left out. */
  public static final Text NOT_STATED = new Text("未载明", "not stated");

  /** What a fact reads that nobody supplied. */
  public static final Text UNKNOWN = new Text("未知", "unknown");

  private static final long FEN_IN_YUAN = 100;
  private static final long FEN_IN_WAN = 1_000_000;

  private Wording() {}

  /** Money in 分: whole 万元 where it is so, else 元. */
  public static Text money(Number fen) {
    long amount = fen.longValue();
    String yuan = String.format(Locale.ROOT, "%,d", amount / FEN_IN_YUAN);
    if (amount % FEN_IN_YUAN != 0) {
      yuan += String.format(Locale.ROOT, ".%02d", amount % FEN_IN_YUAN);
    }
    String zh = amount % FEN_IN_WAN == 0 ? amount / FEN_IN_WAN + "万元" : yuan + "元";
    return new Text(zh, "CNY " + yuan);
  }

  /** A rate in millionths a year, in percent with two to four places. */
  public static Text rate(Number ppm) {
    long rate = ppm.longValue();
    String digits = String.format(Locale.ROOT, "%d.%04d", rate / 10_000, rate % 10_000);
    String percent = digits.replaceAll("0{1,2}$", "") + "%";
    return new Text(percent, percent);
  }

  /** Percent. */
  public static Text percent(Number percent) {
    return new Text(percent + "%", percent + "%");
  }

  /** Whole months. */
  public static Text months(Number months) {
    return new Text(months + "个月", months + (months.longValue() == 1 ? " month" : " months"));
  }

  /** Whole days. */
  public static Text days(Number days) {
    return new Text(days + "天", days + (days.longValue() == 1 ? " day" : " days"));
  }

  /** Whole kilometres. */
  public static Text kilometres(Number kilometres) {
    return new Text(kilometres + "公里", kilometres + " km");
  }

  /** As it stands. */
  public static Text plain(Object value) {
    return new Text(value.toString(), value.toString());
  }

  /** Yes or no. */
  public static Text yesOrNo(boolean yes) {
    return yes ? new Text("是", "yes") : new Text("否", "no");
  }

  /** The names of codes, as a list. */
  public static Text names(Collection<? extends Named> codes) {
    return list(codes.stream().map(Named::text).toList());
  }

  /** Parts, as a list. */
  public static Text list(Collection<Text> parts) {
    return new Text(
        parts.stream().map(Text::zh).collect(Collectors.joining("、")),
        parts.stream().map(Text::en).collect(Collectors.joining(", ")));
  }

  /** Keys, as a list. */
  public static Text keys(Collection<String> keys) {
    return new Text(String.join("、", keys), String.join(", ", keys));
  }

  /** The fact in words, or that it is unknown. */
  public static <T> Text orUnknown(@Nullable T fact, Function<T, Text> words) {
    return fact == null ? UNKNOWN : words.apply(fact);
  }

  /** The term in words, or that it is not stated. */
  public static <T> Text orNotStated(@Nullable T term, Function<T, Text> words) {
    return term == null ? NOT_STATED : words.apply(term);
  }

  /** From, to, or both. */
  public static Text range(
      @Nullable Number least, @Nullable Number most, Function<Number, Text> words) {
    if (least == null) {
      return most == null ? NOT_STATED : join(new Text("不高于", "at most "), words.apply(most));
    }
    if (most == null) {
      return join(new Text("不低于", "at least "), words.apply(least));
    }
    return join(words.apply(least), new Text("至", " to "), words.apply(most));
  }

  /** First and last day. */
  public static Text dates(@Nullable LocalDate from, @Nullable LocalDate until) {
    if (from == null && until == null) {
      return new Text("未载明起止日期", "no dates stated");
    }
    return join(
        from == null ? new Text("", "") : new Text("自" + from + "起", "from " + from),
        until == null ? new Text("", "") : new Text("至" + until, " until " + until));
  }

  /** The parts one after another. */
  public static Text join(Text... parts) {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Text part : parts) {
      zh.append(part.zh());
      en.append(part.en());
    }
    return new Text(zh.toString(), en.toString());
  }
}
