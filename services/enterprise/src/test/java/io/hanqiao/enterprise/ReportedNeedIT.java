package io.hanqiao.enterprise;

import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.load;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Needs of which an operator's source says little: what it does not say stays unknown. */
@QuarkusTest
class ReportedNeedIT {

  private static final String NEEDS = "/v1/financing-needs";
  private static final String TOPIC = "enterprise.financing-need";
  private static final String OPENED = "io.hanqiao.enterprise.financing-need.opened.v1";
  private static final String OWNER = "01930000-0000-7000-8000-00000000e001";
  private static final String SILENT =
      """
      {"reference": "%s", "ownerOrg": "%s", "enterpriseReference": "FE004",
       "amount": "5000000.00"}
      """
          .replace("\n", "");
  private static final String OWN =
      """
      {"enterpriseReference": "FE004", "amount": "5000000.00"}
      """;

  @BeforeEach
  void theFirmsOfTheRealCasesAreThere() throws IOException {
    load("operator", "/v1/enterprises/bulk", real("enterprises.jsonl"))
        .statusCode(200)
        .body("received", equalTo(4), "rejected", equalTo(0));
  }

  @Test
  void theRealCasesAreTakenAsTheyStand() throws IOException {
    load("operator", NEEDS + "/bulk", real("financing-needs.jsonl"))
        .statusCode(200)
        .body("created", equalTo(4), "rejected", equalTo(0));
  }

  @Test
  void aRowOfAnOperatorWithoutTermPurposeAndSecurityIsStoredAndToldWithoutThem()
      throws IOException {
    String need = reported();

    get("enterprise", NEEDS + "/" + need)
        .statusCode(200)
        .body("amount", equalTo("5000000.00"))
        .body("termMonths", nullValue(), "purpose", nullValue(), "securityTypes", nullValue())
        .body("collateral", empty());
    PublishedEvents.Event told = PublishedEvents.of(TOPIC, need, 1).get(0);
    assertThat(told.type()).isEqualTo(OPENED);
    assertThat(EventSchemas.flaws(TOPIC, OPENED, told.body())).isEmpty();
    assertThat(EventSchemas.fieldNames(told.body()))
        .doesNotContain("termMonths", "purpose", "securityTypes")
        .isEqualTo(EventSchemas.fieldNames(EventSchemas.sample(TOPIC, OPENED + ".minimal")));
  }

  @Test
  void aFirmThatPostsItselfMustSayAllThree() {
    post("enterprise", NEEDS, OWN)
        .statusCode(422)
        .body("errors.field", contains("purpose", "termMonths", "securityTypes"));
    load("enterprise", NEEDS + "/bulk", OWN)
        .statusCode(422)
        .body(
            "errors.field",
            contains("rows[1].purpose", "rows[1].termMonths", "rows[1].securityTypes"));
  }

  @Test
  void theFirmSuppliesWhatWasUnknownWithItsNextEditAndCannotLeaveItOpen() {
    String need = reported();

    put(need, OWN).statusCode(422);
    put(
            need,
            """
            {"purpose": "ORDER_RECEIVABLE", "amount": "5000000.00", "termMonths": 12,
             "securityTypes": ["UNSECURED"]}
            """)
        .statusCode(200)
        .body("termMonths", equalTo(12), "purpose", equalTo("ORDER_RECEIVABLE"))
        .body("securityTypes", contains("UNSECURED"));
  }

  @Test
  void whatTheSourceSaysWronglyIsRefusedAllTheSame() {
    load(
            "operator",
            NEEDS + "/bulk",
            SILENT
                .formatted(UUID.randomUUID(), OWNER)
                .replace("}", ", \"termMonths\": 0, \"purpose\": \"贷款\"}"))
        .statusCode(422)
        .body("errors.field", contains("rows[1].purpose", "rows[1].termMonths"));
  }

  /** The four cases of a file of {@code seeds/real}; the fifth is a template. */
  private static String real(String file) throws IOException {
    return Files.readAllLines(Path.of("../../seeds/real", file)).stream()
        .limit(4)
        .map(row -> row.replaceFirst("\\{", "{\"ownerOrg\": \"" + OWNER + "\", "))
        .collect(Collectors.joining("\n"));
  }

  private static String reported() {
    return load("operator", NEEDS + "/bulk", SILENT.formatted(UUID.randomUUID(), OWNER))
        .statusCode(200)
        .body("created", equalTo(1))
        .extract()
        .path("rows[0].id");
  }

  private static ValidatableResponse put(String need, String body) {
    return as("enterprise")
        .header("If-Match", "\"1\"")
        .contentType("application/json")
        .body(body)
        .put(NEEDS + "/" + need)
        .then();
  }
}
