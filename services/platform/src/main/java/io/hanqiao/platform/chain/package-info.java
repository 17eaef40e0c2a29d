/** The audit trail sealed into a chain of hashes, its signed heads, and how both are read. */
package io.hanqiao.platform.chain;
