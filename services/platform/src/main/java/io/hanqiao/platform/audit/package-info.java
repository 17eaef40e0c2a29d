/** Who changed what, written in the transaction of the change. */
package io.hanqiao.platform.audit;
