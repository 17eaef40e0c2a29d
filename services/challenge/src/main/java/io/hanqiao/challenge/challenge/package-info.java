/**
 * Challenges: technical problems that a sponsor puts out to be solved. The database shows a
 * challenge to those it is meant for; who put out an anonymous one, the view keeps back.
 */
package io.hanqiao.challenge.challenge;
