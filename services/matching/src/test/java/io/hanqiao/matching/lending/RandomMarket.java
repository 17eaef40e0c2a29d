package io.hanqiao.matching.lending;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.rulebook.RuleClause;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Text;
import io.hanqiao.vocabulary.Tier;
import io.hanqiao.vocabulary.ValueGrade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A market drawn from a seed: anything may be unknown, figures meet their bounds often, rules may
 * be out of force and weights anything that adds up.
 */
public final class RandomMarket {

  private static final String[] DIVISIONS = {"420111", "420112", "420902", "429004", "430102"};
  private static final String[] AREAS = {"42", "4201", "420111", "420112", "4209", "43"};
  private static final String[] DISTRICTS = {"donghu", "hongshan", "wedz"};
  private static final String[] CODES = {"39", "391", "3911", "3912", "65", "6510", "14"};
  private static final String[] SECTIONS = {"C", "I", "M"};
  private static final String[] INDUSTRIES = {"C", "I", "39", "391", "3911", "65", "6510", "1432"};
  private static final double[] SILENCES = {0, 0.3, 0.6, 0.85, 0.95, 1};

  private final Random random;
  private final double offerSilence;
  private final double firmSilence;

  /** Whether the terms that hang on projects, anchors, guarantors and the like are drawn too. */
  private final boolean inFull;

  /** Whether figures are of many different values, though still few enough to meet. */
  private final boolean fine;

  public final LocalDate asOf;
  public final LendingRulebook rulebook;

  /** Needs and offers of the terms most products state. */
  public RandomMarket(long seed) {
    this(seed, false);
  }

  /** Needs and offers of every term there is, under rules that all may bind. */
  public static RandomMarket inFull(long seed) {
    return new RandomMarket(seed, true);
  }

  private RandomMarket(long seed, boolean inFull) {
    this.inFull = inFull;
    this.random = new Random(seed);
    this.offerSilence = SILENCES[random.nextInt(SILENCES.length)];
    this.firmSilence = SILENCES[random.nextInt(SILENCES.length)];
    this.fine = random.nextInt(3) == 0;
    this.asOf = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(800));
    this.rulebook = rulebook();
  }

  public List<LendingSupply> supplies(int count) {
    List<LendingSupply> supplies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      UUID id = id(i);
      supplies.add(Draft.offer(offer -> fill(offer, id)));
    }
    return supplies;
  }

  public List<LendingDemand> demands(int count) {
    List<LendingDemand> demands = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      UUID id = id(i);
      demands.add(Draft.need(need -> fill(need, id)));
    }
    return demands;
  }

  /** In no order, with both halves of either sign. */
  private UUID id(int number) {
    return new UUID(random.nextLong(), (random.nextLong() & (-1L << 16)) | number);
  }

  private void fill(Draft.Offer offer, UUID id) {
    offer.id = id;
    offer.purposes = stated(() -> some(LoanPurpose.class));
    offer.amountMin = stated(this::amount);
    offer.amountMax = stated(this::amount);
    offer.revenueCap = stated(() -> random.nextInt(120));
    offer.termMin = stated(() -> random.nextInt(30));
    offer.termMax = stated(() -> random.nextInt(60));
    offer.rateMin = stated(this::rate);
    offer.rateMax = stated(this::rate);
    offer.security = stated(() -> some(SecurityType.class));
    offer.collateral = stated(() -> some(Collateral.class));
    offer.divisions = stated(() -> some(AREAS));
    offer.districts = stated(() -> some(DISTRICTS));
    offer.industries = stated(() -> some(INDUSTRIES));
    offer.minTier = stated(() -> one(Tier.values()));
    offer.minAge = stated(() -> random.nextInt(60));
    offer.maxAge = stated(() -> random.nextInt(120));
    offer.maxDebtRatio = stated(() -> 40 + random.nextInt(60));
    offer.taxGrades = stated(() -> some(TaxGrade.class));
    offer.minRevenue = stated(this::amount);
    offer.maxRevenue = stated(this::amount);
    offer.firstTimeOnly = stated(random::nextBoolean);
    offer.highTech = stated(random::nextBoolean);
    offer.minPatents = stated(() -> random.nextInt(6));
    offer.decisionDays = stated(() -> random.nextInt(40));
    offer.from = stated(() -> asOf.plusDays(random.nextInt(40) - 30));
    offer.until = stated(() -> asOf.plusDays(random.nextInt(40) - 10));
    if (inFull) {
      FullTerms.fill(offer, draw(offerSilence));
    }
  }

  private void fill(Draft.Need need, UUID id) {
    need.id = id;
    need.purpose = known(() -> one(LoanPurpose.values()));
    need.amount = Math.max(1, amount());
    need.term = known(() -> 1 + random.nextInt(40));
    need.ceiling = known(this::rate);
    need.security = random.nextInt(4) == 0 ? Set.of() : some(SecurityType.class);
    need.collateral = random.nextInt(3) == 0 ? Set.of() : some(Collateral.class);
    need.neededDays = known(() -> random.nextInt(40));
    need.division = known(() -> one(DIVISIONS));
    need.district = known(() -> one(DISTRICTS));
    need.industry = known(() -> one(CODES));
    need.section = known(() -> one(SECTIONS));
    need.tier = known(() -> one(Tier.values()));
    need.tierUntil = known(() -> asOf.plusDays(random.nextInt(6) - 2));
    need.established =
        known(() -> asOf.minusMonths(random.nextInt(120)).minusDays(random.nextInt(3) - 1));
    need.revenue = known(() -> random.nextInt(10) == 0 ? 0 : 2 * amount());
    need.debtRatio = known(() -> 30 + random.nextInt(70));
    need.taxGrade = known(() -> one(TaxGrade.values()));
    need.highTech = known(random::nextBoolean);
    need.patents = known(() -> random.nextInt(8));
    need.firstTime = known(random::nextBoolean);
    need.banks = known(() -> random.nextInt(8));
    need.flags =
        known(() -> random.nextInt(3) > 0 ? Set.<NegativeFlag>of() : some(NegativeFlag.class));
    if (inFull) {
      FullTerms.fill(need, draw(firmSilence));
    }
  }

  private Draw draw(double silence) {
    return new Draw(random, silence, asOf, this::amount, this::rate);
  }

  private <T> @Nullable T stated(Supplier<T> term) {
    return random.nextDouble() < offerSilence ? null : term.get();
  }

  private <T> @Nullable T known(Supplier<T> fact) {
    return random.nextDouble() < firmSilence ? null : fact.get();
  }

  private long amount() {
    return fine ? 6_666_667L * random.nextInt(300) : Draft.wan(100L * random.nextInt(12));
  }

  private int rate() {
    return fine ? 271 * random.nextInt(300) : 10_000 * random.nextInt(8);
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <E extends Enum<E>> Set<E> some(Class<E> type) {
    E[] values = type.getEnumConstants();
    Set<E> some = EnumSet.of(one(values));
    for (int more = random.nextInt(values.length); more > 0; more--) {
      some.add(one(values));
    }
    return some;
  }

  private Set<String> some(String[] values) {
    Set<String> some = new TreeSet<>(Set.of(one(values)));
    for (int more = random.nextInt(3); more > 0; more--) {
      some.add(one(values));
    }
    return some;
  }

  private LendingRulebook rulebook() {
    Map<LendingRule, RuleClause> clauses = new EnumMap<>(LendingRule.class);
    for (LendingRule rule : LendingRule.values()) {
      boolean lapsed = random.nextInt(8) == 0;
      clauses.put(
          rule,
          new RuleClause(
              new Text("来源", "source"), asOf.minusDays(9), lapsed ? asOf.minusDays(1) : null));
    }
    return new LendingRulebook(
        "lending-random",
        asOf.minusDays(9),
        clauses,
        some(NegativeFlag.class),
        some(SecurityType.class),
        legalTerms(),
        gradeCeilings(),
        weights(DemandCriterion.class),
        weights(SupplyCriterion.class),
        thresholds());
  }

  private Map<LoanPurpose, Integer> legalTerms() {
    Map<LoanPurpose, Integer> terms = new EnumMap<>(LoanPurpose.class);
    for (LoanPurpose purpose : LoanPurpose.values()) {
      terms.put(purpose, inFull ? 10 + random.nextInt(40) : Limits.MAX_MONTHS);
    }
    return terms;
  }

  private Map<GradeScheme, Map<ValueGrade, Long>> gradeCeilings() {
    Map<GradeScheme, Map<ValueGrade, Long>> ceilings = new EnumMap<>(GradeScheme.class);
    for (GradeScheme scheme : GradeScheme.values()) {
      Map<ValueGrade, Long> byGrade = new EnumMap<>(ValueGrade.class);
      for (ValueGrade grade : ValueGrade.values()) {
        byGrade.put(grade, amount());
      }
      ceilings.put(scheme, byGrade);
    }
    return ceilings;
  }

  private <E extends Enum<E>> Map<E, Integer> weights(Class<E> type) {
    Map<E, Integer> weights = new EnumMap<>(type);
    int left = 1_000_000;
    for (E criterion : type.getEnumConstants()) {
      int weight = random.nextInt(left + 1);
      weights.put(criterion, weight);
      left -= weight;
    }
    weights.merge(one(type.getEnumConstants()), left, Integer::sum);
    return weights;
  }

  private LendingThresholds thresholds() {
    // Often a ppm of the price is worth a whole number, as in the rulebooks there are.
    boolean round = random.nextInt(3) == 0;
    return new LendingThresholds(
        share(),
        random.nextInt(60_000),
        round ? 20_000 : 1 + random.nextInt(30_000),
        round ? 20_000 : random.nextInt(30_000),
        1 + random.nextInt(60),
        shares(SecurityType.class),
        1_000 + random.nextInt(2_000),
        share(),
        1 + random.nextInt(24),
        random.nextInt(1_000),
        share(),
        shares(Tier.class),
        share(),
        share(),
        share(),
        share(),
        share(),
        share());
  }

  private <E extends Enum<E>> Map<E, Integer> shares(Class<E> type) {
    Map<E, Integer> shares = new EnumMap<>(type);
    for (E code : type.getEnumConstants()) {
      shares.put(code, share());
    }
    return shares;
  }

  private int share() {
    return random.nextInt(1_000_001);
  }
}
