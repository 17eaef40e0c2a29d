package io.hanqiao.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Kafka broker, its own controller, as a process of its own; what it holds is kept. Whoever
 * comes signs in, and may do what {@link TopicAccess} says. For integration tests it has a second
 * door, at which nobody is asked.
 */
public final class KafkaBroker {
  /** The file by which a formatted directory is known. */
  static final String META_PROPERTIES = "meta.properties";

  private static final String NAME = Foundation.KAFKA;
  private static final int HEAP_MEGABYTES = 320;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private KafkaBroker() {}

  /** Starts the broker as a child and waits until it accepts connections and holds its rules. */
  static Child start(Home home, Foundation.Sites sites) {
    int port = sites.kafka();
    // Made before the broker looks for them.
    BrokerLogin login = new BrokerLogin(home.secrets());
    String unused = login.ofBroker(TopicAccess.table().services());
    List<String> arguments =
        List.of(
            home.kafkaData().toString(),
            Integer.toString(port),
            Integer.toString(sites.controller()),
            Integer.toString(sites.openKafka()),
            home.secrets().directory().toString());
    Launch launch = Launch.ofOwnMain(NAME, KafkaBroker.class, HEAP_MEGABYTES, port, arguments);
    Child child = Child.start(home, launch).awaitReady(PATIENCE, () -> Ports.answers(port));
    setRules(login, port);
    return child;
  }

  private static void setRules(BrokerLogin login, int port) {
    Map<String, Object> admin = new HashMap<>(login.client(BrokerLogin.ADMIN));
    admin.put("bootstrap.servers", "127.0.0.1:" + port);
    try (Admin broker = Admin.create(admin)) {
      TopicAccess.table().enforce(broker);
    } catch (ExecutionException e) {
      throw new LaunchException(
          "Kafka 未接受访问规则：" + e.getCause(), "Kafka did not take its rules: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("启动被中断", "Interrupted while starting", e);
    }
  }

  /**
   * Runs a broker until the process is told to stop.
   *
   * @param args the directory, the port for clients, the port of the controller, the port at which
   *     nobody is asked or 0, the directory of the secrets
   */
  public static void main(String[] args) throws Exception {
    Path directory = Path.of(args[0]);
    format(directory);
    Properties settings = new Properties();
    settings.putAll(settings(directory, args[1], args[2]));
    settings.putAll(access(new BrokerLogin(new Secrets(Path.of(args[4]))), !args[3].equals("0")));
    if (!args[3].equals("0")) {
      String open = ",OPEN://127.0.0.1:" + args[3];
      settings.merge("listeners", open, KafkaBroker::joined);
      settings.merge("advertised.listeners", open, KafkaBroker::joined);
    }
    KafkaRaftServer server =
        new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
    server.startup();
    server.awaitShutdown();
  }

  private static void format(Path directory) throws Exception {
    if (Files.exists(directory.resolve(META_PROPERTIES))) {
      return;
    }
    // Made aside and moved: a launcher killed here leaves no half of a data directory.
    Path partial = directory.resolveSibling(directory.getFileName() + ".partial");
    Home.deleteTree(partial);
    Files.createDirectories(partial);
    new Formatter()
        .setClusterId(Uuid.randomUuid().toString())
        .setNodeId(1)
        .addDirectory(partial.toString())
        .setMetadataLogDirectory(partial.toString())
        .setControllerListenerName("CONTROLLER")
        .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
        .setIgnoreFormatted(false)
        .setHasDynamicQuorum(false)
        .run();
    Files.move(partial, directory, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String joined(Object first, Object second) {
    return "" + first + second;
  }

  /** Who is known, and that who is not allowed to is refused. */
  private static Map<String, String> access(BrokerLogin login, boolean open) {
    String known = login.ofBroker(TopicAccess.table().services());
    String admin = "User:" + BrokerLogin.ADMIN;
    return Map.of(
        "sasl.enabled.mechanisms", "PLAIN",
        "sasl.mechanism.inter.broker.protocol", "PLAIN",
        "sasl.mechanism.controller.protocol", "PLAIN",
        "listener.name.client.plain.sasl.jaas.config", known,
        "listener.name.controller.plain.sasl.jaas.config", known,
        "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
        "super.users", open ? admin + ";User:ANONYMOUS" : admin);
  }

  private static Map<String, String> settings(Path directory, String port, String controllerPort) {
    String client = "CLIENT://127.0.0.1:" + port;
    return Map.ofEntries(
        Map.entry("process.roles", "broker,controller"),
        Map.entry("node.id", "1"),
        Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controllerPort),
        Map.entry("controller.listener.names", "CONTROLLER"),
        Map.entry("inter.broker.listener.name", "CLIENT"),
        Map.entry("listeners", client + ",CONTROLLER://127.0.0.1:" + controllerPort),
        Map.entry("advertised.listeners", client),
        Map.entry(
            "listener.security.protocol.map",
            "CLIENT:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT,OPEN:PLAINTEXT"),
        Map.entry("log.dirs", directory.toString()),
        Map.entry("auto.create.topics.enable", "false"),
        Map.entry("group.initial.rebalance.delay.ms", "0"),
        Map.entry("default.replication.factor", "1"),
        Map.entry("min.insync.replicas", "1"),
        Map.entry("offsets.topic.replication.factor", "1"),
        Map.entry("offsets.topic.num.partitions", "5"),
        Map.entry("transaction.state.log.replication.factor", "1"),
        Map.entry("transaction.state.log.min.isr", "1"),
        Map.entry("transaction.state.log.num.partitions", "5"),
        Map.entry("share.coordinator.state.topic.replication.factor", "1"),
        Map.entry("share.coordinator.state.topic.min.isr", "1"),
        Map.entry("share.coordinator.state.topic.num.partitions", "1"),
        Map.entry("log.cleaner.enable", "true"),
        // The default of 128 MB is meant for a heap of gigabytes.
        Map.entry("log.cleaner.dedupe.buffer.size", "16777216"),
        // A killed broker may register again only when its last session is over.
        Map.entry("broker.session.timeout.ms", "4000"),
        Map.entry("broker.heartbeat.interval.ms", "500"),
        Map.entry("num.network.threads", "2"),
        Map.entry("num.io.threads", "4"),
        Map.entry("background.threads", "2"));
  }
}
