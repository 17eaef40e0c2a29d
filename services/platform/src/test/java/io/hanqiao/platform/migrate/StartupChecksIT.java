package io.hanqiao.platform.migrate;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.testing.ServiceUnderTest;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A service does not serve where row-level security would not bind it. */
class StartupChecksIT {

  private static DatabaseAccess database;

  @BeforeAll
  static void aDatabase() {
    database = TestInfrastructure.get().freshDatabase("startup_it");
  }

  @Test
  void theAppRoleOfAMigratedDatabaseServesAndTheOwnerDoesNot() {
    assertThatThrownBy(() -> startAs(database.app()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Will not serve: the database was not migrated: run this jar with the argument migrate"
                + " first");
    ServiceUnderTest.migrate(database);
    assertThatCode(() -> startAs(database.app())).doesNotThrowAnyException();
    assertThatThrownBy(() -> startAs(database.owner()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Will not serve: the database role owns its tables or is a member of their owner");
  }

  private static void startAs(DatabaseAccess.Account account) throws Exception {
    new StartupChecks(
            new SmallRyeConfigBuilder()
                .withDefaultValues(
                    Map.of(
                        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                        "quarkus.datasource.username", account.username(),
                        "quarkus.datasource.password", account.password()))
                .build())
        .check(new StartupEvent());
  }
}
