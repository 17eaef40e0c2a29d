package io.hanqiao.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.leadership.Led;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BrokerKilledAtCommitIT {

  private static final TestInfrastructure INFRASTRUCTURE = TestInfrastructure.get();

  @AfterEach
  void theBrokerIsBack() {
    INFRASTRUCTURE.startKafka();
  }

  @Test
  void aBatchWhoseCommitWasTheLastTheBrokerDidIsSeenByReadersInTheEnd() throws Exception {
    OutboxBed bed = OutboxBed.fresh("killed.at-commit");
    OwnTopics.ensure(bed.settings(10));
    UUID key = UUID.randomUUID();
    try (Connection app = bed.asApp()) {
      bed.write(app, key, 1);
    }
    try (Connection leader = bed.asRelay();
        RelayTerm term =
            new RelayTerm(
                bed.settings(10),
                RelaySource.OUTBOX,
                leader,
                OutboxBed.meter(),
                killing(bed.settings(10)))) {
      Throwable ended = catchThrowable(term::publishBatch);
      assertThat(ended).as("acknowledged is not published").isNotNull();
    }
    assertThat(bed.unpublished()).isEqualTo(1);

    INFRASTRUCTURE.startKafka();
    Led relay = bed.relay(10);
    relay.start();
    await().atMost(Duration.ofSeconds(60)).until(() -> bed.unpublished() == 0);
    assertThat(bed.published("read_committed"))
        .isNotEmpty()
        .allMatch(record -> OutboxBed.key(record).equals(key));
    relay.end();
  }

  /** A producer under whose acknowledged commit the broker is killed. */
  @SuppressWarnings("unchecked")
  private static Producer<byte[], byte[]> killing(RelaySettings settings) {
    Producer<byte[], byte[]> real = RelayTerm.producer(settings, RelaySource.OUTBOX);
    return (Producer<byte[], byte[]>)
        Proxy.newProxyInstance(
            Producer.class.getClassLoader(),
            new Class<?>[] {Producer.class},
            (proxy, method, arguments) -> {
              try {
                Object result = method.invoke(real, arguments);
                if (method.getName().equals("commitTransaction")) {
                  INFRASTRUCTURE.killKafka();
                }
                return result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
