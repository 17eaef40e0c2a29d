package io.hanqiao.platform.chain;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import io.hanqiao.platform.consume.Subscription;
import io.hanqiao.platform.consume.UnreadableEvent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the heads of other services where these cannot reach them: who rewrites a chain would have
 * to rewrite what was kept of it, too.
 */
@Singleton
class KeptHeads {

  private static final String KEEP =
      "INSERT INTO kept_audit_head (service, version, sealed_seq, hash, signed_at, key_id,"
          + " signature) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";

  private final DataSource dataSource;
  private final ObjectReader reader;
  private final Set<String> services;

  KeptHeads(
      DataSource dataSource,
      ObjectMapper mapper,
      @ConfigProperty(name = "hanqiao.audit.keeps") Optional<Set<String>> services) {
    this.dataSource = dataSource;
    this.reader =
        mapper
            .readerFor(AuditHead.class)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    this.services = services.orElse(Set.of());
  }

  /** Without topics where the service keeps nobody's heads. */
  @Produces
  @Singleton
  Subscription auditHeads() {
    return new Subscription(
        "audit-heads",
        services.stream().map(AuditHead::topicOf).collect(Collectors.toUnmodifiableSet()),
        Subscription.Kind.PROJECTION,
        this::keep);
  }

  private void keep(ConsumedEvent event) {
    EventState state = event.state();
    if (state == null) {
      throw new UnreadableEvent("A head is never taken back");
    }
    AuditHead head = state.as(AuditHead.class, reader);
    if (!event.topic().equals(AuditHead.topicOf(head.service()))
        || event.version() != head.version()) {
      throw new UnreadableEvent("The head is not one of its topic");
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(KEEP)) {
      insert.setString(1, head.service());
      insert.setLong(2, head.version());
      insert.setLong(3, head.sealedSeq());
      insert.setBytes(4, HexFormat.of().parseHex(head.hash()));
      insert.setObject(5, head.signedAt().atOffset(ZoneOffset.UTC));
      insert.setString(6, head.keyId());
      insert.setBytes(7, Base64.getDecoder().decode(head.signature()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not keep a head", e);
    }
  }
}
