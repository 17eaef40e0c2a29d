package io.hanqiao.matcher.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hanqiao.platform.consume.Positions;
import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.testing.PublishedEvents;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two writers of one market on one database: who may write what, and from when on. */
@QuarkusTest
class OwnershipIT {

  private static final Duration LEASE = Duration.ofSeconds(3);
  private static final int LISTS = 200;

  @Inject SlotStore slots;
  @Inject ListStore store;
  @Inject ListWriters writers;
  @Inject Transactions transactions;

  private String market = "";
  private StoredLists stored = new StoredLists("");
  private WriterBed one;
  private WriterBed two;

  @BeforeEach
  void aMarketOfItsOwn() {
    market = "test-" + UUID.randomUUID();
    stored = new StoredLists(market);
    one = bed();
    two = bed();
  }

  @Test
  void aloneAWriterHoldsAllSlotsAndWritesEveryListOnce() throws Exception {
    one.reads(7, lists(1));
    one.round();
    one.writeAll();

    assertThat(stored.versions()).hasSize(LISTS).containsOnly(1L);
    one.reads(8, lists(1));
    one.offerAll(lists(1));
    one.writeAll();
    assertThat(stored.versions()).as("nothing changed, nothing is written").containsOnly(1L);
    assertThat(stored.positions()).isNotEmpty().allMatch(text -> text.contains("7"));
  }

  @Test
  void theSecondOneGetsItsShareAndTheFirstWritesNoMoreOfIt() throws Exception {
    one.reads(1, lists(1));
    one.round();
    one.writeAll();
    two.reads(1, lists(1));
    two.round();
    one.round();
    two.round();
    two.writeAll();

    assertThat(stored.owners()).containsOnly(one.id, two.id);
    one.offerAll(lists(2));
    two.offerAll(lists(2));
    one.writeAll();
    two.writeAll();
    assertThat(stored.versions()).as("each list is written by exactly one").containsOnly(2L);
    assertTold(2);
  }

  @Test
  void aWriterWhoseEpochIsStaleIsRefusedDropsItsClaimsAndReadsAnew() throws Exception {
    one.reads(1, lists(1));
    one.round();
    one.writeAll();
    stored.stealAll();

    Positions far = new Positions(Map.of("t-0", 9L));
    assertThatThrownBy(() -> transactions.runAsWorker(() -> one.claims.lock(Set.of(5), far)))
        .hasMessageContaining("claimed by another");
    one.offerAll(lists(2));
    one.round();
    one.writeAll();

    assertThat(stored.positions()).noneMatch(text -> text.contains("9"));
    assertThat(stored.versions())
        .as("claimed anew, it goes on from what is stored")
        .containsOnly(2L);
  }

  @Test
  void whoTakesOverWritesNothingBeforeItHasReadAsFarAsTheOneBefore() throws Exception {
    one.reads(100, lists(2));
    one.round();
    one.writeAll();
    one.stops();

    two.reads(99, lists(1));
    two.round();
    two.writeAll();
    assertThat(stored.versions()).as("the past does not come back").containsOnly(1L);

    two.reads(100, lists(2));
    two.writeAll();
    assertThat(stored.versions()).as("the same is not written again").containsOnly(1L);
  }

  @Test
  void whoTakesOverWritesExactlyWhatDiffers() throws Exception {
    one.reads(1, lists(1));
    one.round();
    one.writeAll();
    one.stops();
    Map<UUID, PairingList> later = lists(1);
    later.putAll(someOf(lists(2), 17));
    UUID gone = later.keySet().iterator().next();
    later.remove(gone);

    two.reads(2, later);
    two.round();
    two.writeAll();

    long rewritten = stored.versions().stream().filter(version -> version == 2).count();
    assertThat(rewritten).isBetween(17L, 18L);
    assertThat(stored.entries(gone)).as("nobody is on it").isEqualTo("\\x");
  }

  @Test
  void whatACrashLeftUnwrittenTheNextOneWrites() throws Exception {
    one.reads(1, lists(1));
    one.round();
    one.writeAll();
    // Worked out and waiting, some of it written: then the process is gone without a word.
    one.offerAll(lists(2));
    one.write();
    stored.letLeasesRunOut();

    two.reads(2, lists(2));
    two.round();
    two.writeAll();

    assertThat(stored.versions()).containsOnly(2L);
    assertTold(2);
  }

  /** Nothing waits any more, and the last that was told of any list is what is stored. */
  private void assertTold(long version) {
    await().until(() -> Collections.disjoint(stored.untold(), lists(1).keySet()));
    for (UUID list : someOf(lists(1), 3).keySet()) {
      List<PublishedEvents.Event> told =
          PublishedEvents.until(
              ListEvents.TOPIC,
              list.toString(),
              event -> event.header("ce_eventversion").equals(Long.toString(version)));
      assertThat(told).extracting(event -> event.header("ce_eventversion")).isSorted();
    }
  }

  private WriterBed bed() {
    return new WriterBed(
        market, LEASE, slots, store, bed -> writers.of(market, bed.claims, bed.lanes));
  }

  private Map<UUID, PairingList> lists(int score) {
    return WriterBed.lists(market, LISTS, score);
  }

  private static Map<UUID, PairingList> someOf(Map<UUID, PairingList> lists, int most) {
    Map<UUID, PairingList> some = new HashMap<>();
    lists.keySet().stream()
        .sorted()
        .skip(50)
        .limit(most)
        .forEach(id -> some.put(id, lists.get(id)));
    return some;
  }
}
