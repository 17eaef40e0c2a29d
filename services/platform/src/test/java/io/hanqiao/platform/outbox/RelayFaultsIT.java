package io.hanqiao.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanqiao.platform.leadership.Led;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RelayFaultsIT {

  @Test
  void theServerAsksALeaderWhetherItIsStillThere() throws Exception {
    RelaySettings settings = OutboxBed.fresh("faults.vanished").settings(10);
    try (Connection as = Relay.connect(settings, RelaySource.OUTBOX);
        Statement statement = as.createStatement();
        ResultSet idle = statement.executeQuery("SHOW tcp_keepalives_idle")) {
      assertThat(idle.next()).isTrue();
      assertThat(idle.getString(1)).isEqualTo("5");
    }
  }

  @Test
  void aRelayWhoseTermEndsWithAnErrorBeginsAnother() throws Exception {
    OutboxBed bed = OutboxBed.fresh("faults.error");
    AtomicInteger terms = new AtomicInteger();
    RelaySource source =
        new RelaySource(
            "outbox",
            connection -> {
              if (terms.getAndIncrement() == 0) {
                throw new StackOverflowError("planted");
              }
              return new OutboxRows(connection);
            });
    Led relay = Relay.of(bed.settings(10), source, OutboxBed.meter());
    relay.start();
    try (Connection app = bed.asApp()) {
      bed.write(app, UUID.randomUUID(), 1);
    }
    await().until(() -> bed.unpublished() == 0);
    assertThat(terms).hasValue(2);
    relay.end();
  }
}
