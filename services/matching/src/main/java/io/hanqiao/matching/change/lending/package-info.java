/** What can be altered in the lending market, and which of its rules look at it. */
package io.hanqiao.matching.change.lending;
