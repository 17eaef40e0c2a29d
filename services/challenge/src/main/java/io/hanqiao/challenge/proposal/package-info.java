/**
 * Proposals to challenges, sealed until the deadline has passed or the challenge is closed: the
 * database shows them to their sponsor only then, and to nobody else.
 */
package io.hanqiao.challenge.proposal;
