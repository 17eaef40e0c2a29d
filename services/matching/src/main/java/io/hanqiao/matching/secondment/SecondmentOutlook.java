package io.hanqiao.matching.secondment;

import io.hanqiao.matching.disclosed.CoarseOutlook;
import io.hanqiao.matching.disclosed.Outlook;
import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.text.encoding.Wording;
import io.hanqiao.text.scoring.StatedText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How requests for experts look to institutions before a grant: field and place. The problem's own
 * words are not told, and so weigh nothing here.
 */
public final class SecondmentOutlook
    implements CoarseOutlook.Terms<SupplyCriterion, ToldRequest, Expert> {

  private static final UUID NOBODY = new UUID(0, 0);
  private static final StatedText SILENCE = StatedText.of(Wording.need(null, List.of()), null);
  private static final List<SupplyCriterion> DECIDABLE =
      List.of(SupplyCriterion.FIELD, SupplyCriterion.DISTANCE);

  private final SecondmentRules rules;
  private final SecondmentFit fit;
  private final List<SecondmentRule> inForce;
  private final LocalDate asOf;

  private SecondmentOutlook(SecondmentRulebook rulebook, LocalDate asOf) {
    this.rules = new SecondmentRules(rulebook.thresholds());
    this.fit = new SecondmentFit(rulebook.thresholds());
    this.inForce =
        rulebook.frame().rulesInForce(asOf).stream()
            .filter(SecondmentRule::isAboutSupplyAlone)
            .toList();
    this.asOf = asOf;
  }

  /**
   * Under a rulebook, on a day.
   *
   * @throws IllegalArgumentException if the day is before the rulebook's first
   */
  public static Outlook<ToldRequest, Expert> of(SecondmentRulebook rulebook, LocalDate asOf) {
    return new CoarseOutlook<>(
        rulebook.frame().supplyWeights(),
        rulebook.frame().unknownShare(),
        new SecondmentOutlook(rulebook, asOf));
  }

  @Override
  public boolean mayPair(ToldRequest told, Expert expert) {
    // Nobody is on a list whose text is not encoded yet; the problem's is no matter here.
    if (!expert.text().isEncoded()) {
      return false;
    }
    SecondmentDemand known = known(told);
    return inForce.stream().noneMatch(rule -> rules.check(rule, known, expert, asOf).refuses());
  }

  @Override
  public List<SupplyCriterion> criteria() {
    return DECIDABLE;
  }

  @Override
  public int share(SupplyCriterion criterion, ToldRequest told, Expert expert) {
    return switch (criterion) {
      case FIELD -> fit.share(SecondmentFit.Aspect.FIELD, known(told), expert);
      case DISTANCE -> fit.share(SecondmentFit.Aspect.DISTANCE, known(told), expert);
      case TEXT, IPC, DAYS, HOST_TIER -> Criteria.UNKNOWN;
    };
  }

  /** A request of which only this is known. */
  private static SecondmentDemand known(ToldRequest told) {
    return new SecondmentDemand(
        NOBODY,
        NOBODY,
        "",
        SILENCE,
        told.sectors(),
        null,
        null,
        null,
        null,
        null,
        told.place().place());
  }
}
