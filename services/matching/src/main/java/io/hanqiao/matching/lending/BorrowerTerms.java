package io.hanqiao.matching.lending;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Stated;
import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.Tier;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the firm must be. Null is not stated.
 *
 * @param industries GB/T 4754 section letters or prefixes of 2..4 digits
 * @param chains keys of industrial chains
 * @param chainPositions places in the chain
 * @param sizes accepted
 * @param minTier lowest tier accepted, recognised on the day
 * @param minAgeMonths completed months since establishment, at least
 * @param maxAgeMonths months since establishment, at most
 * @param firstTimeBorrowersOnly whether only for firms that never borrowed
 * @param highTechRequired whether only for 高新技术企业
 * @param talentRequired whether only for firms with certified talent
 * @param exporterRequired whether only for exporters
 * @param equipmentListRequired whether only for firms on the list of equipment renewal
 * @param refusedFlags records this lender refuses, beside those that close the whole market
 */
public record BorrowerTerms(
    @Nullable Set<String> industries,
    @Nullable Set<String> chains,
    @Nullable Set<ChainPosition> chainPositions,
    @Nullable Set<EnterpriseSize> sizes,
    @Nullable Tier minTier,
    @Nullable Integer minAgeMonths,
    @Nullable Integer maxAgeMonths,
    @Nullable Boolean firstTimeBorrowersOnly,
    @Nullable Boolean highTechRequired,
    @Nullable Boolean talentRequired,
    @Nullable Boolean exporterRequired,
    @Nullable Boolean equipmentListRequired,
    @Nullable Set<NegativeFlag> refusedFlags) {

  /** Nothing is stated. */
  public static final BorrowerTerms NOT_STATED =
      new BorrowerTerms(
          null, null, null, null, null, null, null, null, null, null, null, null, null);

  /**
   * Refuses terms the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a number or code is out of its range
   */
  public BorrowerTerms {
    Stated.requireUpTo(Limits.MAX_MONTHS, minAgeMonths, "Smallest age (months)");
    Stated.requireUpTo(Limits.MAX_MONTHS, maxAgeMonths, "Largest age (months)");
    industries = Stated.keys(industries, "[A-T]|\\d{2,4}", "Industry");
    chains = Stated.keys(chains, ".+", "Chain");
    chainPositions = Stated.codes(chainPositions);
    sizes = Stated.codes(sizes);
    refusedFlags = Stated.codes(refusedFlags);
  }
}
