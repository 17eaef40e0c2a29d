package io.hanqiao.matching.lending;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.rulebook.RulebookFrame;
import io.hanqiao.matching.rulebook.RulebookReading;
import io.hanqiao.matching.rulebook.RulebookText;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.Tier;
import io.hanqiao.vocabulary.ValueGrade;
import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.Map;

/**
 * Reads a {@link LendingRulebook} from the text it is kept in: one {@code key=value} a line, as
 * {@link java.util.Properties} reads them. A key that is missing, given twice or not known is
 * refused, so that a slip of the pen is never a silent change of the market.
 */
public final class LendingRulebookReader {

  private static final long FEN_IN_WAN = 1_000_000;
  private static final int LARGEST_CEILING_WAN = 1_000_000;

  private final RulebookText text;

  private LendingRulebookReader(RulebookText text) {
    this.text = text;
  }

  /**
   * Reads a rulebook, or everything that is wrong with it.
   *
   * @throws IOException if the text cannot be read
   */
  public static RulebookReading<LendingRulebook> reading(Reader source) throws IOException {
    return RulebookReading.of(source, text -> new LendingRulebookReader(text).rulebook());
  }

  /**
   * Reads a rulebook that this release carries.
   *
   * @throws IOException if the text cannot be read
   * @throws IllegalArgumentException with everything that is wrong with it
   */
  public static LendingRulebook read(Reader source) throws IOException {
    return reading(source).orThrow();
  }

  private LendingRulebook rulebook() {
    RulebookFrame<LendingRule, DemandCriterion, SupplyCriterion> frame =
        RulebookFrame.of(text, LendingRule.class, DemandCriterion.class, SupplyCriterion.class);
    return new LendingRulebook(
        frame.id(),
        frame.validFrom(),
        frame.clauses(),
        text.codes(NegativeFlag.class, "refusingFlags"),
        text.codes(SecurityType.class, "assetBacked"),
        text.forEach(LoanPurpose.class, this::legalTerm),
        text.forEach(GradeScheme.class, this::ceilings),
        frame.demandWeights(),
        frame.supplyWeights(),
        thresholds(frame.unknownShare()));
  }

  private int legalTerm(LoanPurpose purpose) {
    Integer longest =
        text.boundOrNone(
            "legalTerm.months." + purpose,
            Limits.MAX_MONTHS,
            LendingRule.TERM_WITHIN_LEGAL_FRAME.id());
    return longest == null ? LendingRulebook.NO_LEGAL_TERM : longest;
  }

  /** The grades a scheme has: commercial value has no E. */
  private Map<ValueGrade, Long> ceilings(GradeScheme scheme) {
    Map<ValueGrade, Long> ceilings = new EnumMap<>(ValueGrade.class);
    for (ValueGrade grade : ValueGrade.values()) {
      if (scheme == GradeScheme.KNOWLEDGE_VALUE || grade != ValueGrade.E) {
        String key = "gradeCeiling.wan." + scheme + "." + grade;
        String rule = LendingRule.AMOUNT_WITHIN_GRADE_CEILING.id();
        ceilings.put(grade, FEN_IN_WAN * text.bound(key, LARGEST_CEILING_WAN, rule));
      }
    }
    return ceilings;
  }

  private LendingThresholds thresholds(int unknownShare) {
    int fullBelow = text.number("cost.fullBelowPpm", Limits.MAX_RATE_PPM);
    int zeroAbove = text.number("cost.zeroAbovePpm", Limits.MAX_RATE_PPM);
    return new LendingThresholds(
        unknownShare,
        text.number("cost.marketRatePpm", Limits.MAX_RATE_PPM),
        fullBelow,
        fullBelow + zeroAbove > 0 ? zeroAbove : costScaleWithoutWidth(),
        text.number("speed.marketDecisionDays", 1, Limits.MAX_DAYS),
        text.forEach(SecurityType.class, type -> text.share("lightSecurity.share." + type)),
        text.number("amountRoom.fullThousandths", 1_000, 100_000),
        text.share("termRoom.baseShare"),
        text.number("termRoom.fullMonths", 1, Limits.MAX_MONTHS),
        text.number("position.fullThousandths", 999),
        text.share("position.edgeShare"),
        text.forEach(Tier.class, tier -> text.share("tier.share." + tier)),
        text.share("tier.share.lapsed"),
        text.share("locality.share.district"),
        text.share("locality.share.city"),
        text.share("locality.share.province"),
        text.share("relationshipRoom.stepPerBank"),
        text.share("purposeFocus.stepPerFurtherPurpose"));
  }

  private int costScaleWithoutWidth() {
    text.note(
        "cost.",
        "cost.fullBelowPpm 与 cost.zeroAbovePpm 都为0：价格没有可比的尺度。",
        "cost.fullBelowPpm and cost.zeroAbovePpm are both 0: the cost scale has no width.",
        "至少一项应大于0。",
        "Want one of them above 0.");
    return 1;
  }
}
