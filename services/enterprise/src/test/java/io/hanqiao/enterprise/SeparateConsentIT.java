package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Letters.BANK_ORG;
import static io.hanqiao.enterprise.Letters.disclosed;
import static io.hanqiao.enterprise.Letters.firm;
import static io.hanqiao.enterprise.Letters.granted;
import static io.hanqiao.enterprise.Lists.read;
import static io.hanqiao.enterprise.Lists.tell;
import static io.hanqiao.enterprise.Lists.today;
import static io.hanqiao.enterprise.Requests.FIRM_ORG;
import static io.hanqiao.enterprise.Requests.object;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a person agrees to for himself or herself. */
@QuarkusTest
class SeparateConsentIT {

  private static final String CONSENTS = "/v1/separate-consents";
  private static final String LOAN = "LOAN_REVIEW";
  private static final ServiceDatabase DATABASE = new ServiceDatabase("enterprise");

  @Test
  void aConsentIsThePersonsOwnAndTheInstitutionReadsItsReceiptWhileItStands() {
    String firm = firm();
    granted(firm, "CONTROLLER_CONSENT");
    disclosed("bank", firm, LOAN).body("controllerConsents", empty());

    ValidatableResponse given = tell("enterprise", CONSENTS, form(firm).toString()).statusCode(201);
    String consent = given.extract().path("id");
    String number = given.extract().path("receiptNumber");
    assertThat(number).matches("TY\\d{8}-[0-9a-f]{12}");
    disclosed("bank", firm, LOAN)
        .body("controllerConsents.receiptNumber", contains(number))
        .body("controllerConsents.capacity", contains("LEGAL_REPRESENTATIVE"));
    AdjustableClock.later(
        Duration.ofDays(6),
        () -> disclosed("bank", firm, LOAN).body("controllerConsents", empty()));

    asColleague(consent).statusCode(403).body("detail", containsString("own-consent"));
    tell("enterprise2", CONSENTS + "/" + consent + "/withdraw", "").statusCode(404);
    tell("enterprise", CONSENTS + "/" + consent + "/withdraw", "")
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"), "possibleSteps", empty());
    disclosed("bank", firm, LOAN).body("controllerConsents", empty());
    tell("enterprise", CONSENTS + "/" + consent + "/withdraw", "").statusCode(409);
  }

  @Test
  void aConsentOpensNothingWithoutALetterThatNamesIt() {
    String firm = firm();
    tell("enterprise", CONSENTS, form(firm).toString()).statusCode(201);
    disclosed("bank", firm, LOAN).statusCode(403);
    granted(firm, "RANGES");
    disclosed("bank", firm, LOAN).body("controllerConsents", nullValue());
  }

  @Test
  void whoThePersonIsIsShownToNobodyAndToldToNobody() throws SQLException {
    String firm = firm();
    String consent =
        tell("enterprise", CONSENTS, form(firm).toString()).statusCode(201).extract().path("id");
    String shown = read("enterprise", CONSENTS).extract().asString();
    String subject =
        UUID.nameUUIDFromBytes("hanqiao demo user enterprise".getBytes(UTF_8)).toString();

    assertThat(shown).contains(consent).doesNotContain(subject);
    assertThat(DATABASE.lastTold(consent)).isEmpty();
    String row = "SELECT id FROM separate_consent WHERE id = '" + consent + "'";
    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", row)).isEqualTo(1);
    assertThat(DATABASE.asApp(BANK_ORG, "bank", row)).isZero();
    assertThat(DATABASE.asApp(FIRM_ORG, "operator", row)).isZero();
    read("bank", CONSENTS).statusCode(403);
  }

  /** A consent, by its path. */
  static String consented(String firm) {
    String form = form(firm).toString();
    return CONSENTS
        + "/"
        + tell("enterprise", CONSENTS, form).statusCode(201).extract().<String>path("id");
  }

  private static ObjectNode form(String firm) {
    return object(
            "{'capacity': 'LEGAL_REPRESENTATIVE', 'purpose': 'LOAN_REVIEW', 'synthetic': true}")
        .put("enterpriseId", firm)
        .put("institutionOrg", BANK_ORG)
        .put("validUntil", today().plusDays(5).toString());
  }

  /** Another person of the same firm. */
  private static ValidatableResponse asColleague(String consent) {
    String token =
        TestInfrastructure.get()
            .token(Map.of("sub", "colleague", "org", FIRM_ORG, "roles", List.of("enterprise")));
    return given()
        .auth()
        .oauth2(token)
        .header("Idempotency-Key", UUID.randomUUID())
        .post(CONSENTS + "/" + consent + "/withdraw")
        .then();
  }
}
