/** What the likeness of two texts is worth in a market, and in words what it rests on. */
package io.hanqiao.matching.wording;
