/**
 * The challenge market: a technical problem put out on one side, a team, achievement or firm that
 * can answer it on the other. Start at {@link io.hanqiao.matching.challenge.ChallengeMarket}.
 */
package io.hanqiao.matching.challenge;
