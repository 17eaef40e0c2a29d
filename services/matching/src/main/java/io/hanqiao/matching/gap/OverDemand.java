package io.hanqiao.matching.gap;

import java.util.List;

/**
 * Needs that together ask for more than all who could serve any of them have left.
 *
 * @param needs their numbers, ascending
 * @param offers numbers of all offers that fit any of them, ascending
 * @param pools numbers of the pools those offers draw on and that bind, ascending
 * @param askedFen what the needs ask for together, 分
 * @param capacityFen what offers and pools have left for them: headroom where that binds, else the
 *     capacity of the pools behind
 */
public record OverDemand(
    List<Integer> needs,
    List<Integer> offers,
    List<Integer> pools,
    long askedFen,
    long capacityFen) {

  /** Lists that nobody changes afterwards. */
  public OverDemand {
    needs = List.copyOf(needs);
    offers = List.copyOf(offers);
    pools = List.copyOf(pools);
  }

  /** What cannot be met whoever is served, 分, above zero. */
  public long unmetFen() {
    return askedFen - capacityFen;
  }
}
