package io.hanqiao.matcher;

import static io.hanqiao.platform.testing.Calls.get;
import static org.awaitility.Awaitility.await;

import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A log that has less than was read of it does not hold up the lists for ever. */
@QuarkusTest
class LostLogIT {

  /** As after a power cut that took the end of one log, under a release that read one more. */
  private static final String READ_BY_ANOTHER =
      "UPDATE list_slot SET owner = NULL, epoch = epoch + 1, positions = positions ||"
          + " '{\"credit.offer-0\": 900000000, \"credit.elsewhere-0\": 3}' WHERE market = 'lending'";

  @BeforeAll
  static void topicsExist() throws Exception {
    Topics.create();
  }

  @Test
  void listsGoOnThoughTheirLastWriterHadReadWhatIsNoLongerThere() throws Exception {
    UUID before = Loans.need("EQUIPMENT_UPGRADE");
    await().untilAsserted(() -> get("enterprise", Loans.pairings(before)).statusCode(200));

    lose();
    UUID after = Loans.need("EQUIPMENT_UPGRADE");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> get("enterprise", Loans.pairings(after)).statusCode(200));
  }

  private static void lose() throws SQLException {
    DatabaseAccess access = TestInfrastructure.get().database("matcher");
    try (Connection owner =
            DriverManager.getConnection(
                access.jdbcUrl(), access.owner().username(), access.owner().password());
        Statement statement = owner.createStatement()) {
      statement.execute(READ_BY_ANOTHER);
    }
  }
}
