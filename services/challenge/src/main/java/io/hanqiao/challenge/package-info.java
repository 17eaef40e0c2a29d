/** Challenges and the proposals that answer them. */
package io.hanqiao.challenge;
