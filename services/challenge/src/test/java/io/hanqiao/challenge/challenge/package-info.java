/** Challenges by themselves. */
package io.hanqiao.challenge.challenge;
