package io.hanqiao.platform.outbox;

import io.hanqiao.platform.leadership.Leadership;
import io.hanqiao.platform.leadership.Led;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;

/**
 * Publishes what one source of a service has to tell. If Kafka or the database is away, the source
 * keeps what is still to be told.
 */
public final class Relay implements Led.Term {

  private static final Duration STANDBY = Duration.ofMillis(200);

  private final RelaySettings settings;
  private final RelaySource source;
  private final RelayMeter meter;

  private Relay(RelaySettings settings, RelaySource source, RelayMeter meter) {
    this.settings = settings;
    this.source = source;
    this.meter = meter;
  }

  /** The relay of that source in this replica. */
  static Led of(RelaySettings settings, RelaySource source, RelayMeter meter) {
    return new Led(
        source.name() + "-relay",
        source.name(),
        STANDBY,
        () -> connect(settings, source),
        new Relay(settings, source, meter));
  }

  /** A relay of an outbox outside a service, measured by nobody. */
  public static Led standalone(RelaySettings settings) {
    RelaySource source = RelaySource.OUTBOX;
    return of(
        settings,
        source,
        new RelayMeter(source.name(), new SimpleMeterRegistry(), InstantSource.system()));
  }

  @Override
  public void lead(Connection connection, Led led)
      throws SQLException, InterruptedException, ExecutionException {
    OwnTopics.ensure(settings);
    try (RelayTerm term = new RelayTerm(settings, source, connection, meter)) {
      meter.termBegan();
      term.lead(led::stopped);
    }
  }

  /** As the relay's role, for one term. */
  static Connection connect(RelaySettings settings, RelaySource source) throws SQLException {
    return Leadership.connect(
        settings.jdbcUrl(),
        settings.username(),
        settings.password(),
        settings.service() + "-" + source.name() + "-relay");
  }
}
