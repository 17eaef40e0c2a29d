package io.hanqiao.platform.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The trail as an auditor's transaction sees it; any other sees nothing of it. */
@ApplicationScoped
class Trail {

  private static final String HEAD = "version, sealed_seq, hash, signed_at, key_id, signature";

  private final DataSource dataSource;
  private final String service;

  Trail(DataSource dataSource, @ConfigProperty(name = "quarkus.application.name") String service) {
    this.dataSource = dataSource;
    this.service = service;
  }

  /** Sealed rows behind a place, in the order of the chain. */
  List<AuditRow> after(long sealedSeq, int most) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT sealed_seq, hash, fields FROM audit_export(?, ?)")) {
      select.setLong(1, sealedSeq);
      select.setInt(2, most);
      List<AuditRow> rows = new ArrayList<>();
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          rows.add(AuditRow.of(found.getLong(1), found.getString(2), texts(found.getArray(3))));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read the audit trail", e);
    }
  }

  private static @Nullable String[] texts(Array array) throws SQLException {
    return (String[]) array.getArray();
  }

  /** Heads of this service behind a version, oldest first. */
  List<AuditHead> headsAfter(long version, int most) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement("SELECT " + HEAD + " FROM audit_heads(?, ?)")) {
      select.setLong(1, version);
      select.setInt(2, most);
      return heads(service, select);
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read the heads of the audit trail", e);
    }
  }

  /** Heads of another service that are kept here, behind a version, oldest first. */
  List<AuditHead> keptAfter(String other, long version, int most) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement("SELECT " + HEAD + " FROM kept_audit_heads(?, ?, ?)")) {
      select.setString(1, other);
      select.setLong(2, version);
      select.setInt(3, most);
      return heads(other, select);
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read the heads that are kept", e);
    }
  }

  private static List<AuditHead> heads(String of, PreparedStatement select) throws SQLException {
    List<AuditHead> heads = new ArrayList<>();
    try (ResultSet found = select.executeQuery()) {
      while (found.next()) {
        heads.add(
            new AuditHead(
                of,
                found.getLong(1),
                found.getLong(2),
                HexFormat.of().formatHex(found.getBytes(3)),
                found.getObject(4, OffsetDateTime.class).toInstant(),
                found.getString(5),
                Base64.getEncoder().encodeToString(found.getBytes(6))));
      }
    }
    return heads;
  }
}
