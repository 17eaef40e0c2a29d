package io.hanqiao.credit.condition;

import io.hanqiao.condition.Compilation;
import io.hanqiao.condition.Conditions;
import io.hanqiao.condition.RuleForm;
import io.hanqiao.credit.condition.ConditionCheckView.FindingView;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;

/** Checks conditions as they are written. */
final class ConditionChecks {

  private ConditionChecks() {}

  /**
   * What checking found.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 unless there is an expression or rows,
   *     and not both
   */
  static ConditionCheckView of(ConditionCheckForm form) {
    RuleRowsForm rows = form.rows();
    String expression = form.expression();
    if (expression != null && rows == null) {
      return view("expression", Conditions.compile(expression));
    }
    if (expression == null && rows != null) {
      return ofRows(rows);
    }
    Findings findings = new Findings();
    findings.add(
        "expression",
        expression,
        Flaw.of(
            "表达式和规则行应填其中一项。",
            "Exactly one of expression and rows is wanted.",
            "请只填 expression 或只填 rows。",
            "Give expression or rows alone."));
    findings.orRefuse();
    throw new IllegalStateException("a finding refuses");
  }

  private static ConditionCheckView ofRows(RuleRowsForm rows) {
    Findings findings = new Findings();
    RuleForm form = RowsReading.read(rows, findings);
    return form == null
        ? ConditionCheckView.wrong(findings.list().stream().map(FindingView::of).toList())
        : view("rows", Conditions.compile(form));
  }

  private static ConditionCheckView view(String field, Compilation compilation) {
    if (compilation instanceof Compilation.Compiled right) {
      return ConditionCheckView.right(right.condition());
    }
    return ConditionCheckView.wrong(
        ((Compilation.Refused) compilation)
            .flaws().stream().map(flaw -> FindingView.of(field, flaw)).toList());
  }
}
