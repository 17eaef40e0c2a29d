/**
 * The columnar search: bitmaps for the hard rules, primitive arrays for the scores.
 *
 * <p>It takes from {@link io.hanqiao.matching.lending} the input records and the rulebook, and
 * nothing else: the rules are written a second time here, in another way, so that the reference
 * matcher can contradict it.
 */
package io.hanqiao.matching.kernel;
