package io.hanqiao.matching.gap;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who could serve whom, and how much each has left. A need may be served by several offers in
 * parts, and an offer that rests on guarantors is not held against its bank's line as well: both
 * make demand easier to meet than it is, so that what is unmet here is unmet for certain.
 *
 * @param needs by id
 * @param offers by id
 * @param pools by id
 */
public record GapNetwork(List<Need> needs, List<Offer> offers, List<Pool> pools) {

  /** Lists that nobody changes afterwards. */
  public GapNetwork {
    needs = List.copyOf(needs);
    offers = List.copyOf(offers);
    pools = List.copyOf(pools);
  }

  /**
   * Money asked for.
   *
   * @param needId the need
   * @param enterpriseId its firm
   * @param cell its place on the map
   * @param amountFen asked, 分, above zero
   * @param offers numbers of the offers that no rule refuses, ascending; empty if there is none
   */
  public record Need(
      UUID needId, UUID enterpriseId, Cell cell, long amountFen, List<Integer> offers) {

    /** A list that nobody changes afterwards. */
    public Need {
      offers = List.copyOf(offers);
    }
  }

  /**
   * Money on offer.
   *
   * @param offerId the offer
   * @param bankId its lender
   * @param headroomFen what it can still lend, 分; null if it states no bound
   * @param pools numbers of the pools of which one must carry each loan; empty if none must
   */
  public record Offer(UUID offerId, UUID bankId, @Nullable Long headroomFen, List<Integer> pools) {

    /** A list that nobody changes afterwards. */
    public Offer {
      pools = List.copyOf(pools);
    }
  }

  /**
   * What several offers draw on together.
   *
   * @param poolId guarantor, or bank of the line
   * @param kind which of them
   * @param capacityFen left, 分, 0 or more
   */
  public record Pool(UUID poolId, PoolKind kind, long capacityFen) {}

  /** What a pool is. */
  public enum PoolKind {
    /** What a guarantor can still guarantee. */
    GUARANTOR,
    /** What is left of a bank's binding line. */
    BANK_LINE
  }
}
