package io.hanqiao.matching.lending;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.rulebook.RulebookText;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.Tier;
import io.hanqiao.vocabulary.ValueGrade;
import java.io.IOException;
import java.io.Reader;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Reads a {@link LendingRulebook} from the text it is kept in: one {@code key=value} a line, as
 * {@link java.util.Properties} reads them. A key that is missing, given twice or not known is
 * refused, so that a slip of the pen is never a silent change of the market.
 */
public final class LendingRulebookReader {

  private static final long FEN_IN_WAN = 1_000_000;

  private final RulebookText text;

  private LendingRulebookReader(RulebookText text) {
    this.text = text;
  }

  /**
   * Reads one rulebook.
   *
   * @throws IOException if the text cannot be read
   * @throws IllegalArgumentException naming the key and what is wrong with it
   */
  public static LendingRulebook read(Reader source) throws IOException {
    RulebookText text = RulebookText.read(source);
    LendingRulebook rulebook = new LendingRulebookReader(text).rulebook();
    text.requireAllRead();
    return rulebook;
  }

  private LendingRulebook rulebook() {
    return new LendingRulebook(
        text.word("id"),
        text.date("validFrom"),
        text.forEach(LendingRule.class, rule -> text.clause(rule.id())),
        text.codes(NegativeFlag.class, "refusingFlags"),
        text.codes(SecurityType.class, "assetBacked"),
        text.forEach(
            LoanPurpose.class,
            purpose -> text.number("legalTerm.months." + purpose, 1, Limits.MAX_MONTHS)),
        text.forEach(GradeScheme.class, this::ceilings),
        text.forEach(DemandCriterion.class, criterion -> text.number("weight." + criterion.id())),
        text.forEach(SupplyCriterion.class, criterion -> text.number("weight." + criterion.id())),
        thresholds());
  }

  /** The grades a scheme has: commercial value has no E. */
  private Map<ValueGrade, Long> ceilings(GradeScheme scheme) {
    Map<ValueGrade, Long> ceilings = new EnumMap<>(ValueGrade.class);
    for (ValueGrade grade : ValueGrade.values()) {
      if (scheme == GradeScheme.KNOWLEDGE_VALUE || grade != ValueGrade.E) {
        String key = "gradeCeiling.wan." + scheme + "." + grade;
        ceilings.put(grade, FEN_IN_WAN * text.number(key, 1, 1_000_000));
      }
    }
    return Collections.unmodifiableMap(ceilings);
  }

  private LendingThresholds thresholds() {
    return new LendingThresholds(
        text.number("unknown.share"),
        text.number("cost.marketRatePpm"),
        text.number("cost.fullBelowPpm"),
        text.number("cost.zeroAbovePpm"),
        text.number("speed.marketDecisionDays"),
        text.forEach(SecurityType.class, type -> text.number("lightSecurity.share." + type)),
        text.number("amountRoom.fullThousandths"),
        text.number("termRoom.baseShare"),
        text.number("termRoom.fullMonths"),
        text.number("position.fullThousandths"),
        text.number("position.edgeShare"),
        text.forEach(Tier.class, tier -> text.number("tier.share." + tier)),
        text.number("tier.share.lapsed"),
        text.number("locality.share.district"),
        text.number("locality.share.city"),
        text.number("locality.share.province"),
        text.number("relationshipRoom.stepPerBank"),
        text.number("purposeFocus.stepPerFurtherPurpose"));
  }
}
