package io.hanqiao.local.demo;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Rows of one kind. They are drawn while they are sent, so that a large market needs little memory.
 *
 * @param route where rows of the kind are loaded
 * @param source draws the rows anew, the same each time
 */
record Batch(Route route, Supplier<Stream<Row>> source) {

  /** The rows, in the order they are sent. */
  Stream<Row> rows() {
    return source.get();
  }

  /**
   * The bodies to send, in order.
   *
   * @param ids gives the ids of rows loaded before
   */
  Bodies bodies(Function<IdOf, String> ids) {
    return new Bodies(rows().iterator(), ids);
  }
}
