package io.hanqiao.ownconditions;

import io.hanqiao.condition.Compilation;
import io.hanqiao.condition.Condition;
import io.hanqiao.condition.ConditionFlaw;
import io.hanqiao.condition.Conditions;
import io.hanqiao.condition.Verdict;
import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.lending.ConditionCheck;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.OwnCondition;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * Decides lenders' own conditions. Each expression is compiled once, whichever offers and versions
 * state it; each answer is kept for as long as its slot is not wanted, so that an offer told anew
 * asks nobody again.
 */
public class OwnConditions {

  private static final System.Logger LOG = System.getLogger(OwnConditions.class.getName());
  private static final int EXPRESSIONS = 1 << 14;
  private static final int ANSWERS = 1 << 16;

  private final Slots<String, Compilation> compiled = new Slots<>(EXPRESSIONS);
  private final Slots<Question, RuleOutcome> answers = new Slots<>(ANSWERS);

  /** What one condition says of a need and its firm on a day: a {@link ConditionCheck}. */
  public RuleOutcome check(OwnCondition condition, LendingDemand demand, LocalDate asOf) {
    Question question = new Question(condition.expression(), demand, asOf);
    return answers.get(
        question,
        asked ->
            switch (verdict(condition, demand, asOf).outcome()) {
              case MET -> RuleOutcome.PASSED;
              case NOT_MET -> RuleOutcome.FAILED;
              case FACT_MISSING -> RuleOutcome.FACT_MISSING;
            });
  }

  /** The answer with the facts it lacks. A condition that is wrong is met by nobody. */
  public Verdict verdict(OwnCondition condition, LendingDemand demand, LocalDate asOf) {
    return compile(condition) instanceof Compilation.Compiled right
        ? right.condition().evaluate(DemandView.of(demand, asOf))
        : new Verdict(Verdict.Outcome.NOT_MET, List.of());
  }

  /** What the condition asks, for a firm to read; of one that is wrong, why nobody meets it. */
  public Text asks(OwnCondition condition) {
    if (compile(condition) instanceof Compilation.Compiled right) {
      Condition known = right.condition();
      return known.asks(condition.title());
    }
    return new Text(
        condition.title() + "：条件的表达式有误，暂时没有企业能满足，请向银行询问。",
        condition.title() + ": its expression is wrong, nobody meets it for now; ask the bank.");
  }

  private Compilation compile(OwnCondition condition) {
    return compiled.get(condition.expression(), OwnConditions::compile);
  }

  /** Wrong ones are refused when posted; one that comes all the same must not end the replay. */
  private static Compilation compile(String expression) {
    Compilation compilation = Conditions.compile(expression);
    if (compilation instanceof Compilation.Refused refused) {
      ConditionFlaw first = refused.flaws().get(0);
      LOG.log(
          System.Logger.Level.WARNING,
          "A stored condition is wrong and refuses every firm. {0}",
          first.flaw().wrong().en());
    }
    return compilation;
  }
}
