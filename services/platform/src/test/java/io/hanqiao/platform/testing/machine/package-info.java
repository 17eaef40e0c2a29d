/**
 * Machines under random commands of many at once, with lost answers and a crash before the commit:
 * what holds of every state machine of the product, tested in one place.
 */
package io.hanqiao.platform.testing.machine;
