/**
 * How events of other services arrive: projections that keep the newest, reactors that act once,
 * replayed topics for state in memory, and a table for what cannot be read.
 */
package io.hanqiao.platform.consume;
