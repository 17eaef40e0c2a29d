package io.hanqiao.platform.outbox;

import java.sql.Connection;
import java.util.function.Function;

/**
 * Where events wait to be told. Each source has a relay of its own: a service has its outbox, and a
 * CDI bean of this type for whatever else it tells.
 *
 * @param name names the relay's lock, the channel on which it hears of new rows, its transactional
 *     id and its metrics
 * @param on what is untold, over a connection of the relay's role
 */
public record RelaySource(String name, Function<Connection, Untold> on) {

  /** The table that every service has. */
  static final RelaySource OUTBOX = new RelaySource("outbox", OutboxRows::new);
}
