/** Experts: coarse features for the market, and a name that only their own institution reads. */
package io.hanqiao.talent.expert;
