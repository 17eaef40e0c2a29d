/** Proposals by themselves. */
package io.hanqiao.challenge.proposal;
