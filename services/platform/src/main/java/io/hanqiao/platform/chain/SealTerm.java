package io.hanqiao.platform.chain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.hanqiao.platform.aggregate.Ids;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Seals while its connection holds the lock. Each batch is one transaction: rows sealed, the new
 * head signed, stored and left in the outbox.
 */
final class SealTerm {

  /** The same of every service: a head says itself whose it is. */
  private static final String TYPE = "io.hanqiao.platform.audit-head.signed.v1";

  private static final String STORE =
      "INSERT INTO audit_head (version, sealed_seq, hash, signed_at, key_id, signature)"
          + " VALUES (?, ?, ?, ?, ?, ?)";
  private static final String TELL =
      "INSERT INTO outbox (id, aggregatetype, aggregateid, type, eventversion, payload)"
          + " VALUES (?, ?, ?, ?, ?, ?)";

  private final SealSettings settings;
  private final Connection connection;
  private final ObjectWriter json;
  private final Clock clock;

  /** A term on a connection that holds the lock and is the app's still. */
  SealTerm(SealSettings settings, Connection connection, ObjectWriter json, Clock clock)
      throws SQLException {
    this.settings = settings;
    this.connection = connection;
    this.json = json;
    this.clock = clock;
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET ROLE " + statement.enquoteIdentifier(settings.worker(), true));
    }
    connection.setAutoCommit(false);
  }

  /** Seals one batch. Returns how many rows. */
  int seal() throws SQLException {
    try (PreparedStatement seal =
        connection.prepareStatement("SELECT sealed, head_seq, head_hash FROM seal_audit(?)")) {
      seal.setInt(1, settings.batch());
      int sealed;
      try (ResultSet done = seal.executeQuery()) {
        done.next();
        sealed = done.getInt(1);
        if (sealed > 0) {
          sign(done.getLong(2), done.getBytes(3));
        }
      }
      connection.commit();
      return sealed;
    }
  }

  private void sign(long sealedSeq, byte[] hash) throws SQLException {
    HeadKey key = settings.key();
    if (key == null) {
      return;
    }
    long version = nextVersion();
    Instant now = clock.instant();
    String digits = HexFormat.of().formatHex(hash);
    byte[] signature;
    try {
      signature = key.sign(AuditHead.signed(settings.service(), version, sealedSeq, digits, now));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Could not sign a head of the audit trail", e);
    }
    AuditHead head =
        new AuditHead(
            settings.service(),
            version,
            sealedSeq,
            digits,
            now,
            key.id(),
            Base64.getEncoder().encodeToString(signature));
    store(head, hash, signature);
    tell(head);
  }

  private long nextVersion() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet newest =
            statement.executeQuery("SELECT coalesce(max(version), 0) FROM audit_head")) {
      newest.next();
      return newest.getLong(1) + 1;
    }
  }

  private void store(AuditHead head, byte[] hash, byte[] signature) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(STORE)) {
      insert.setLong(1, head.version());
      insert.setLong(2, head.sealedSeq());
      insert.setBytes(3, hash);
      insert.setObject(4, head.signedAt().atOffset(ZoneOffset.UTC));
      insert.setString(5, head.keyId());
      insert.setBytes(6, signature);
      insert.executeUpdate();
    }
  }

  private void tell(AuditHead head) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(TELL)) {
      insert.setObject(1, Ids.next());
      insert.setString(2, AuditHead.topicOf(head.service()));
      insert.setObject(3, AuditHead.idOf(head.service()));
      insert.setString(4, TYPE);
      insert.setLong(5, head.version());
      insert.setString(6, json.writeValueAsString(head));
      insert.executeUpdate();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A head cannot be written as JSON", e);
    }
  }
}
