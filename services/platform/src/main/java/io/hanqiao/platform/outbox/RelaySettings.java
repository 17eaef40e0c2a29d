package io.hanqiao.platform.outbox;

import io.hanqiao.platform.broker.Broker;
import java.time.Duration;
import java.util.Set;

/**
 * What a relay needs to know.
 *
 * @param service names the relay: its transactional id is {@code <service>-<source>}
 * @param jdbcUrl the service's database
 * @param username the relay's database role, which sees the outbox only
 * @param password its password
 * @param broker where Kafka is and as whom to sign in
 * @param topicPrefix put before every topic name; empty unless a broker is shared
 * @param topics the topics this service owns, created if missing, those of briefs included
 * @param briefs which topics are told in brief, too
 * @param batch most records per Kafka transaction
 * @param keep how long published rows are kept for accounting before they are deleted
 */
public record RelaySettings(
    String service,
    String jdbcUrl,
    String username,
    String password,
    Broker broker,
    String topicPrefix,
    Set<String> topics,
    Briefs briefs,
    int batch,
    Duration keep) {

  /** The fixed id of a source by which a new term fences the one before it. */
  public String transactionalId(RelaySource source) {
    return topicPrefix + service + "-" + source.name();
  }

  @Override
  public String toString() {
    return "RelaySettings[" + service + " " + jdbcUrl + " as " + username + "]";
  }
}
