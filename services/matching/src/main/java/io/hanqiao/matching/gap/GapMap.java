package io.hanqiao.matching.gap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The demand that supply cannot meet at one moment.
 *
 * @param moment when and by which rules
 * @param network who could serve whom
 * @param servedFen what each need gets in one best way of serving, by its number, 分
 * @param toOffers that way, from needs to offers
 * @param toPools that way, from offers to pools
 * @param cut what proves that no way serves more
 * @param overDemanded sets of needs that cannot all be met, the largest gap first; needs that no
 *     offer fits are in none
 */
public record GapMap(
    Moment moment,
    GapNetwork network,
    List<Long> servedFen,
    List<Part> toOffers,
    List<Part> toPools,
    Cut cut,
    List<OverDemand> overDemanded) {

  /** Lists that nobody changes afterwards. */
  public GapMap {
    servedFen = List.copyOf(servedFen);
    toOffers = List.copyOf(toOffers);
    toPools = List.copyOf(toPools);
    overDemanded = List.copyOf(overDemanded);
  }

  /**
   * When the facts were taken and by which rules.
   *
   * @param rulebookId the rulebook
   * @param asOf its day
   * @param takenAt the moment of the facts
   */
  public record Moment(String rulebookId, LocalDate asOf, Instant takenAt) {}

  /** Money from one number to another, 分. */
  public record Part(int from, int to, long fen) {

    static List<Part> of(List<GapFlow.Part> parts) {
      return parts.stream().map(p -> new Part(p.from(), p.to(), p.fen())).toList();
    }
  }

  /**
   * The source side of a minimum cut, by number.
   *
   * @param needs whose demand is not met in full or could be given up for one that is not
   * @param offers that fit any of them
   * @param unbound of these, those whose own headroom is not what binds
   * @param pools that bind
   */
  public record Cut(BitSet needs, BitSet offers, BitSet unbound, BitSet pools) {}

  /** The map of a network. */
  public static GapMap of(Moment moment, GapNetwork network) {
    GapFlow.Solved solved = GapFlow.solve(network);
    long[] served = new long[network.needs().size()];
    solved.toOffers().forEach(part -> served[part.from()] += part.fen());
    List<Long> each = new ArrayList<>();
    for (long fen : served) {
      each.add(fen);
    }
    GapFlow.Reached reached = solved.reached();
    Cut cut = new Cut(reached.needs(), reached.offers(), reached.outlets(), reached.pools());
    return new GapMap(
        moment,
        network,
        each,
        Part.of(solved.toOffers()),
        Part.of(solved.toPools()),
        cut,
        Components.of(network, cut));
  }

  /** What all needs ask for, 分. */
  public long askedFen() {
    return network.needs().stream().mapToLong(GapNetwork.Need::amountFen).sum();
  }

  /** The most that can be served, 分. */
  public long servableFen() {
    return servedFen.stream().mapToLong(Long::longValue).sum();
  }

  /** What cannot be met whoever is served, 分. */
  public long unmetFen() {
    return askedFen() - servableFen();
  }
}
