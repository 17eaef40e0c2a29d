package io.hanqiao.matcher.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.outbox.UntoldEvent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists stored before they were told from their rows are the same lists afterwards. */
class ListsUpgradeIT {

  private static final String ALL =
      "SELECT list_id, owner_org, side, rulebook, as_of, counterparts, market, event_version,"
          + " digest, event_id, traceparent FROM pairing_list";
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  private final Random random = new Random(5);
  private final Map<UUID, PairingList> lists = new LinkedHashMap<>();
  private final Map<UUID, Long> versions = new HashMap<>();
  private final Set<UUID> events = new HashSet<>();
  private final List<String> traced = new ArrayList<>();
  private StoredAsJson before;

  @BeforeEach
  void storedAsJson() {
    before = new StoredAsJson(TestInfrastructure.get().freshDatabase("lists_upgrade"));
    before.migrate();
  }

  @Test
  void everyListHasTheSameEntriesAndVersionAndOwner() throws Exception {
    writeLists();
    assertThat(rowSecurity()).as("on, forced, owner no superuser").isEqualTo("t,t,f,f");

    before.upgrade();

    Map<UUID, PairingList> after = readLists();
    assertThat(after.keySet()).isEqualTo(lists.keySet());
    after.forEach(
        (id, list) -> {
          assertThat(list.entries()).isEqualTo(lists.get(id).entries());
          assertThat(list).usingRecursiveComparison().isEqualTo(lists.get(id));
        });
    assertThat(events).as("every version has the id of its event").hasSize(lists.size());
    assertThat(traced)
        .hasSize(lists.size() / 2)
        .containsOnly("00-" + TRACE + "-4bf92f3577b34da6-01");
    assertThat(rowSecurity()).isEqualTo("t,t,f,f");
    assertThat(shownEntries()).as("as a person may read them").isEqualTo(entriesInWords());
  }

  @Test
  void whatTheOutboxHadStillToTellOfListsIsToldFromTheirRowsOnce() throws Exception {
    writeLists();
    List<UUID> ids = new ArrayList<>(lists.keySet());
    UUID rulebook = UUID.randomUUID();
    before.append(ListEvents.TOPIC, ids.get(0), 1);
    before.tellAll();
    before.append(ListEvents.TOPIC, ids.get(1), 1);
    before.append(ListEvents.TOPIC, ids.get(1), 2);
    before.append(ListEvents.TOPIC, ids.get(2), 1);
    before.append("matcher.rulebook", rulebook, 1);

    before.upgrade();

    assertThat(asRelay("SELECT aggregateid::text FROM outbox WHERE published_at IS NULL"))
        .as("what is not of lists waits as before")
        .containsExactly(rulebook.toString());
    assertThat(asRelay("SELECT aggregateid::text FROM outbox WHERE published_at IS NOT NULL"))
        .containsExactly(ids.get(0).toString());
    List<UntoldEvent> told = tell();
    assertThat(told)
        .extracting(UntoldEvent::aggregateId)
        .containsExactlyInAnyOrder(ids.get(1), ids.get(2));
    assertThat(told)
        .allSatisfy(
            event -> {
              assertThat(event.version()).isEqualTo(versions.get(event.aggregateId()));
              for (PairingList.Entry entry : lists.get(event.aggregateId()).entries()) {
                assertThat(event.payload()).contains(entry.id().toString());
              }
            });
    assertThat(tell()).isEmpty();
  }

  @Test
  void whoHasNoListsHasNothingToTell() throws Exception {
    before.upgrade();

    assertThat(readLists()).isEmpty();
    assertThat(tell()).isEmpty();
  }

  private void writeLists() throws SQLException {
    for (int i = 0; i < 60; i++) {
      PairingList list = drawn(i);
      long version = 1L + random.nextInt(9);
      lists.put(list.listId(), list);
      versions.put(list.listId(), version);
      before.write(list, version, i % 2 == 0 ? TRACE : null);
    }
  }

  /** Some empty, some of one counterpart, scores at both ends of their range. */
  private PairingList drawn(int number) {
    List<PairingList.Entry> entries = new ArrayList<>();
    for (int rank = 0; rank < number % 21; rank++) {
      int score = rank == 0 ? 1_000_000 : rank == 19 ? 0 : 1_000_000 - rank * 50_000 - number;
      entries.add(new PairingList.Entry(id(), score));
    }
    return new PairingList(
        number % 3 == 0 ? "lending" : "challenge",
        id(),
        id(),
        number % 2 == 0 ? Side.DEMAND : Side.SUPPLY,
        "of-2024-07",
        LocalDate.of(2026, 11, 1),
        Ranking.of(entries, false));
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private Map<UUID, PairingList> readLists() throws SQLException {
    Map<UUID, PairingList> read = new HashMap<>();
    try (Connection worker = before.asWorker();
        Statement statement = worker.createStatement();
        ResultSet row = statement.executeQuery(ALL)) {
      while (row.next()) {
        PairingList list = ListStore.list(row);
        read.put(list.listId(), list);
        assertThat(row.getLong(8)).isEqualTo(versions.get(list.listId()));
        assertThat(row.getObject(9, UUID.class)).isEqualTo(list.digest());
        events.add(row.getObject(10, UUID.class));
        String traceparent = row.getString(11);
        if (traceparent != null) {
          traced.add(traceparent);
        }
      }
    }
    return read;
  }

  private Set<String> shownEntries() throws SQLException {
    try (Connection worker = before.asWorker()) {
      return new HashSet<>(
          texts(
              worker,
              "SELECT list_id || ' ' || e.place || ' ' || e.id || ' ' || e.score"
                  + " FROM pairing_list, pairing_entries(counterparts) e"));
    }
  }

  private Set<String> entriesInWords() {
    Set<String> words = new HashSet<>();
    lists.forEach(
        (id, list) -> {
          for (int i = 0; i < list.entries().size(); i++) {
            PairingList.Entry entry = list.entries().get(i);
            words.add(id + " " + (i + 1) + " " + entry.id() + " " + entry.score());
          }
        });
    return words;
  }

  /** What the relay tells next of lists, as having been told. */
  private List<UntoldEvent> tell() throws SQLException {
    try (Connection relay = before.login(before.access().relay())) {
      UntoldLists untold =
          new UntoldLists(
              relay, JsonMapper.builder().addModule(new JavaTimeModule()).build().writer());
      List<UntoldEvent> events = untold.next(1_000);
      untold.told(events);
      return events;
    }
  }

  private List<String> asRelay(String sql) throws SQLException {
    try (Connection relay = before.login(before.access().relay())) {
      return texts(relay, sql);
    }
  }

  /** Whether row-level security is on and forced, and whether the owner is above it. */
  private String rowSecurity() throws SQLException {
    DatabaseAccess.Account account = before.access().owner();
    try (Connection owner = before.login(account)) {
      assertThat(texts(owner, "SELECT list_id::text FROM pairing_list"))
          .as("the owner sees no list")
          .isEmpty();
      return texts(
              owner,
              "SELECT concat_ws(',', c.relrowsecurity, c.relforcerowsecurity, r.rolsuper,"
                  + " r.rolbypassrls) FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner"
                  + " WHERE c.relname = 'pairing_list'")
          .get(0);
    }
  }

  private static List<String> texts(Connection connection, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        texts.add(found.getString(1));
      }
    }
    return texts;
  }
}
