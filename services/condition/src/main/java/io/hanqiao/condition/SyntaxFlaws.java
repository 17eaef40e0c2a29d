package io.hanqiao.condition;

import dev.cel.common.CelIssue;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong with a text that is no expression; the usual slips by name. */
final class SyntaxFlaws {

  private static final Text EXAMPLE =
      new Text(
          "请写“字段 运算符 值”，用 && 或 || 连接，如 firm.annualRevenue >= 5000000 &&"
              + " firm.debtRatioPercent <= 70。",
          "Write field, operator, value, joined by && or ||: firm.annualRevenue >= 5000000 &&"
              + " firm.debtRatioPercent <= 70.");
  private static final Map<Pattern, Text> SLIPS = slips();

  private SyntaxFlaws() {}

  /** The first thing the parser stumbled over: what follows stumbles for the same reason. */
  static Flaw of(CelIssue issue, String text, Source source, Span span) {
    if (issue.getMessage().contains("recursion")) {
      return Flaw.of(
          "括号嵌套太深。", "It is nested too deep.", "请拆成几个条件。", "Make several conditions of it.");
    }
    for (Map.Entry<Pattern, Text> slip : SLIPS.entrySet()) {
      Matcher found = slip.getKey().matcher(outsideQuotes(text));
      if (found.find()) {
        return flaw(
            source.text(new Span(point(text, found.start()), point(text, found.end()))),
            slip.getValue());
      }
    }
    return span.start() >= source.length()
        ? Flaw.of("表达式没有写完。", "It ends too soon.", EXAMPLE.zh(), EXAMPLE.en())
        : Flaw.of("从这里起读不懂。", "It cannot be read from here on.", EXAMPLE.zh(), EXAMPLE.en());
  }

  private static Flaw flaw(String slip, Text right) {
    return Flaw.of(
        "读不懂“" + slip.strip() + "”。",
        "“" + slip.strip() + "” cannot be read.",
        right.zh(),
        right.en());
  }

  private static int point(String text, int index) {
    return text.codePointCount(0, index);
  }

  /** The text with what stands in quotes blanked out, same length. */
  private static String outsideQuotes(String text) {
    Matcher quoted = Pattern.compile("\"[^\"]*\"|'[^']*'").matcher(text);
    return quoted.replaceAll(match -> " ".repeat(match.group().length()));
  }

  private static Map<Pattern, Text> slips() {
    Map<Pattern, Text> slips = new LinkedHashMap<>();
    slips.put(
        Pattern.compile("[＆＆｜！＝＜＞（）［］，．＋－＊／“”‘’　]|≥|≤|≠"),
        new Text(
            "请改用半角符号：>= <= != == && || ( ) [ ] , 和直的双引号。",
            "Use the signs of the English keyboard: >= <= != == && || ( ) [ ] , and straight"
                + " quotes."));
    slips.put(
        Pattern.compile("(?i)\\b(and|or|not)\\b|且|或|非"),
        new Text("“且”写 &&，“或”写 ||，“非”写 !。", "Write && for and, || for or, ! for not."));
    slips.put(
        Pattern.compile("(?<![=!<>])=(?!=)|=>|=<|<>"),
        new Text("等于写 ==，不等于写 !=，不低于写 >=，不高于写 <=。", "Write ==, !=, >= or <=."));
    slips.put(
        Pattern.compile("(?<![&])&(?!&)|(?<![|])\\|(?!\\|)"),
        new Text("“且”写 &&，“或”写 ||。", "Write && for and, || for or."));
    slips.put(
        Pattern.compile("\\d+\\s*(万元|万|亿|元|%|个月|天)"),
        new Text(
            "数值只写数字，不写单位：500万元写 5000000，70% 写 70。",
            "Digits without a unit: 5000000 for five million yuan, 70 for 70%."));
    slips.put(
        Pattern.compile("\\d,\\d{3}(?!\\d)"),
        new Text("数值不写千位逗号，如 5000000。", "No commas in numbers: 5000000."));
    slips.put(
        Pattern.compile("\\d{19,}"),
        new Text("数值太大，金额单位是元。", "The number is too large; amounts are in yuan."));
    return slips;
  }
}
