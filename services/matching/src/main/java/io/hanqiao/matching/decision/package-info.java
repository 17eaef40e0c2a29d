/**
 * What a decision rested on, as text of one form only, and the proof that the same inputs under the
 * same rulebook explain the same.
 */
package io.hanqiao.matching.decision;
