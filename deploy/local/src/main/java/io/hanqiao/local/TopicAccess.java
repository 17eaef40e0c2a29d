package io.hanqiao.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.apache.kafka.common.resource.ResourceType.TRANSACTIONAL_ID;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * Who may read and write which topic, as {@code topic-access.properties} says it and the broker
 * enforces it. What is not allowed there is refused.
 */
public final class TopicAccess {

  private static final String TABLE = "/topic-access.properties";
  private static final String WRITES = ".writes";
  private static final String READS = ".reads";
  private static final int PATIENCE_SECONDS = 30;

  private final Properties table;

  private TopicAccess(Properties table) {
    this.table = table;
  }

  /** The table. */
  public static TopicAccess table() {
    Properties table = new Properties();
    try (InputStream in =
        Objects.requireNonNull(TopicAccess.class.getResourceAsStream(TABLE), TABLE)) {
      table.load(new InputStreamReader(in, UTF_8));
      return new TopicAccess(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The services the broker knows. */
  public Set<String> services() {
    return table.stringPropertyNames().stream()
        .map(name -> name.substring(0, name.indexOf('.')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The topics a service owns. */
  public Set<String> writes(String service) {
    return topics(service + WRITES);
  }

  /** The topics of others that a service reads. */
  public Set<String> reads(String service) {
    return topics(service + READS);
  }

  /**
   * Lets the broker hold these rules and no others.
   *
   * @param admin signed in as who may change them
   */
  void enforce(Admin admin) throws ExecutionException, InterruptedException {
    Set<AclBinding> wanted = new HashSet<>();
    services().forEach(service -> wanted.addAll(rules(service)));
    Collection<AclBinding> held = admin.describeAcls(AclBindingFilter.ANY).values().get();
    List<AclBindingFilter> surplus =
        held.stream().filter(rule -> !wanted.contains(rule)).map(AclBinding::toFilter).toList();
    wanted.removeAll(held);
    try {
      admin.createAcls(wanted).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      admin.deleteAcls(surplus).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (java.util.concurrent.TimeoutException e) {
      throw new IllegalStateException("The broker does not take its rules", e);
    }
  }

  private List<AclBinding> rules(String service) {
    List<AclBinding> rules = new ArrayList<>();
    for (String topic : writes(service)) {
      for (AclOperation operation : List.of(CREATE, WRITE, READ)) {
        rules.add(allow(service, TOPIC, topic, LITERAL, operation));
      }
    }
    reads(service).forEach(topic -> rules.add(allow(service, TOPIC, topic, LITERAL, READ)));
    // Consumer groups and transactions bear the name of their service.
    rules.add(allow(service, GROUP, service + ".", PREFIXED, READ));
    rules.add(allow(service, TRANSACTIONAL_ID, service + "-", PREFIXED, WRITE));
    return rules;
  }

  private static AclBinding allow(
      String service, ResourceType kind, String name, PatternType pattern, AclOperation what) {
    return new AclBinding(
        new ResourcePattern(kind, name, pattern),
        new AccessControlEntry("User:" + service, "*", what, AclPermissionType.ALLOW));
  }

  private Set<String> topics(String name) {
    return Arrays.stream(table.getProperty(name, "").split(",", -1))
        .map(String::strip)
        .filter(topic -> !topic.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
