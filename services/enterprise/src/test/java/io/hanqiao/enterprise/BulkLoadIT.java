package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Requests.ENTERPRISES;
import static io.hanqiao.enterprise.Requests.FIRM_ORG;
import static io.hanqiao.enterprise.Requests.NEEDS;
import static io.hanqiao.enterprise.Requests.minimalFirm;
import static io.hanqiao.enterprise.Requests.minimalNeed;
import static io.hanqiao.enterprise.Requests.newCode;
import static io.hanqiao.enterprise.Requests.recognisedFirm;
import static io.hanqiao.enterprise.Requests.registered;
import static io.hanqiao.enterprise.Requests.word;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.load;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BulkLoadIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("enterprise");

  private static final int MOST_ROWS = 5_000;
  private static final String OPERATOR_ORG = "01930000-0000-7000-8000-00000000c001";

  @Test
  void anOperatorLoadsFirmsAndNeedsOnBehalfAndTheTrailSaysSo() throws SQLException {
    String word = word();
    String firm =
        load("operator", ENTERPRISES + "/bulk", lines(onBehalf(firm(word))))
            .statusCode(200)
            .body("received", equalTo(1), "created", equalTo(1), "rows[0].reference", equalTo(word))
            .extract()
            .path("rows[0].id");
    String need =
        load("operator", NEEDS + "/bulk", lines(onBehalf(need(word, word + "-1"))))
            .statusCode(200)
            .extract()
            .path("rows[0].id");

    get("enterprise", NEEDS + "/" + need)
        .body("ownerOrg", equalTo(FIRM_ORG), "enterpriseId", equalTo(firm));
    assertThat(DATABASE.audit(need))
        .containsExactly(
            new ServiceDatabase.AuditLine(
                "financing-need.opened",
                UUID.fromString(OPERATOR_ORG),
                UUID.fromString(FIRM_ORG),
                null));
    assertThat(DATABASE.audit(firm))
        .extracting(ServiceDatabase.AuditLine::onBehalfOf)
        .containsExactly(UUID.fromString(FIRM_ORG));
  }

  @Test
  void aCodeWhoseCheckFailsIsAdmittedByAnOperatorForAReasonAndTheTrailSaysSo() throws SQLException {
    String code = newCode();
    String failing = code.substring(0, 17) + (code.endsWith("A") ? 'B' : 'A');
    ObjectNode row = onBehalf(minimalFirm().put("uscc", failing));

    load("operator", ENTERPRISES + "/bulk", lines(row))
        .statusCode(422)
        .body("errors.field", contains("rows[1].uscc"));
    String firm =
        load("operator", ENTERPRISES + "/bulk", lines(row.put("usccAdmittedReason", "营业执照如此")))
            .statusCode(200)
            .extract()
            .path("rows[0].id");

    assertThat(DATABASE.audit(firm))
        .extracting(ServiceDatabase.AuditLine::reason)
        .containsExactly("USCC_ADMITTED");
    // Its own organisation goes on editing the firm under the admitted code.
    row.remove("usccAdmittedReason");
    row.remove("ownerOrg");
    Requests.put("enterprise", ENTERPRISES + "/" + firm, "\"1\"", row.put("staff", 5))
        .statusCode(200)
        .body("uscc", equalTo(failing), "usccAdmittedReason", equalTo("营业执照如此"));
  }

  @Test
  void aLoadThatIsRepeatedLeavesWhatIsThereAloneAndCountsIt() {
    String word = word();
    ObjectNode firm = onBehalf(firm(word));
    load("operator", ENTERPRISES + "/bulk", lines(firm)).body("created", equalTo(1));
    load("operator", ENTERPRISES + "/bulk", lines(firm.put("name", "other " + word)))
        .statusCode(200)
        .body("created", equalTo(0), "existing", equalTo(1));
    String first = lines(onBehalf(need(word, word + "-1")), onBehalf(need(word, word + "-2")));
    String more = lines(onBehalf(need(word, word + "-2")), onBehalf(need(word, word + "-3")));

    load("operator", NEEDS + "/bulk", first).body("created", equalTo(2), "existing", equalTo(0));
    load("operator", NEEDS + "/bulk", more)
        .statusCode(200)
        .body("received", equalTo(2), "created", equalTo(1), "existing", equalTo(1))
        .body("rows.outcome", contains("existing", "created"));
    get("enterprise", NEEDS + "?q=" + word).body("items", hasSize(3));
    get("enterprise", ENTERPRISES + "?q=other " + word).body("items", empty());
  }

  @Test
  void allOrNothingStoresNothingAndNamesEveryRowAndField() {
    String word = word();
    ObjectNode good = onBehalf(firm(word));
    String rows =
        lines(
            minimalFirm(),
            good,
            onBehalf(minimalFirm().put("industryCode", "39")),
            onBehalf(minimalFirm().put("uscc", good.get("uscc").asText())));

    load("operator", ENTERPRISES + "/bulk", rows)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.field", contains("rows[1].ownerOrg", "rows[3].industryCode", "rows[4].$"))
        .body("errors[1].value", equalTo("39"), "errors[1].remedy", containsString("3976"));
    get("operator", ENTERPRISES + "?q=" + word).body("items", empty());
  }

  @Test
  void validRowsAreStoredBesideTheRejectedOnes() {
    String word = word();
    String firm = registered("enterprise", minimalFirm().put("name", word));
    String rows =
        lines(
            minimalNeed(firm),
            minimalNeed(firm).put("amount", "0.00"),
            minimalNeed(UUID.randomUUID().toString()),
            minimalNeed(firm).put("colour", "red"),
            minimalNeed(firm).put("reference", word));

    load("enterprise", NEEDS + "/bulk?mode=valid-rows", rows + "{\"name\": \n")
        .statusCode(200)
        .body("received", equalTo(6), "created", equalTo(2), "rejected", equalTo(4))
        .body(
            "rows.outcome",
            contains("created", "rejected", "rejected", "rejected", "created", "rejected"))
        .body("rows[1].errors.field", contains("amount"))
        .body("rows[2].errors.field", contains("enterpriseId"))
        .body("rows[3].errors.field", contains("colour"));
    get("enterprise", NEEDS + "?q=" + word).body("items", hasSize(2));
  }

  @Test
  void aFirmLoadsForItselfOnly() {
    String firm = registered("enterprise", minimalFirm());

    load("enterprise2", NEEDS + "/bulk", lines(minimalNeed(firm))).statusCode(422);
    load("enterprise2", NEEDS + "/bulk", lines(onBehalf(minimalNeed(firm)))).statusCode(422);
    load("enterprise", ENTERPRISES + "/bulk", lines(minimalFirm())).statusCode(403);
    load("bank", NEEDS + "/bulk", lines(minimalNeed(firm))).statusCode(403);
  }

  @Test
  void theLargestLoadAllowedIsStoredAndALargerOneRefused() {
    String word = word();
    ObjectNode firm = recognisedFirm();
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < MOST_ROWS; i++) {
      rows.append(firm.put("reference", word + i).put("uscc", newCode())).append('\n');
    }

    Requests.loadPatiently("operator", ENTERPRISES + "/bulk", rows.toString())
        .statusCode(200)
        .body("created", equalTo(MOST_ROWS), "rejected", equalTo(0));
    load("operator", ENTERPRISES + "/bulk", rows.append(firm).toString()).statusCode(422);
  }

  private static ObjectNode firm(String word) {
    return minimalFirm().put("name", word).put("reference", word);
  }

  private static ObjectNode need(String enterpriseReference, String reference) {
    ObjectNode need = minimalNeed("").put("enterpriseReference", enterpriseReference);
    need.remove("enterpriseId");
    return need.put("reference", reference);
  }

  private static ObjectNode onBehalf(ObjectNode row) {
    return row.put("ownerOrg", FIRM_ORG);
  }

  private static String lines(ObjectNode... rows) {
    return Arrays.stream(rows).map(row -> row + "\n").collect(Collectors.joining());
  }
}
