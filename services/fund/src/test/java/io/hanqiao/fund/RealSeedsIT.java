package io.hanqiao.fund;

import static io.hanqiao.platform.testing.Calls.load;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Published managers, funds and mandates, of which the sources say little. */
@QuarkusTest
class RealSeedsIT {

  @Test
  void theRealManagersFundsAndMandatesAreTakenAsTheyStand() throws IOException {
    taken(Requests.MANAGERS, "fund-managers.jsonl");
    taken(Requests.FUNDS, "funds.jsonl");
    taken(Requests.MANDATES, "mandates.jsonl");
  }

  private static void taken(String path, String file) throws IOException {
    String rows =
        Files.readAllLines(Path.of("../../seeds/real", file)).stream()
            .map(row -> row.replaceFirst("\\{", "{\"ownerOrg\": \"" + Requests.FUND_ORG + "\", "))
            .collect(Collectors.joining("\n"));
    load("operator", path + "/bulk", rows)
        .statusCode(200)
        .body("created", greaterThan(0), "rejected", equalTo(0), "existing", equalTo(0));
  }
}
