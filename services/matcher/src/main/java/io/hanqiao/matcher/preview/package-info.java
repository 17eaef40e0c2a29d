/**
 * What an offer would reach, in counts from which no firm can be told: see ADR 0018, and change
 * nothing here without it.
 */
package io.hanqiao.matcher.preview;
