package io.hanqiao.platform.outbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates the compacted topics a service owns. Where topics come from elsewhere they exist already.
 */
final class OwnTopics {

  private static final int PARTITIONS = 3;
  private static final Map<String, String> COMPACTED =
      Map.of(
          "cleanup.policy", "compact",
          // A record that was erased must be gone from the log within a day.
          "max.compaction.lag.ms", "86400000",
          "segment.ms", "21600000",
          "delete.retention.ms", "86400000");

  private OwnTopics() {}

  static void ensure(RelaySettings settings) throws InterruptedException, ExecutionException {
    Map<String, Object> config =
        settings
            .broker()
            .client(
                Map.of(
                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000));
    try (Admin admin = Admin.create(config)) {
      Set<String> existing = admin.listTopics().names().get();
      List<NewTopic> missing =
          settings.topics().stream()
              .map(topic -> settings.topicPrefix() + topic)
              .filter(topic -> !existing.contains(topic))
              .map(topic -> new NewTopic(topic, PARTITIONS, (short) -1).configs(COMPACTED))
              .toList();
      if (!missing.isEmpty()) {
        create(admin, missing);
      }
    }
  }

  private static void create(Admin admin, List<NewTopic> missing)
      throws InterruptedException, ExecutionException {
    try {
      admin.createTopics(missing).all().get();
    } catch (ExecutionException e) {
      // Another replica was faster.
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }
}
