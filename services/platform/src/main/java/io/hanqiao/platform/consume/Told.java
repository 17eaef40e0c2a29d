package io.hanqiao.platform.consume;

/**
 * An event whose state has not been read, and where its record is. It holds nothing of the array in
 * which the record was fetched.
 *
 * @param timestamp when it was appended, ms since 1970
 */
record Told(ConsumedEvent event, int partition, long offset, long timestamp) {}
