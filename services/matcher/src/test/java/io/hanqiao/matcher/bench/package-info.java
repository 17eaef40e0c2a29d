/** Measurements of the matcher: {@code deploy/bench rebuild} and {@code deploy/bench live}. */
package io.hanqiao.matcher.bench;
