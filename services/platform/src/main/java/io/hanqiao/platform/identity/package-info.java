/** Who calls, and the transaction that tells the database. */
package io.hanqiao.platform.identity;
