/** One trace from the request through outbox and broker to the effect. */
package io.hanqiao.platform.trace;
