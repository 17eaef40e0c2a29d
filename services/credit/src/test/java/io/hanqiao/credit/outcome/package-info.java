/** The life of a report. */
package io.hanqiao.credit.outcome;
