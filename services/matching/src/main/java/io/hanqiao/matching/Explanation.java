package io.hanqiao.matching;

import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a pair came out as it did. It holds both sides' exact facts and is shown to nobody: a reader
 * gets the {@link #demandView} or the {@link #supplyView}.
 *
 * @param pairing the pair and both scores, also where a rule refuses it
 * @param asOf the day the facts were taken on
 * @param rulebookId the rulebook it was decided under
 * @param findings every rule in force, in their declared order
 * @param demandPoints what the demand's criteria gave, summing to its score
 * @param supplyPoints what the supply's criteria gave, summing to its score
 * @param disclosure what either owner may read of the other
 */
public record Explanation(
    Pairing pairing,
    LocalDate asOf,
    String rulebookId,
    List<Finding> findings,
    List<Points> demandPoints,
    List<Points> supplyPoints,
    Disclosure disclosure) {

  private static final Text NOT_DISCLOSED = new Text("不公开", "not disclosed");
  private static final Text NOTHING = new Text("", "");

  /** Lists that nobody changes afterwards. */
  public Explanation {
    findings = List.copyOf(findings);
    demandPoints = List.copyOf(demandPoints);
    supplyPoints = List.copyOf(supplyPoints);
  }

  /** Whether no rule in force refuses. */
  public boolean eligible() {
    return findings.stream().noneMatch(finding -> finding.outcome().refuses());
  }

  /** What the demand's owner may read. */
  public DemandView demandView() {
    boolean exact = disclosure.supplyPublished();
    return new DemandView(
        pairing.demandId(),
        pairing.supplyId(),
        asOf,
        rulebookId,
        eligible(),
        demandReasons(),
        Band.of(pairing.demandScore(), Pairing.FULL_SCORE),
        demandPoints.stream().map(CriterionBand::of).toList(),
        exact ? pairing : null,
        exact ? demandPoints : List.of(),
        exact ? supplyPoints : List.of());
  }

  /** What the supply's owner may read. */
  public SupplyView supplyView() {
    boolean published = disclosure.demandPublished();
    return new SupplyView(
        pairing.demandId(),
        pairing.supplyId(),
        asOf,
        rulebookId,
        published ? (Boolean) eligible() : null,
        findings.stream().map(Explanation::ownTerm).toList(),
        published ? counts() : null,
        published ? Band.of(pairing.supplyScore(), Pairing.FULL_SCORE) : null,
        published ? supplyPoints.stream().map(CriterionBand::of).toList() : List.of(),
        published ? supplyPoints : List.of());
  }

  private List<RuleReason> demandReasons() {
    List<RuleReason> reasons = new ArrayList<>();
    Text conditions = disclosure.supplyConditions();
    if (conditions != null) {
      reasons.add(supplyConditions(conditions));
    }
    for (Finding finding : findings) {
      if (conditions == null || !finding.rule().isAboutSupplyAlone()) {
        reasons.add(demandReason(finding));
      }
    }
    return reasons;
  }

  private RuleReason demandReason(Finding finding) {
    return new RuleReason(
        finding.rule().id(),
        finding.rule().text(),
        finding.source(),
        finding.outcome(),
        disclosure.supplyPublished() ? finding.supplySays() : NOT_DISCLOSED,
        finding.demandHas(),
        demandRemedy(finding));
  }

  /** What is published and refuses is what is needed; what nobody may read stays so. */
  private @Nullable Text demandRemedy(Finding finding) {
    if (!finding.outcome().refuses() || finding.supplyLacks()) {
      return null;
    }
    Text needed = finding.needed();
    if (disclosure.supplyPublished() && needed != null) {
      return new Text("需要：" + needed.zh() + "。", "Needed: " + needed.en() + ".");
    }
    if (finding.outcome() == RuleOutcome.FACT_MISSING) {
      return remedy(finding.rule());
    }
    return disclosure.supplyPublished() && !finding.rule().isAboutSupplyAlone()
        ? needed(finding)
        : null;
  }

  /** The rule itself says what must hold, the supply says where its bound lies. */
  private static Text needed(Finding finding) {
    Text rule = finding.rule().text();
    Text says = finding.supplySays();
    return says.zh().isEmpty()
        ? new Text("需要：" + rule.zh(), "Needed: " + rule.en())
        : new Text(
            "需要：" + rule.zh() + "对方载明：" + says.zh() + "。",
            "Needed: " + rule.en() + " The other side says: " + says.en() + ".");
  }

  /** All rules about the supply alone as one: which of them refuses is not the reader's to know. */
  private RuleReason supplyConditions(Text conditions) {
    boolean kept =
        findings.stream()
            .filter(finding -> finding.rule().isAboutSupplyAlone())
            .noneMatch(finding -> finding.outcome().refuses());
    return new RuleReason(
        "supply-conditions",
        conditions,
        new Text("规则集" + rulebookId, "Rulebook " + rulebookId),
        kept ? RuleOutcome.PASSED : RuleOutcome.FAILED,
        NOT_DISCLOSED,
        NOTHING,
        null);
  }

  private static OwnTerm ownTerm(Finding finding) {
    boolean alone = finding.rule().isAboutSupplyAlone();
    boolean missing = alone && finding.outcome() == RuleOutcome.FACT_MISSING;
    return new OwnTerm(
        finding.rule().id(),
        finding.rule().text(),
        finding.supplySays(),
        alone ? finding.outcome() : null,
        missing ? remedy(finding.rule()) : null);
  }

  private static Text remedy(Rule rule) {
    Text fact = rule.fact();
    return new Text("请补充：" + fact.zh() + "。", "Supply: " + fact.en() + ".");
  }

  private OutcomeCounts counts() {
    return new OutcomeCounts(
        count(RuleOutcome.PASSED),
        count(RuleOutcome.FAILED),
        count(RuleOutcome.NOT_STATED),
        count(RuleOutcome.FACT_MISSING));
  }

  private int count(RuleOutcome wanted) {
    return (int) findings.stream().filter(finding -> finding.outcome() == wanted).count();
  }
}
