package io.hanqiao.condition;

import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.IndustryCode;
import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.RegionCode;
import io.hanqiao.vocabulary.Text;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which codes a field knows.
 *
 * @param choices all of them where they can be listed, else empty
 * @param parser reads one where they cannot be listed
 * @param namer the name of a code that cannot be listed
 */
record CodeSet(
    List<Choice> choices, Function<String, Parsed<String>> parser, Function<String, Text> namer) {

  /** No codes at all: a number, a day, yes or no. */
  static final CodeSet NONE = listed(List.of());

  /** Divisions by GB/T 2260, cut to the level meant: 42, 4201 or 420111. */
  static final CodeSet DIVISIONS = new CodeSet(List.of(), CodeSet::division, CodeSet::divisionName);

  /** Industries by GB/T 4754, 2 to 4 digits. */
  static final CodeSet INDUSTRIES =
      new CodeSet(List.of(), CodeSet::industry, CodeSet::industryName);

  static CodeSet listed(List<Choice> choices) {
    return new CodeSet(
        choices, code -> Parsed.invalid(unlisted(choices, code)), code -> new Text(code, code));
  }

  static <E extends Enum<E> & Named> CodeSet of(Class<E> list) {
    return listed(
        Arrays.stream(list.getEnumConstants()).map(e -> new Choice(e.name(), e.text())).toList());
  }

  /** The code, if there is one written exactly so. */
  Parsed<String> read(String code) {
    return choices.stream().anyMatch(choice -> choice.code().equals(code))
        ? Parsed.valid(code)
        : parser.apply(code);
  }

  /** The name of a code that was read. */
  Text name(String code) {
    return choices.stream()
        .filter(choice -> choice.code().equals(code))
        .findFirst()
        .map(Choice::text)
        .orElseGet(() -> namer.apply(code));
  }

  private static Flaw unlisted(List<Choice> choices, String code) {
    return Flaw.of(
        "没有代码“" + code + "”。",
        "There is no code “" + code + "”.",
        "可用："
            + choices.stream()
                .map(c -> c.code() + "（" + c.text().zh() + "）")
                .collect(Collectors.joining("、"))
            + "。",
        "Allowed: "
            + choices.stream()
                .map(c -> c.code() + " (" + c.text().en() + ")")
                .collect(Collectors.joining(", "))
            + ".");
  }

  /** A code filled up with zeros is the beginning of no other: 420100 begins itself alone. */
  private static Parsed<String> division(String code) {
    return RegionCode.parsePrefix(code)
        .then(
            known ->
                code.endsWith("00")
                    ? Parsed.invalid(
                        Flaw.of(
                            "“" + code + "”末尾的零只是补位，没有企业的代码以它开头。",
                            "The zeros of “" + code + "” only fill up: no firm's code begins so.",
                            "请写“" + code.replaceFirst("(00)+$", "") + "”。",
                            "Write “" + code.replaceFirst("(00)+$", "") + "”."))
                    : Parsed.valid(code));
  }

  private static Text divisionName(String code) {
    return new Text(new RegionCode(code).name(), "division " + code);
  }

  private static Parsed<String> industry(String code) {
    return IndustryCode.parse(code)
        .then(
            known ->
                code.length() == 1
                    ? Parsed.invalid(
                        Flaw.of(
                            "“" + code + "”是行业门类，行业代码不带门类字母。",
                            "“" + code + "” is a section; industry codes carry no letter.",
                            "门类请用 firm.industrySection == \"" + code + "\"。",
                            "For a section write firm.industrySection == \"" + code + "\"."))
                    : Parsed.valid(code));
  }

  private static Text industryName(String code) {
    return new Text(new IndustryCode(code).name(), "industry " + code);
  }
}
