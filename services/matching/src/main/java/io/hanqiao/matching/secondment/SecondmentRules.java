package io.hanqiao.matching.secondment;

import static io.hanqiao.matching.RuleOutcome.FACT_MISSING;
import static io.hanqiao.matching.RuleOutcome.FAILED;
import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.RuleOutcome.PASSED;
import static io.hanqiao.matching.engine.Checks.passedIf;
import static io.hanqiao.matching.engine.Wording.join;
import static io.hanqiao.matching.engine.Wording.orUnknown;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.engine.RuleSet;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.matching.wording.TextFit;
import io.hanqiao.vocabulary.AgeBand;
import io.hanqiao.vocabulary.Text;
import io.hanqiao.vocabulary.TitleClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Every hard rule of the secondment market. The scheme binds every expert, so a fact of it that is
 * unknown refuses until the institution supplies it.
 */
final class SecondmentRules implements RuleSet<SecondmentRule, SecondmentDemand, Expert> {

  private static final Text NOTHING = new Text("", "");

  private final SecondmentThresholds thresholds;

  SecondmentRules(SecondmentThresholds thresholds) {
    this.thresholds = thresholds;
  }

  @Override
  public RuleOutcome check(
      SecondmentRule rule, SecondmentDemand demand, Expert expert, LocalDate asOf) {
    return switch (rule) {
      case AGE_LIMIT ->
          expert.ageBand() == null
              ? FACT_MISSING
              : passedIf(expert.ageBand().compareTo(thresholds.oldest()) <= 0);
      case TITLE_CLASS -> atLeast(thresholds.lowestTitle(), expert.title());
      case PATENTS_OR_RESULTS -> patentsOrResults(expert);
      case NO_BAD_RECORD -> holds(expert.cleanRecord(), true);
      case NOT_SERVING -> holds(expert.serving(), false);
      case HOME_CONSENT -> holds(expert.homeConsent(), true);
      case MIN_TITLE -> atLeast(demand.minTitle(), expert.title());
      case DISTANCE -> distance(demand, expert);
      case TEXT_SUITS -> thresholds.text().suits(demand.problem(), expert.text());
    };
  }

  /** Titles are declared highest first. */
  private static RuleOutcome atLeast(@Nullable TitleClass lowest, @Nullable TitleClass title) {
    if (lowest == null) {
      return NOT_STATED;
    }
    return title == null ? FACT_MISSING : passedIf(title.compareTo(lowest) <= 0);
  }

  /** Either is enough; only if both are known to be wanting is the rule broken. */
  private static RuleOutcome patentsOrResults(Expert expert) {
    Integer patents = expert.inventionPatents();
    Boolean results = expert.hasResults();
    if ((patents != null && patents > 0) || (results != null && results)) {
      return PASSED;
    }
    return patents == null || results == null ? FACT_MISSING : FAILED;
  }

  private static RuleOutcome holds(@Nullable Boolean fact, boolean wanted) {
    return fact == null ? FACT_MISSING : passedIf(fact == wanted);
  }

  private RuleOutcome distance(SecondmentDemand demand, Expert expert) {
    if (demand.maxDistanceKm() == null) {
      return NOT_STATED;
    }
    Integer away = thresholds.centres().between(demand.place(), expert.place());
    return away == null ? FACT_MISSING : passedIf(away <= demand.maxDistanceKm());
  }

  @Override
  public boolean supplyLacks(SecondmentRule rule, SecondmentDemand demand, Expert expert) {
    return switch (rule) {
      case DISTANCE -> expert.place().isUnknown();
      case TEXT_SUITS -> !expert.text().isEncoded();
      default -> true;
    };
  }

  @Override
  public Text supplySays(SecondmentRule rule, Expert expert) {
    return switch (rule) {
      case AGE_LIMIT -> orUnknown(expert.ageBand(), AgeBand::text);
      case TITLE_CLASS, MIN_TITLE -> orUnknown(expert.title(), TitleClass::text);
      case PATENTS_OR_RESULTS ->
          join(
              new Text("发明专利数：", "invention patents: "),
              orUnknown(expert.inventionPatents(), Wording::plain),
              new Text("；科研成果：", "; results: "),
              orUnknown(expert.hasResults(), Wording::yesOrNo));
      case NO_BAD_RECORD ->
          orUnknown(
              expert.cleanRecord(),
              clean -> clean ? new Text("无不良记录", "clean") : new Text("有不良记录", "not clean"));
      case NOT_SERVING ->
          orUnknown(
              expert.serving(),
              serving -> serving ? new Text("在任", "serving") : new Text("未任", "not serving"));
      case HOME_CONSENT ->
          orUnknown(
              expert.homeConsent(),
              given -> given ? new Text("同意", "given") : new Text("未同意", "not given"));
      case DISTANCE -> expert.place().text();
      case TEXT_SUITS -> TextFit.stateOf(expert.text());
    };
  }

  @Override
  public Text demandHas(SecondmentRule rule, SecondmentDemand demand) {
    return switch (rule) {
      case AGE_LIMIT, TITLE_CLASS, PATENTS_OR_RESULTS, NO_BAD_RECORD, NOT_SERVING, HOME_CONSENT ->
          NOTHING;
      case MIN_TITLE ->
          Wording.orNotStated(
              demand.minTitle(), least -> join(least.text(), new Text("及以上", " or above")));
      case DISTANCE ->
          join(
              demand.place().text(),
              new Text("；距离上限", "; at most "),
              Wording.orNotStated(demand.maxDistanceKm(), Wording::kilometres));
      case TEXT_SUITS -> TextFit.stateOf(demand.problem());
    };
  }
}
