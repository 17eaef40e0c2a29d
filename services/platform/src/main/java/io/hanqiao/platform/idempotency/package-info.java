/** One key, one effect: the answer is stored in the transaction of the effect. */
package io.hanqiao.platform.idempotency;
