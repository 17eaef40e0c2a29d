package io.hanqiao.matcher.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.identity.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What a start does with the rulebooks the release carries. */
@QuarkusTest
class CarriedTextsIT {

  @Inject RulebookPublisher publisher;
  @Inject RulebookStore store;
  @Inject Transactions transactions;

  @Test
  void aStartWithTheTextsOfBeforePublishesNothingAndServes() {
    int published = transactions.asWorker(store::all).size();

    publisher.publishCarried();

    assertThat(transactions.asWorker(store::all)).hasSize(published);
  }

  @Test
  void aStartWithAnotherTextUnderAPublishedIdIsRefusedAndSaysWhatToDo() throws SQLException {
    asOwner(
        "UPDATE rulebook SET content = content || '# edited' WHERE id = 'secondment-2026-11-22'");
    try {
      assertThatThrownBy(publisher::publishCarried)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith(
              "Will not serve: the rulebook secondment-2026-11-22 of this release")
          .hasMessageContaining("under an id of its own")
          .hasMessageContaining("--fresh")
          .hasMessageNotContaining("lending-2024-07");
    } finally {
      asOwner(
          "UPDATE rulebook SET content = replace(content, '# edited', '')"
              + " WHERE id = 'secondment-2026-11-22'");
    }
    publisher.publishCarried();
  }

  /** No role of the service may change a published text; here somebody does it all the same. */
  private static void asOwner(String sql) throws SQLException {
    DatabaseAccess access = TestInfrastructure.get().database("matcher");
    try (Connection owner =
            DriverManager.getConnection(
                access.jdbcUrl(), access.owner().username(), access.owner().password());
        Statement statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      statement.execute("ALTER TABLE rulebook NO FORCE ROW LEVEL SECURITY");
      statement.execute(sql);
      statement.execute("ALTER TABLE rulebook FORCE ROW LEVEL SECURITY");
      owner.commit();
    }
  }
}
