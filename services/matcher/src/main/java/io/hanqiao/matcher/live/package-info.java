/**
 * Keeps the best lists of both sides, changes them with every event, and writes the differences.
 */
package io.hanqiao.matcher.live;
