package io.hanqiao.credit.outcome;

import io.hanqiao.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts where they were written; row-level security of those rows decides who sees which.
 * All methods join the running transaction.
 */
@ApplicationScoped
class OutcomeLedger {

  private final DataSource dataSource;

  OutcomeLedger(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** One page, newest first; one row more than is shown. */
  List<Outcome> page(Facts facts, PageRequest page) {
    return query(
        "SELECT * FROM outcome WHERE " + facts.where() + " AND id < ? ORDER BY id DESC LIMIT ?",
        statement -> {
          int next = facts.bind(statement);
          statement.setObject(next, page.before());
          statement.setInt(next + 1, page.fetch());
        },
        OutcomeLedger::fact);
  }

  /** One, if the caller sees it. */
  Optional<Outcome> find(OutcomeKind kind, UUID id) {
    return query(
            "SELECT * FROM outcome WHERE kind = ? AND id = ?",
            statement -> {
              statement.setString(1, kind.name());
              statement.setObject(2, id);
            },
            OutcomeLedger::fact)
        .stream()
        .findFirst();
  }

  /** Totals: no kind and no word is ever added to another. */
  List<OutcomeTotal> totals(Grouping by, Facts facts) {
    return query(
        "SELECT kind, basis, "
            + by.column()
            + " AS grouped, sum(amount_fen) AS fen, count(*) AS facts FROM outcome WHERE "
            + facts.where()
            + " GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
        facts::bind,
        found -> total(by, facts, found));
  }

  /** Keeps what the firm says of a fact, in the place of what it said before. */
  void answer(Outcome fact, Basis answer, @Nullable DisputeCode reason, Answered answered) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO outcome_answer VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind,"
                    + " fact_id) DO UPDATE SET answer = EXCLUDED.answer, reason = EXCLUDED.reason,"
                    + " answered_by = EXCLUDED.answered_by, answered_at = EXCLUDED.answered_at")) {
      insert.setString(1, fact.kind().name());
      insert.setObject(2, fact.id());
      insert.setObject(3, fact.firmOrg());
      insert.setObject(4, fact.bankOrg());
      insert.setString(5, answer.name());
      insert.setString(6, reason == null ? null : reason.name());
      insert.setString(7, answered.by());
      insert.setObject(8, answered.at().atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not keep what the firm says", e);
    }
  }

  /** Who answered and when, UTC. */
  record Answered(String by, Instant at) {}

  private static OutcomeTotal total(Grouping by, Facts facts, ResultSet found) throws SQLException {
    @Nullable BigDecimal fen = found.getBigDecimal("fen");
    return OutcomeTotal.of(
        OutcomeKind.valueOf(found.getString("kind")),
        Basis.valueOf(found.getString("basis")),
        Map.entry(by, found.getString("grouped")),
        new OutcomeTotal.Sum(fen == null ? null : fen.longValueExact(), found.getLong("facts")),
        facts);
  }

  private static Outcome fact(ResultSet found) throws SQLException {
    return new Outcome(
        OutcomeKind.valueOf(found.getString("kind")),
        found.getObject("id", UUID.class),
        found.getObject("bank_org", UUID.class),
        found.getObject("firm_org", UUID.class),
        found.getObject("bank_id", UUID.class),
        found.getObject("enterprise_id", UUID.class),
        found.getString("contract_number"),
        found.getString("document_number"),
        found.getObject("amount_fen", Long.class),
        found.getObject("happened_on", LocalDate.class),
        found.getString("programme"),
        found.getString("evidence"),
        found.getObject("evidence_id", UUID.class),
        found.getBoolean("synthetic"),
        Basis.valueOf(found.getString("basis")),
        found.getString("dispute_reason"),
        found.getString("division_code"),
        found.getString("management_district"));
  }

  private <T> List<T> query(String sql, Binding binding, Reading<T> reading) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      binding.bind(select);
      List<T> rows = new ArrayList<>();
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          rows.add(reading.read(found));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read outcomes", e);
    }
  }

  private interface Binding {
    void bind(PreparedStatement statement) throws SQLException;
  }

  private interface Reading<T> {
    T read(ResultSet found) throws SQLException;
  }
}
