/**
 * Limits that are conserved: what a line, an offer or a guarantor can bear is available, reserved
 * or utilized, and the three are the limit at every moment.
 */
package io.hanqiao.credit.limit;
