package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Letters.BANK_ORG;
import static io.hanqiao.enterprise.Letters.LEDGER;
import static io.hanqiao.enterprise.Letters.disclosed;
import static io.hanqiao.enterprise.Letters.firm;
import static io.hanqiao.enterprise.Lists.read;
import static io.hanqiao.enterprise.Requests.FIRM_ORG;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With its application a firm names itself to the bank; told as credit's own samples say. */
@QuarkusTest
class NamedWithApplicationIT {

  private static final String TYPE = "io.hanqiao.credit.loan-application.";
  private static final Path SAMPLES =
      Path.of("../credit/src/main/resources/events/credit.loan-application/samples");

  private final ForeignTopic topic = new ForeignTopic("credit.loan-application");

  @ParameterizedTest
  @ValueSource(strings = {"withdrawn", "refused", "lapsed"})
  void aBankReadsWhoAppliesWhileTheApplicationStands(String end) {
    String firm = firm();
    UUID application = UUID.randomUUID();
    tell(application, firm, 1, "submitted");
    awaitStatus(firm, 200);

    disclosed("bank", firm, "LOAN_REVIEW")
        .body("items", contains("IDENTITY"), "name", notNullValue())
        .body("figures", nullValue(), "ranges", nullValue());
    disclosed("bank2", firm, "LOAN_REVIEW").statusCode(403);
    disclosed("bank", firm, "POST_LOAN_MANAGEMENT").statusCode(403);
    String its = "items.findAll { it.basisId == '" + application + "' }[0]";
    read("enterprise", LEDGER)
        .body(its + ".basis", equalTo("LOAN_APPLICATION"))
        .body(its + ".items", hasSize(1));

    tell(application, firm, 2, end);
    awaitStatus(firm, 403);
  }

  private static void awaitStatus(String firm, int status) {
    await()
        .until(
            () -> disclosed("bank", firm, "LOAN_REVIEW").extract().statusCode(),
            answered -> answered == status);
  }

  private void tell(UUID application, String firm, long version, String what) {
    try {
      String type = TYPE + what + ".v1";
      ObjectNode sample =
          (ObjectNode)
              new ObjectMapper().readTree(Files.readString(SAMPLES.resolve(type + ".full.json")));
      sample.put("applicationId", application.toString()).put("enterpriseId", firm);
      sample.put("ownerOrg", FIRM_ORG).put("counterpartyOrg", BANK_ORG);
      topic.tell(application, version, type, sample.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
