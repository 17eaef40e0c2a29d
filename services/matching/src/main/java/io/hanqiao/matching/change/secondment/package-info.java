/** What can be altered in the secondment market, and which of its rules look at it. */
package io.hanqiao.matching.change.secondment;
