/** Comparing two texts with whole numbers, and saying in words what they share. */
package io.hanqiao.matching.text;
