package io.hanqiao.matching.change;

/**
 * What one change of a demand does, each pair run through the market.
 *
 * @param move the change
 * @param opened supplies that fit then and do not now
 * @param lost supplies that fit now and would not then
 */
public record Opening(Move move, int opened, int lost) {

  /** Opened less lost. */
  public int net() {
    return opened - lost;
  }
}
