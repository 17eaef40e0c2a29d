/** The lines of a pool. */
package io.hanqiao.credit.pool;
