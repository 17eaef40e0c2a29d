package io.hanqiao.enterprise.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What the caller's organisation left here, as functions of the database look at it and let go of
 * it. All methods join the running transaction.
 */
@ApplicationScoped
class OwnContent {

  private final DataSource dataSource;

  OwnContent(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** What holds it; its firms are locked from here on. */
  List<HeldBy> locks() {
    List<HeldBy> locks = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement("SELECT lock, found, ends_on FROM erasure_locks()");
        ResultSet found = select.executeQuery()) {
      while (found.next()) {
        locks.add(
            new HeldBy(
                RetentionLock.valueOf(found.getString(1)),
                found.getLong(2),
                found.getObject(3, LocalDate.class)));
      }
      return locks;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not look up what holds an organisation", e);
    }
  }

  /** Lets go of all of it. Returns how many aggregates are told as erased. */
  long erase(Instant tombstonesDue) {
    return run("SELECT erase_own(?)", tombstonesDue.atOffset(ZoneOffset.UTC));
  }

  /** Takes a person out of what he or she consented to. Returns how many consents. */
  long erasePerson(String subject) {
    return run("SELECT erase_person(?)", subject);
  }

  private long run(String sql, Object value) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement erase = connection.prepareStatement(sql)) {
      erase.setObject(1, value);
      try (ResultSet found = erase.executeQuery()) {
        return found.next() ? found.getLong(1) : 0;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not erase", e);
    }
  }
}
