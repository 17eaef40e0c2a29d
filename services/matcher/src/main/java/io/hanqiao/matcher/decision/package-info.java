/** What somebody acted on: immutable records of all inputs, the rulebook and what it explained. */
package io.hanqiao.matcher.decision;
