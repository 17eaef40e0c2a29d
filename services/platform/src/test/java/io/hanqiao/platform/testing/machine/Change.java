package io.hanqiao.platform.testing.machine;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction made of one row.
 *
 * @param tx the transaction
 * @param before null if the row is new
 * @param after the columns of the row
 * @param by the command it came of; null if it was none of the random ones
 */
public record Change(
    String tx,
    String table,
    String id,
    @Nullable JsonNode before,
    JsonNode after,
    @Nullable Sent by) {

  /** By how much a column grew, an amount in fen; what it is if the row is new. */
  public long grew(String column) {
    return after.path(column).asLong() - (before == null ? 0 : before.path(column).asLong());
  }
}
