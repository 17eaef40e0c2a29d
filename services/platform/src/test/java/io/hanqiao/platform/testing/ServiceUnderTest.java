package io.hanqiao.platform.testing;

import io.hanqiao.local.AuditKey;
import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.migrate.Migration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} an empty, migrated database with its four roles, the broker and the
 * OpenID provider of the build. Argument {@code service}: the database's name.
 */
public final class ServiceUnderTest implements QuarkusTestResourceLifecycleManager {

  private String service = "service";

  @Override
  public void init(Map<String, String> args) {
    service = args.get("service");
  }

  @Override
  public Map<String, String> start() {
    TestInfrastructure infrastructure = TestInfrastructure.get();
    DatabaseAccess database = infrastructure.freshDatabase(service);
    migrate(database);
    Map<String, String> config = new HashMap<>();
    config.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
    config.put("quarkus.datasource.username", database.app().username());
    config.put("quarkus.datasource.password", database.app().password());
    config.put("hanqiao.relay.username", database.relay().username());
    config.put("hanqiao.relay.password", database.relay().password());
    config.put("kafka.bootstrap.servers", infrastructure.kafkaBootstrap());
    config.put("quarkus.oidc.auth-server-url", infrastructure.issuer());
    AuditKey key = AuditKey.fresh();
    config.put("hanqiao.audit.signing-key", key.privateKey());
    config.put("hanqiao.audit.public-key", key.publicKey());
    // The broker outlives a test module: every start has topics of its own.
    config.put("hanqiao.topics.prefix", service + "-" + System.nanoTime() + ".");
    config.put("quarkus.http.test-port", "0");
    return config;
  }

  @Override
  public void stop() {
    // The database and the topics go with the build.
  }

  /** Brings a database to the schema on the class path. */
  public static void migrate(DatabaseAccess database) {
    new Migration(
            database.jdbcUrl(),
            database.owner().username(),
            database.owner().password(),
            Map.of(
                "app", database.app().username(),
                "relay", database.relay().username(),
                "worker", database.name() + "_worker"))
        .run();
  }
}
