package io.hanqiao.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.platform.parcel.Http;
import io.hanqiao.platform.parcel.ParcelsRunning;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Organisations that share two connections, and the worker that shares them too. */
@ParcelsRunning
class PartiesIT {

  private static final int ORGANISATIONS = 8;
  private static final int ROUNDS = 260;

  @Inject DataSource dataSource;
  @Inject Transactions transactions;

  private record Party(UUID org, String token) {
    static Party fresh() {
      UUID org = UUID.randomUUID();
      return new Party(org, Http.token(org, "enterprise"));
    }
  }

  @Test
  void interleavedOrganisationsOnTwoConnectionsNeverSeeEachOther() {
    List<Party> parties = Stream.generate(Party::fresh).limit(ORGANISATIONS).toList();
    parties.forEach(
        party -> assertThat(Http.postParcel(party.token(), "own").status()).isEqualTo(201));
    AtomicBoolean stop = new AtomicBoolean();
    AtomicInteger workerSaw = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(ORGANISATIONS + 1);
    try {
      CompletableFuture<Void> worker =
          CompletableFuture.runAsync(() -> workUntil(stop, workerSaw), threads);
      List<CompletableFuture<Integer>> readers =
          parties.stream()
              .map(party -> CompletableFuture.supplyAsync(() -> readOwn(party), threads))
              .toList();
      int seen = readers.stream().mapToInt(CompletableFuture::join).sum();
      stop.set(true);
      worker.join();
      assertThat(seen).isEqualTo(ORGANISATIONS * ROUNDS);
      assertThat(workerSaw.get()).isGreaterThan(50);
    } finally {
      stop.set(true);
      threads.shutdownNow();
    }
  }

  /** Reads lists again and again; every row must be the reader's own. */
  private static int readOwn(Party party) {
    return IntStream.range(0, ROUNDS)
        .map(
            i -> {
              Http.Reply reply = Http.get("/v1/parcels", party.token());
              assertThat(reply.status()).isEqualTo(200);
              JsonNode items = reply.json().path("items");
              assertThat(items).hasSize(1);
              items.forEach(
                  item ->
                      assertThat(item.path("ownerOrg").asText()).isEqualTo(party.org().toString()));
              return 1;
            })
        .sum();
  }

  private void workUntil(AtomicBoolean stop, AtomicInteger transactionsRun) {
    while (!stop.get()) {
      long seen = transactions.asWorker(() -> count("SELECT count(*) FROM parcel"));
      assertThat(seen).isGreaterThanOrEqualTo(ORGANISATIONS);
      transactionsRun.incrementAndGet();
    }
  }

  @Test
  void thereIsNoDataOutsideATransaction() {
    assertThatThrownBy(() -> count("SELECT count(*) FROM parcel"))
        .hasMessageContaining("transaction");
    assertThat(
            Http.get("/v1/parcels/careless", Http.token(UUID.randomUUID(), "enterprise")).status())
        .isEqualTo(500);
  }

  @Test
  void aTransactionThatAnnouncedNobodySeesNothing() {
    Http.postParcel(Http.token(UUID.randomUUID(), "enterprise"), "there");
    assertThat(unannounced("SELECT count(*) FROM parcel")).isZero();
    assertThat(unannounced("SELECT count(*) FROM idempotency")).isZero();
    assertThat(unannounced("SELECT count(*) FROM dead_letter")).isZero();
    assertThat(
            unannounced(
                "SELECT count(*) FROM pg_roles WHERE rolname = current_user AND rolbypassrls"))
        .isZero();
  }

  @Test
  void theServiceCannotBecomeTheOwnerNorAnybodyElse() {
    for (String role : List.of("parcels_owner", "parcels_relay", "postgres", "enterprise_worker")) {
      assertThatThrownBy(
              () -> unannounced("SELECT 1 FROM set_config('role', '" + role + "', true)"))
          .as(role)
          .rootCause()
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void aRowOfAnotherOrganisationCannotBeWritten() {
    String insert =
        "INSERT INTO parcel VALUES (gen_random_uuid(), gen_random_uuid(), 1, 1, now(), 'x', 1, false)"
            + " RETURNING 1";
    assertThatThrownBy(() -> unannounced(insert)).rootCause().hasMessageContaining("row-level");
  }

  @Test
  void everyTableWithAnOwnerIsUnderRowLevelSecurityEvenForItsOwner() {
    assertThat(
            unannounced(
                "SELECT count(*) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                    + " WHERE c.relkind IN ('r', 'p') AND a.attname IN ('owner_org', 'org')"
                    + " AND c.relname <> 'audit'"
                    + " AND NOT (c.relrowsecurity AND c.relforcerowsecurity)"))
        .isZero();
    assertThat(
            unannounced(
                "SELECT count(*) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                    + " WHERE c.relkind = 'r' AND a.attname = 'owner_org'"))
        .isPositive();
  }

  @Test
  void aTransactionInsideATransactionIsRefused() {
    assertThatThrownBy(
            () -> transactions.asWorker(() -> transactions.asWorker(() -> "two identities")))
        .isInstanceOf(QuarkusTransactionException.class);
    assertThat(transactions.asWorker(() -> count("SELECT 1"))).isEqualTo(1);
  }

  @Test
  void aPoolOfTwoRecoversFromManyFailedTransactions() {
    for (int i = 0; i < 20; i++) {
      assertThatThrownBy(() -> unannounced("SELECT 1 / 0")).isNotNull();
    }
    assertThat(unannounced("SELECT 1")).isEqualTo(1);
  }

  private long unannounced(String query) {
    return QuarkusTransaction.requiringNew().call(() -> count(query));
  }

  private long count(String query) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(query);
        ResultSet found = statement.executeQuery()) {
      found.next();
      return found.getString(1).matches("\\d+") ? found.getLong(1) : -1;
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
