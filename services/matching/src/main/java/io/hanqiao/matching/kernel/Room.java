package io.hanqiao.matching.kernel;

/**
 * What the indexes over one side's rows share. Combined bitmaps are forgotten when a row changes.
 *
 * @param capacity rows there is room for at first, whole blocks
 * @param memo of bitmaps that many searches ask for
 */
record Room(int capacity, Memo memo) {}
