/** The life of a guarantee. */
package io.hanqiao.credit.guarantee;
