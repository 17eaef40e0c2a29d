package io.hanqiao.platform.consume;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record that could not be read, on its way to the dead letters.
 *
 * @param reason as an operator reads it
 */
record Burial(ConsumerRecord<byte[], byte[]> record, UnreadableEvent reason) {}
