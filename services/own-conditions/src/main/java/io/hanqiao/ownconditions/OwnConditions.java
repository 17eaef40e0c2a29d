package io.hanqiao.ownconditions;

import io.hanqiao.condition.Compilation;
import io.hanqiao.condition.Condition;
import io.hanqiao.condition.ConditionFlaw;
import io.hanqiao.condition.Conditions;
import io.hanqiao.condition.Facts;
import io.hanqiao.condition.Field;
import io.hanqiao.condition.Join;
import io.hanqiao.condition.RuleForm;
import io.hanqiao.condition.RuleItem;
import io.hanqiao.condition.Verdict;
import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.lending.ConditionCheck;
import io.hanqiao.matching.lending.ConditionTest;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.OwnCondition;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides lenders' own conditions. Each expression is compiled once, whichever offers and versions
 * state it; each answer is kept for as long as its slot is not wanted, so that an offer told anew
 * asks nobody again.
 */
public class OwnConditions implements ConditionCheck {

  private static final System.Logger LOG = System.getLogger(OwnConditions.class.getName());
  private static final int EXPRESSIONS = 1 << 14;
  private static final int ANSWERS = 1 << 16;

  private final Slots<String, Compilation> compiled = new Slots<>(EXPRESSIONS);
  private final Slots<String, List<ConditionTest>> tests = new Slots<>(EXPRESSIONS);
  private final Slots<Question, RuleOutcome> answers = new Slots<>(ANSWERS);

  @Override
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

  @Override
  public List<ConditionTest> tests(OwnCondition condition) {
    return tests.get(
        condition.expression(),
        expression ->
            compile(condition) instanceof Compilation.Compiled right
                ? Tests.of(right.condition())
                : List.of());
  }

  @Override
  public Optional<Unkept> unkept(OwnCondition condition, LendingDemand demand, LocalDate asOf) {
    if (!(compile(condition) instanceof Compilation.Compiled right)) {
      return Optional.of(new Unkept(asks(condition), new Text("", "")));
    }
    Condition known = right.condition();
    RuleForm form = known.rows();
    Facts facts = DemandView.of(demand, asOf);
    Set<Field> fields = new LinkedHashSet<>();
    Text asks = known.asks(condition.title());
    if (form == null) {
      fields.addAll(known.fields());
      return Optional.of(new Unkept(asks, has(fields, facts)));
    }
    List<RuleItem> unkept = form.items();
    if (form.join() == Join.ALL) {
      unkept = form.items().stream().filter(item -> refuses(item, facts)).toList();
    }
    if (unkept.isEmpty()) {
      unkept = form.items();
    }
    for (RuleItem item : unkept) {
      alone(item).ifPresent(part -> fields.addAll(part.fields()));
    }
    String title = condition.title();
    Text rows = new RuleForm(form.join(), unkept).text();
    return Optional.of(
        new Unkept(
            new Text("“" + title + "”：" + rows.zh(), "“" + title + "”: " + rows.en()),
            has(fields, facts)));
  }

  private boolean refuses(RuleItem item, Facts facts) {
    return alone(item).map(part -> !part.evaluate(facts).isMet()).orElse(false);
  }

  /** A part as a condition of its own; none where every firm keeps it. */
  private Optional<Condition> alone(RuleItem item) {
    String expression = new RuleForm(Join.ALL, List.of(item)).normalised().expression();
    return compiled.get(expression, Conditions::compile) instanceof Compilation.Compiled right
        ? Optional.of(right.condition())
        : Optional.empty();
  }

  private static Text has(Set<Field> fields, Facts facts) {
    List<Text> held = fields.stream().map(facts::inWords).toList();
    return new Text(
        held.stream().map(Text::zh).collect(Collectors.joining("，")),
        held.stream().map(Text::en).collect(Collectors.joining(", ")));
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
