/**
 * What an offer or a challenge would reach, in counts from which no firm can be told: see ADRs 0018
 * and 0037, and change nothing here without them.
 */
package io.hanqiao.matcher.preview;
