package io.hanqiao.matching.lending;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.Stated;
import io.hanqiao.matching.rulebook.RuleClause;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.ValueGrade;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dated data the loan market runs on: where each rule comes from, and what each criterion
 * weighs. Read by {@link LendingRulebookReader}; every decision names its {@code id}.
 *
 * @param id such as {@code lending-2024-07}
 * @param validFrom first day the rulebook may be used for
 * @param clauses source and validity of every rule
 * @param refusingFlags records that close the market to a firm
 * @param assetBacked kinds of security that need an asset
 * @param legalTermMonths longest term that regulation allows, by purpose; {@link #NO_LEGAL_TERM}
 *     where it names none
 * @param gradeCeilingsFen largest loan by scheme and grade of value, 分
 * @param demandWeights points of each criterion of the firm, summing to 1,000,000
 * @param supplyWeights points of each criterion of the bank, summing to 1,000,000
 * @param thresholds the numbers inside the formulas
 */
public record LendingRulebook(
    String id,
    LocalDate validFrom,
    Map<LendingRule, RuleClause> clauses,
    Set<NegativeFlag> refusingFlags,
    Set<SecurityType> assetBacked,
    Map<LoanPurpose, Integer> legalTermMonths,
    Map<GradeScheme, Map<ValueGrade, Long>> gradeCeilingsFen,
    Map<DemandCriterion, Integer> demandWeights,
    Map<SupplyCriterion, Integer> supplyWeights,
    LendingThresholds thresholds) {

  /** Months that no need asks for: a term that nothing is longer than. */
  public static final int NO_LEGAL_TERM = Limits.MAX_MONTHS;

  /**
   * Refuses an incomplete rulebook.
   *
   * @throws IllegalArgumentException naming what is missing or does not add up
   */
  public LendingRulebook {
    clauses = complete(LendingRule.class, clauses, "clause");
    demandWeights = weights(DemandCriterion.class, demandWeights);
    supplyWeights = weights(SupplyCriterion.class, supplyWeights);
    refusingFlags = Stated.copy(NegativeFlag.class, refusingFlags);
    assetBacked = Stated.copy(SecurityType.class, assetBacked);
    legalTermMonths = complete(LoanPurpose.class, legalTermMonths, "legal term");
    gradeCeilingsFen = complete(GradeScheme.class, gradeCeilingsFen, "grade ceiling");
  }

  /** The longest term that regulation allows for a purpose, months, or {@link #NO_LEGAL_TERM}. */
  public int legalTermMonths(LoanPurpose purpose) {
    return of(legalTermMonths, purpose);
  }

  /** The largest loan by grade under a scheme, 分, best grade first. */
  public Map<ValueGrade, Long> gradeCeilings(GradeScheme scheme) {
    return of(gradeCeilingsFen, scheme);
  }

  /** The largest loan for a grade, 分; none for a grade the scheme does not know. */
  public long gradeCeilingFen(GradeScheme scheme, ValueGrade grade) {
    return gradeCeilings(scheme).getOrDefault(grade, 0L);
  }

  /** Source and validity of a rule. */
  public RuleClause clause(LendingRule rule) {
    return of(clauses, rule);
  }

  /**
   * The rules that hold on the day, in their declared order.
   *
   * @throws IllegalArgumentException if the day is before the rulebook's first: without any rule
   *     every pair would be eligible
   */
  public Set<LendingRule> rulesInForce(LocalDate day) {
    Stated.require(
        !day.isBefore(validFrom),
        "Rulebook " + id + " is for days from " + validFrom + ", not " + day + ".");
    Set<LendingRule> rules = EnumSet.noneOf(LendingRule.class);
    for (LendingRule rule : LendingRule.values()) {
      if (clause(rule).holdsOn(day)) {
        rules.add(rule);
      }
    }
    return Collections.unmodifiableSet(rules);
  }

  /**
   * The same with the rules of one day for whatever day: how those rules judge the facts of another
   * day.
   */
  public LendingRulebook asOn(LocalDate day) {
    Map<LendingRule, RuleClause> then = new EnumMap<>(clauses);
    then.replaceAll((rule, clause) -> clause.asOn(day));
    return new LendingRulebook(
        id,
        LocalDate.EPOCH,
        then,
        refusingFlags,
        assetBacked,
        legalTermMonths,
        gradeCeilingsFen,
        demandWeights,
        supplyWeights,
        thresholds);
  }

  /** Weight of a criterion of the firm, 0..1,000,000. */
  public int weight(DemandCriterion criterion) {
    return of(demandWeights, criterion);
  }

  /** Weight of a criterion of the bank, 0..1,000,000. */
  public int weight(SupplyCriterion criterion) {
    return of(supplyWeights, criterion);
  }

  private static <K, V> V of(Map<K, V> complete, K key) {
    @Nullable V value = complete.get(key);
    if (value == null) {
      throw new IllegalArgumentException("The rulebook has nothing for " + key + ".");
    }
    return value;
  }

  private static <E extends Enum<E>> Map<E, Integer> weights(Class<E> type, Map<E, Integer> given) {
    Map<E, Integer> weights = complete(type, given, "weight");
    long sum = 0;
    for (int weight : weights.values()) {
      Stated.requireUpTo(Pairing.FULL_SCORE, weight, "Weight");
      sum += weight;
    }
    Stated.require(
        sum == Pairing.FULL_SCORE,
        "Weights of " + type.getSimpleName() + " sum to " + sum + "; want 1000000.");
    return weights;
  }

  private static <E extends Enum<E>, V> Map<E, V> complete(
      Class<E> type, Map<E, V> given, String what) {
    Map<E, V> all = new EnumMap<>(type);
    all.putAll(given);
    for (E key : type.getEnumConstants()) {
      Stated.require(all.containsKey(key), "No " + what + " for " + key + ".");
    }
    return Collections.unmodifiableMap(all);
  }
}
