/**
 * Guarantees of loans (融资担保): a firm asks, the guarantor's people intend, issue the letter, release
 * it or pay out, and recover what they paid.
 */
package io.hanqiao.credit.guarantee;
