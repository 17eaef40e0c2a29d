package io.hanqiao.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationResult;
import io.hanqiao.vocabulary.Flaw;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads conditions and refuses those that are wrong. */
public final class Conditions {

  /** Longest expression, characters. */
  public static final int LONGEST = 1_000;

  /** Most parts an expression may have; each is evaluated at most once. */
  public static final int DEAREST = 250;

  /** Most values of a list. */
  public static final int MOST_VALUES = 50;

  private Conditions() {}

  /**
   * Reads an expression. Refused is what is no expression, what asks for a field, operator or value
   * that there is not, what costs too much, and what is seen to hold always or never.
   */
  public static Compilation compile(String expression) {
    String text = expression.strip();
    Source source = new Source(text);
    Flaw size = sizeFlaw(source.length());
    if (size != null) {
      return refused(source.flaw(new Span(0, Math.min(20, source.length())), size));
    }
    CelValidationResult parsed = CelSyntax.parse(text);
    return parsed.hasError()
        ? refused(syntax(parsed.getErrors().get(0), text, source))
        : read(text, source, CelSyntax.tree(parsed));
  }

  /** Reads rows: the same as reading their expression. */
  public static Compilation compile(RuleForm form) {
    return compile(form.normalised().expression());
  }

  private static Compilation read(String text, Source source, CelAbstractSyntaxTree tree) {
    int cost = Parts.count(tree.getExpr());
    if (cost > DEAREST) {
      return refused(source.flaw(source.whole(), costFlaw(cost)));
    }
    Complaints complaints = new Complaints(source);
    Clause clause = new ClauseReader(new Parts(source, tree), complaints).read(tree.getExpr());
    if (clause == null || !complaints.isEmpty()) {
      return new Compilation.Refused(complaints.list());
    }
    ConditionFlaw vain = vain(clause, source);
    return vain == null ? checked(text, cost, clause, source, tree) : refused(vain);
  }

  private static Compilation checked(
      String text, int cost, Clause clause, Source source, CelAbstractSyntaxTree tree) {
    CelValidationResult checked = CelSyntax.check(tree);
    if (checked.hasError()) {
      return refused(syntax(checked.getErrors().get(0), text, source));
    }
    CelAbstractSyntaxTree typed = CelSyntax.tree(checked);
    return new Compilation.Compiled(
        new Condition(
            text,
            cost,
            RowShape.of(clause),
            Grounds.of(clause),
            Parts.fields(tree.getExpr()),
            CelSyntax.program(typed)));
  }

  private static @Nullable ConditionFlaw vain(Clause clause, Source source) {
    Clause never = Feasibility.obstacle(clause, true);
    if (never != null) {
      return source.flaw(
          never.span(),
          Flaw.of(
              "没有企业能满足：与其他要求或字段的取值范围矛盾。",
              "No firm can meet it: it contradicts another requirement or what the field can hold.",
              "请放宽或删去其中一项；若要二选一，用 || 连接。",
              "Loosen or remove one of them; alternatives are joined by ||."));
    }
    return Feasibility.obstacle(clause, false) == null
        ? null
        : source.flaw(
            source.whole(),
            Flaw.of(
                "所有企业都满足，等于没有条件。",
                "Every firm meets it: it is no condition.",
                "请收紧要求，或删去这个条件。",
                "Tighten it, or leave it out."));
  }

  private static ConditionFlaw syntax(CelIssue issue, String text, Source source) {
    int line = Math.max(1, issue.getSourceLocation().getLine());
    int start = Math.max(0, issue.getSourceLocation().getColumn());
    List<String> lines = List.of(text.split("\n", -1));
    for (int i = 0; i < line - 1 && i < lines.size(); i++) {
      start += lines.get(i).codePointCount(0, lines.get(i).length()) + 1;
    }
    Span span = source.token(Math.min(start, source.length()));
    return source.flaw(span, SyntaxFlaws.of(issue, text, source, span));
  }

  private static @Nullable Flaw sizeFlaw(int length) {
    if (length > 0 && length <= LONGEST) {
      return null;
    }
    return Flaw.of(
        length == 0 ? "没有写条件。" : "条件有 " + length + " 个字符，太长。",
        length == 0 ? "It is empty." : "It has " + length + " characters: too long.",
        "请写 1 至 " + LONGEST + " 个字符；较长的条件可拆成几个。",
        "Give 1 to " + LONGEST + " characters; a longer one can be made several.");
  }

  private static Flaw costFlaw(int cost) {
    return Flaw.of(
        "条件有 " + cost + " 个部分，太复杂。",
        "It has " + cost + " parts: too much.",
        "最多 " + DEAREST + " 个部分；字段、值、运算符各算一个。",
        "At most " + DEAREST + " parts: each field, value and operator is one.");
  }

  private static Compilation refused(ConditionFlaw flaw) {
    return new Compilation.Refused(List.of(flaw));
  }
}
