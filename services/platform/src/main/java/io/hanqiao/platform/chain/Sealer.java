package io.hanqiao.platform.chain;

import com.fasterxml.jackson.databind.ObjectWriter;
import io.hanqiao.platform.leadership.Leadership;
import io.hanqiao.platform.leadership.Led;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

/** Seals the audit trail behind the business transactions. */
final class Sealer implements Led.Term {

  private final SealSettings settings;
  private final ObjectWriter json;
  private final Clock clock;

  private Sealer(SealSettings settings, ObjectWriter json, Clock clock) {
    this.settings = settings;
    this.json = json;
    this.clock = clock;
  }

  /** The sealer of this replica. */
  static Led of(SealSettings settings, ObjectWriter json, Clock clock) {
    return new Led(
        "audit-sealer",
        "audit-chain",
        settings.every(),
        () ->
            Leadership.connect(
                settings.jdbcUrl(),
                settings.username(),
                settings.password(),
                settings.service() + "-sealer"),
        new Sealer(settings, json, clock));
  }

  @Override
  public void lead(Connection connection, Led led) throws SQLException, InterruptedException {
    long every = settings.every().toMillis();
    SealTerm term = new SealTerm(settings, connection, json, clock);
    int sealed = 0;
    while (!led.stopsWithin(sealed < settings.batch() ? every : 0)) {
      sealed = term.seal();
    }
  }
}
