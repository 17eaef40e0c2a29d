package io.hanqiao.matcher.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hanqiao.platform.consume.Positions;
import io.hanqiao.platform.identity.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two writers of one market whose database goes away at the worst moment: no slot is left over. */
@QuarkusTest
class WriterFaultsIT {

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
  void oneHoldsAll() throws Exception {
    market = "test-" + UUID.randomUUID();
    stored = new StoredLists(market);
    one = bed();
    two = bed();
    one.reads(1, lists(1));
    one.round();
    one.writeAll();
  }

  @Test
  void slotsThatTheirHolderForgotWhenItsSessionEndedAreNotKeptFromAnother() throws Exception {
    two.reads(1, lists(1));
    two.round();
    assertThat(two.lanes.slotsHeld()).as("the first holds all of them").isZero();

    one.offerAll(lists(2));
    Thread step = one.threadOfOneStep();
    stored.endWhoWaits(step);
    step.join();
    assertThat(one.lanes.slotsHeld()).as("it has forgotten").isZero();

    one.reads(2, lists(2));
    two.reads(2, lists(2));
    for (int i = 0; i < 2; i++) {
      one.round();
      two.round();
    }
    assertThat(two.lanes.slotsHeld()).isPositive();
    assertThat(one.lanes.slotsHeld() + two.lanes.slotsHeld()).isEqualTo(PairingList.SLOTS);
    one.writeAll();
    two.writeAll();
    assertThat(stored.versions()).as("what was not committed is written").containsOnly(2L);
  }

  @Test
  void whoWritesGoesOnAfterItsSessionEndedInsideATransaction() throws Exception {
    one.offerAll(lists(2));
    Thread writing = one.thread();
    stored.endWhoWaits(writing);
    await()
        .untilAsserted(
            () -> {
              one.reads(2, lists(2));
              assertThat(stored.versions()).hasSize(LISTS).containsOnly(2L);
            });
    assertThat(writing.isAlive()).isTrue();
    one.stopWriting();
    writing.join();
  }

  @Test
  void whatStandsStillWhileItWritesDoesNotHoldItsSlotsForEver() throws Exception {
    Positions far = new Positions(Map.of("t-0", 9L));
    assertThatThrownBy(
            () ->
                transactions.runAsWorker(
                    () -> {
                      one.claims.lock(Set.of(3), far);
                      awaitIdleSessionsEnd();
                      one.claims.lock(Set.of(3), far);
                    }))
        .as("the server does not wait for it")
        .isNotInstanceOf(ConditionTimeoutException.class);
    assertThat(stored.positions()).noneMatch(text -> text.contains("9"));
  }

  @Test
  void whatStandsStillWhileItClaimsDoesNotHoldItsSlotsForEver() throws Exception {
    one.stops();
    two.reads(1, lists(1));
    assertThatThrownBy(
            () ->
                transactions.runAsWorker(
                    () -> {
                      assertThat(one.claims.round().taken()).hasSize(PairingList.SLOTS);
                      awaitIdleSessionsEnd();
                      slots.sign(market, one.id);
                    }))
        .as("the server does not wait for it")
        .isNotInstanceOf(ConditionTimeoutException.class);
    two.round();
    assertThat(two.lanes.slotsHeld()).isEqualTo(PairingList.SLOTS);
  }

  /** The server ends the session of a transaction that says nothing for as long as a lease. */
  private static void awaitIdleSessionsEnd() {
    await().atMost(LEASE.multipliedBy(4)).until(() -> StoredLists.idleInTransaction() == 0);
  }

  private WriterBed bed() {
    return new WriterBed(
        market, LEASE, slots, store, bed -> writers.of(market, bed.claims, bed.lanes));
  }

  private Map<UUID, PairingList> lists(int score) {
    return WriterBed.lists(market, LISTS, score);
  }
}
