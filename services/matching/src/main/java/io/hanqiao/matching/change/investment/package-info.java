/** What can be altered in the investment market, and which of its rules look at it. */
package io.hanqiao.matching.change.investment;
