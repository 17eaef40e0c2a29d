package io.hanqiao.matcher.live;

/**
 * How long lists are.
 *
 * @param told the best so many are stored and told
 * @param kept a few more are kept in memory, so that a list that loses one need not be searched
 *     again at once
 */
record Depth(int told, int kept) {

  /** The lists of demands. */
  static final Depth OF_DEMANDS = new Depth(10, 16);

  /** The lists of supplies. */
  static final Depth OF_SUPPLIES = new Depth(50, 64);
}
