/** Ids and counters of aggregates. */
package io.hanqiao.platform.aggregate;
