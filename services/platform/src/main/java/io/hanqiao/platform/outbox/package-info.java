/**
 * Events leave a service through its outbox: written in the business transaction, published by one
 * relay.
 */
package io.hanqiao.platform.outbox;
