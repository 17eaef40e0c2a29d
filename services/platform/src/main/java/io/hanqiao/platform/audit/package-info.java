/** Who changed or read what, written in the transaction of the change or the reading. */
package io.hanqiao.platform.audit;
