/** The law of conserved limits. */
package io.hanqiao.credit.limit;
