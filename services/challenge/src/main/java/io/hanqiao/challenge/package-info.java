/** Challenges and the proposals to them. */
package io.hanqiao.challenge;
