package io.hanqiao.enterprise.expert;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Comparator;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list of indicators. */
final class Indicators {

  private static final int MOST = 20;

  private Indicators() {}

  /** The list read; empty if none is given. What is wrong is added to {@code in}. */
  static List<Indicator> read(@Nullable List<@Nullable Indicator> given, Findings in) {
    if (given == null) {
      return List.of();
    }
    if (given.size() > MOST) {
      in.add("indicators", given.size(), tooMany());
    }
    List<Indicator> read = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      String at = "indicators[" + i + "]";
      Indicator form = in.required(at, given.get(i), Parsed::valid);
      if (form != null) {
        read.add(read(form, at + ".", in));
      }
    }
    return read;
  }

  private static Indicator read(Indicator given, String at, Findings in) {
    Comparator comparator =
        in.optional(
            at + "comparator", given.comparator(), code -> Codes.parse(Comparator.class, code));
    return new Indicator(
        in.required(at + "name", given.name(), text(100)),
        comparator == null ? null : comparator.name(),
        in.required(at + "target", given.target(), text(200)),
        in.optional(at + "unit", given.unit(), text(40)),
        in.optional(at + "testMethod", given.testMethod(), text(300)));
  }

  private static Flaw tooMany() {
    return Flaw.of(
        "指标过多。", "There are too many.", "请填写最多 " + MOST + " 项。", "Give at most " + MOST + ".");
  }
}
