package io.hanqiao.matching.kernel;

/**
 * What the indexes over one side's rows share.
 *
 * @param capacity rows there is room for at first, whole blocks
 * @param memo of combined bitmaps, forgotten when a row changes
 */
record Room(int capacity, Memo memo) {}
