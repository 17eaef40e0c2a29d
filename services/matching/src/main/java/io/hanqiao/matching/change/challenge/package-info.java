/** What can be altered in the challenge market, and which of its rules look at it. */
package io.hanqiao.matching.change.challenge;
