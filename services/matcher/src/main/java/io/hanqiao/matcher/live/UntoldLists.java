package io.hanqiao.matcher.live;

import com.fasterxml.jackson.databind.ObjectWriter;
import io.hanqiao.platform.outbox.Untold;
import io.hanqiao.platform.outbox.UntoldEvent;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Lists whose newest form has not been told yet. What is told of a list is what its row says when
 * its turn has come: of versions that followed each other faster only the last one is told.
 *
 * <p>A version can only be told late, never lost: the note that there is something to tell is
 * written with it, and only notes that were read before the row are taken away after it was told.
 */
final class UntoldLists implements Untold {

  /** Those written together stand in one note, a few hundred at most. */
  private static final String NOTES =
      "SELECT seq, list_ids FROM untold_lists ORDER BY seq LIMIT 100";

  private static final String LISTS =
      "SELECT list_id, owner_org, side, rulebook, as_of, counterparts, market, event_version,"
          + " changed_at, event_id, traceparent FROM pairing_list WHERE list_id = ANY (?)";

  private static final String TOLD = "DELETE FROM untold_lists WHERE seq = ANY (?)";

  private final Connection connection;
  private final ObjectWriter json;
  private List<Long> taken = List.of();

  UntoldLists(Connection connection, ObjectWriter json) {
    this.connection = connection;
    this.json = json;
  }

  @Override
  public List<UntoldEvent> next(int most) throws SQLException {
    Set<UUID> lists = takeNotes(most);
    List<UntoldEvent> events = new ArrayList<>();
    if (!lists.isEmpty()) {
      try (PreparedStatement select = connection.prepareStatement(LISTS)) {
        select.setArray(1, connection.createArrayOf("uuid", lists.toArray()));
        try (ResultSet row = select.executeQuery()) {
          while (row.next()) {
            events.add(event(row));
          }
        }
      }
    }
    if (events.isEmpty() && !taken.isEmpty()) {
      // Of lists that are no longer stored there is nothing to tell.
      told(events);
    }
    return events;
  }

  /** At least one note, and more as long as their lists are few. */
  private Set<UUID> takeNotes(int most) throws SQLException {
    Set<UUID> lists = new LinkedHashSet<>();
    taken = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(NOTES);
        ResultSet note = select.executeQuery()) {
      while (lists.size() < most && note.next()) {
        taken.add(note.getLong(1));
        lists.addAll(List.of((UUID[]) note.getArray(2).getArray()));
      }
    }
    return lists;
  }

  private UntoldEvent event(ResultSet row) throws SQLException {
    PairingList list = ListStore.list(row);
    return new UntoldEvent(
        0,
        row.getObject(10, UUID.class),
        ListEvents.TOPIC,
        list.listId(),
        ListEvents.type(list.side()),
        row.getLong(8),
        ListEvents.body(list, json),
        row.getString(11),
        row.getObject(9, OffsetDateTime.class).toInstant());
  }

  @Override
  public void told(List<UntoldEvent> events) throws SQLException {
    Array notes = connection.createArrayOf("bigint", taken.toArray());
    try (PreparedStatement delete = connection.prepareStatement(TOLD)) {
      delete.setArray(1, notes);
      delete.executeUpdate();
    }
  }

  /** Nothing of what was told is kept: the row itself is. */
  @Override
  public void forget(Duration keep) {}
}
