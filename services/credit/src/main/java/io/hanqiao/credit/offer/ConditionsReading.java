package io.hanqiao.credit.offer;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.condition.Compilation;
import io.hanqiao.condition.ConditionFlaw;
import io.hanqiao.condition.Conditions;
import io.hanqiao.credit.input.Stated;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the bank's own conditions. */
final class ConditionsReading {

  private static final String FIELD = "conditions";
  private static final int MOST = 10;
  private static final int LONGEST_TITLE = 100;

  private ConditionsReading() {}

  static @Nullable List<OwnCondition> read(@Nullable List<ConditionForm> forms, Findings in) {
    if (forms == null) {
      return null;
    }
    Stated.notEmpty(in, FIELD, forms);
    if (forms.size() > MOST) {
      in.add(
          FIELD,
          forms.size(),
          Flaw.of(
              "自有条件有 " + forms.size() + " 条。",
              "There are " + forms.size() + " conditions.",
              "请不超过 " + MOST + " 条；可用 && 合并。",
              "Give at most " + MOST + "; join some with &&."));
      return null;
    }
    List<OwnCondition> all = new ArrayList<>();
    Set<String> titles = new HashSet<>();
    for (int i = 0; i < forms.size(); i++) {
      String at = FIELD + "[" + i + "]";
      ConditionForm form = in.required(at, forms.get(i), Parsed::valid);
      if (form == null) {
        continue;
      }
      String title = in.required(at + ".title", form.title(), text(LONGEST_TITLE));
      if (title != null && !titles.add(title)) {
        in.add(at + ".title", title, Stated.REPEATED);
      }
      String expression = expression(at + ".expression", form.expression(), in);
      if (title != null && expression != null) {
        all.add(new OwnCondition(title, expression));
      }
    }
    return all;
  }

  /** Everything wrong with an expression is said at once, each flaw with the part it is about. */
  private static @Nullable String expression(String field, @Nullable String sent, Findings in) {
    String written = in.required(field, sent, Parsed::valid);
    if (written == null) {
      return null;
    }
    Compilation read = Conditions.compile(written);
    if (read instanceof Compilation.Compiled compiled) {
      return compiled.condition().expression();
    }
    for (ConditionFlaw flaw : ((Compilation.Refused) read).flaws()) {
      in.add(field, flaw.excerpt(), flaw.flaw());
    }
    return null;
  }
}
