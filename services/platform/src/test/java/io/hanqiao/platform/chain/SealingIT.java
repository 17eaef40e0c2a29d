package io.hanqiao.platform.chain;

import static io.hanqiao.platform.chain.TrailBed.run;
import static io.hanqiao.platform.chain.TrailBed.seal;
import static io.hanqiao.platform.chain.TrailBed.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How rows of the trail become a chain, asked of the database itself. */
class SealingIT {

  private TrailBed bed;

  @BeforeEach
  void anEmptyTrail() {
    bed = TrailBed.fresh("sealing_it");
  }

  @Test
  void aLateCommitIsSealedBehindRowsThatWereWrittenAfterIt() throws SQLException {
    try (Connection slow = bed.asApp();
        Connection quick = bed.asApp();
        Connection worker = bed.asWorker()) {
      slow.setAutoCommit(false);
      write(slow, "slow");
      write(quick, "first");
      assertThat(seal(worker)).isEqualTo(1);
      for (int i = 0; i < 5; i++) {
        write(quick, "then-" + i);
        seal(worker);
        assertThat(seal(worker)).isZero();
      }
      slow.commit();
      assertThat(seal(worker)).isEqualTo(1);
      write(quick, "last");
      seal(worker);
    }

    assertThat(bed.sealed())
        .containsExactly("first", "then-0", "then-1", "then-2", "then-3", "then-4", "slow", "last");
    assertThat(bed.texts("SELECT sealed_seq FROM audit_seal ORDER BY 1"))
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
  }

  @Test
  void whoHasTakenAPlaceAndNotYetWrittenIsWaitedForToo() throws Exception {
    try (Connection owner = bed.asOwner();
        Connection quick = bed.asApp();
        Connection slow = bed.asApp();
        Connection worker = bed.asWorker()) {
      // The place is taken, then the row waits for a lock before it is written.
      run(
          owner,
          "CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
              + " IF NEW.action = 'slow' THEN PERFORM pg_advisory_xact_lock(77); END IF;"
              + " RETURN NEW; END $$");
      run(
          owner,
          "CREATE TRIGGER dawdle BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION dawdle()");
      run(owner, "SELECT pg_advisory_lock(77)");
      CompletableFuture<Void> written = CompletableFuture.runAsync(() -> writeSlowly(slow));
      await()
          .until(
              () ->
                  bed.texts("SELECT 'x' FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                          .size()
                      == 1);
      write(quick, "quick");
      for (int i = 0; i < 4; i++) {
        seal(worker);
      }
      run(owner, "SELECT pg_advisory_unlock(77)");
      written.join();
      seal(worker);
    }

    assertThat(bed.sealed()).containsExactly("quick", "slow");
    assertThat(bed.texts("SELECT seq FROM audit ORDER BY action DESC")).containsExactly("1", "2");
  }

  private static void writeSlowly(Connection slow) {
    try {
      write(slow, "slow");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void sealingGoesOnBehindRowsThatWereRolledBackAndDoesNothingWhereNothingWasWritten()
      throws SQLException {
    try (Connection app = bed.asApp();
        Connection worker = bed.asWorker()) {
      app.setAutoCommit(false);
      write(app, "undone");
      app.rollback();
      write(app, "kept");
      app.commit();
      assertThat(seal(worker)).isEqualTo(1);
      seal(worker);
      seal(worker);
      assertThat(bed.texts("SELECT settled FROM audit_sealing")).containsExactly("2");
      String before = bed.texts("SELECT pg_current_xact_id()::text").get(0);
      assertThat(seal(worker)).isZero();
      assertThat(bed.texts("SELECT pg_current_xact_id()::text::bigint - " + before))
          .as("transactions that wrote, ours included")
          .containsExactly("1");
    }
  }

  @Test
  void sealingWaitsForNoWriterAndNoWriterForSealing() throws SQLException {
    try (Connection writer = bed.asApp();
        Connection other = bed.asApp();
        Connection worker = bed.asWorker()) {
      for (Connection connection : List.of(writer, other, worker)) {
        run(connection, "SET lock_timeout = '1s'");
      }
      write(other, "before");
      writer.setAutoCommit(false);
      write(writer, "open");
      worker.setAutoCommit(false);
      assertThat(seal(worker)).isEqualTo(1);
      write(other, "while-sealing");
      write(writer, "still-open");
      writer.commit();
      worker.commit();
    }
  }

  @Test
  void twoWhoSealAtOnceMakeOneChain() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(12);
    List<Future<?>> running = new ArrayList<>();
    try {
      for (int writer = 0; writer < 8; writer++) {
        running.add(threads.submit(this::writeForty));
      }
      for (int sealer = 0; sealer < 4; sealer++) {
        running.add(threads.submit(this::sealUntilAllIs));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(bed.texts("SELECT count(*) || ' ' || max(sealed_seq) FROM audit_seal"))
        .containsExactly("320 320");
    assertThat(
            bed.texts(
                "SELECT s.sealed_seq FROM audit_seal s JOIN audit a USING (seq)"
                    + " LEFT JOIN audit_seal p ON p.sealed_seq = s.sealed_seq - 1"
                    + " WHERE s.hash <> sha256(coalesce(p.hash, decode(repeat('00', 32), 'hex'))"
                    + " || audit_bytes(audit_fields(a)))"))
        .isEmpty();
  }

  private Void writeForty() throws SQLException {
    try (Connection app = bed.asApp()) {
      app.setAutoCommit(false);
      for (int i = 0; i < 20; i++) {
        write(app, "one");
        write(app, "two");
        app.commit();
      }
    }
    return null;
  }

  private Void sealUntilAllIs() throws SQLException {
    try (Connection worker = bed.asWorker()) {
      while (bed.sealed().size() < 320) {
        seal(worker, 7);
      }
    }
    return null;
  }
}
