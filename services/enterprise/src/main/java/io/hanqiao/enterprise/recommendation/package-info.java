/**
 * Recommendation lists (推荐清单): firms declare a need, the district's bureau checks by rule and then
 * by two people, sends a list to banks, and every bank answers every entry in the follow-up
 * register (对接台账). What banks answer returns to the firm.
 */
package io.hanqiao.enterprise.recommendation;
