package io.hanqiao.matcher;

import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.matching.decision.DecisionInputs;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decisions as they are stored, read beside the service. */
final class Stored {

  private Stored() {}

  static DecisionInputs inputs(String id) throws SQLException {
    String sql =
        "SELECT market, rulebook, rulebook_sha256, as_of, demand_facts, supply_facts, explanation"
            + " FROM decision WHERE id = ?";
    return read(sql, UUID.fromString(id), Stored::inputs).get(0);
  }

  /** Ids of the records of an act elsewhere. */
  static List<String> ofAct(UUID sourceId) throws SQLException {
    return read("SELECT id FROM decision WHERE source_id = ?", sourceId, row -> row.getString(1));
  }

  /** Those of the ids whose lists name a counterpart. */
  static List<String> listed(Set<UUID> ids) throws SQLException {
    String sql =
        "SELECT list_id FROM pairing_list"
            + " WHERE list_id = ANY (string_to_array(?, ',')::uuid[]) AND length(counterparts) > 0";
    String given = ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    return read(sql, given, row -> row.getString(1));
  }

  private static DecisionInputs inputs(ResultSet row) throws SQLException {
    return new DecisionInputs(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getObject(4, LocalDate.class),
        row.getString(5),
        row.getString(6),
        row.getString(7));
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private static <T> List<T> read(String sql, Object id, Reading<T> reading) throws SQLException {
    DatabaseAccess access = TestInfrastructure.get().database("matcher");
    try (Connection app =
            DriverManager.getConnection(
                access.jdbcUrl(), access.app().username(), access.app().password());
        Statement role = app.createStatement();
        PreparedStatement select = app.prepareStatement(sql)) {
      role.execute("SET ROLE " + access.name() + "_worker");
      select.setObject(1, id);
      List<T> rows = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.add(reading.of(row));
        }
      }
      return rows;
    }
  }
}
