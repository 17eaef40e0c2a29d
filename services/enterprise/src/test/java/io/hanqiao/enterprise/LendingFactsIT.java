package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Requests.ENTERPRISES;
import static io.hanqiao.enterprise.Requests.FIRM_ORG;
import static io.hanqiao.enterprise.Requests.NEEDS;
import static io.hanqiao.enterprise.Requests.fullFirm;
import static io.hanqiao.enterprise.Requests.fullNeed;
import static io.hanqiao.enterprise.Requests.fullNeedByLpr;
import static io.hanqiao.enterprise.Requests.minimalFirm;
import static io.hanqiao.enterprise.Requests.minimalNeed;
import static io.hanqiao.enterprise.Requests.posted;
import static io.hanqiao.enterprise.Requests.put;
import static io.hanqiao.enterprise.Requests.registered;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.load;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lenders' products ask of a firm and of its need. */
@QuarkusTest
class LendingFactsIT {

  private static final List<String> OF_A_FIRM =
      List.of(
          "unpledgedInventionPatents",
          "knowledgeValueGrade",
          "commercialValueGrade",
          "talentCertified",
          "exporter",
          "invoiceMonths",
          "outstandingLoans",
          "equipmentRenewalListed");

  private static final List<String> OF_A_NEED =
      List.of(
          "collateralValues",
          "ownCapitalPercent",
          "projectFiled",
          "projectDivisionCode",
          "parkListed",
          "acceptsWarrant",
          "controllerGuarantee",
          "existingLoan");

  @Test
  void whatAFirmSaysOfItselfIsKeptAsItWasSaidAndLostWhenLeftOut() {
    ObjectNode firm = fullFirm();
    String path = ENTERPRISES + "/" + registered("enterprise", firm);

    assertKept(get("enterprise", path), firm, OF_A_FIRM);
    assertUnknown(put("enterprise", path, "\"1\"", firm.deepCopy().without(OF_A_FIRM)), OF_A_FIRM);
  }

  @Test
  void whatAFirmSaysOfItsNeedIsKeptAsItWasSaidAndLostWhenLeftOut() {
    String firm = registered("enterprise", minimalFirm());
    ObjectNode need = fullNeed(firm);
    String path = NEEDS + "/" + posted("enterprise", need);

    assertKept(get("enterprise", path), need, OF_A_NEED);
    assertUnknown(put("enterprise", path, "\"1\"", minimalNeed(firm)), OF_A_NEED);
  }

  @Test
  void aCeilingIsChangedFromPercentToASpreadAndBack() {
    String firm = registered("enterprise", minimalFirm());
    String path = NEEDS + "/" + posted("enterprise", fullNeed(firm));

    put("enterprise", path, "\"1\"", fullNeedByLpr(firm))
        .statusCode(200)
        .body("rateCeilingPercent", nullValue(), "rateCeilingLprSpreadBp", equalTo(60));
    put("enterprise", path, "\"2\"", fullNeed(firm))
        .statusCode(200)
        .body("rateCeilingPercent", equalTo("3.85"), "rateCeilingLprSpreadBp", nullValue());
    put("enterprise", path, "\"3\"", fullNeedByLpr(firm).put("rateCeilingPercent", "3.85"))
        .statusCode(422)
        .body("errors.field", contains("rateCeilingLprSpreadBp"));
  }

  @Test
  void anOperatorLoadsFirmsAndNeedsWithAllOfIt() {
    ObjectNode firm = fullFirm().put("ownerOrg", FIRM_ORG);
    String firmId = loaded(ENTERPRISES, firm);
    ObjectNode need = fullNeed(firmId).put("ownerOrg", FIRM_ORG);

    assertKept(get("operator", ENTERPRISES + "/" + firmId), firm, OF_A_FIRM);
    assertKept(get("operator", NEEDS + "/" + loaded(NEEDS, need)), need, OF_A_NEED);
  }

  @Test
  void aTermBeyondTheLegalLimitIsRefusedWhenPostedEditedAndLoaded() {
    String firm = registered("enterprise", minimalFirm());
    ObjectNode tooLong = minimalNeed(firm).put("termMonths", 72);
    String path = NEEDS + "/" + posted("enterprise", minimalNeed(firm));

    post("enterprise", NEEDS, tooLong.toString())
        .statusCode(422)
        .body("errors.field", contains("termMonths"), "errors.value", contains("72"))
        .body("errors[0].remedy", containsString("60"));
    put("enterprise", path, "\"1\"", tooLong)
        .statusCode(422)
        .body("errors.field", contains("termMonths"));
    load("operator", NEEDS + "/bulk", tooLong.put("ownerOrg", FIRM_ORG).toString())
        .statusCode(422)
        .body("errors.field", contains("rows[1].termMonths"));
    get("enterprise", path).body("termMonths", equalTo(12));
  }

  @Test
  void aTermBeyondWhatIsUsualIsTakenAndWarnedOfUntilItIsShortened() {
    String firm = registered("enterprise", minimalFirm());
    ObjectNode unusual = minimalNeed(firm).put("termMonths", 48);

    String path = NEEDS + "/" + posted("enterprise", unusual);
    get("enterprise", path)
        .statusCode(200)
        .body("termMonths", equalTo(48), "warnings.field", contains("termMonths"))
        .body("warnings[0].message", containsString("原则上不超过36个月"));
    load("operator", NEEDS + "/bulk", unusual.put("ownerOrg", FIRM_ORG).toString()).statusCode(200);
    unusual.remove("ownerOrg");
    put("enterprise", path, "\"1\"", unusual.put("termMonths", 36))
        .statusCode(200)
        .body("warnings", empty());
  }

  @Test
  void anEditMayPledgeNoLongerWhatTheNeedBeforeWasSecuredBy() {
    String firm = registered("enterprise", minimalFirm());
    ObjectNode need = fullNeed(firm);
    String path = NEEDS + "/" + posted("enterprise", need);
    need.putArray("securityTypes").add("UNSECURED");
    need.remove("collateral");

    put("enterprise", path, "\"1\"", need)
        .statusCode(422)
        .body("errors.field", contains("collateralValues[0].collateral"));
    need.remove("collateralValues");
    put("enterprise", path, "\"1\"", need)
        .statusCode(200)
        .body("collateral", empty(), "collateralValues", nullValue());
  }

  private static String loaded(String path, ObjectNode row) {
    return load("operator", path + "/bulk", row.toString())
        .statusCode(200)
        .extract()
        .path("rows[0].id");
  }

  private static void assertKept(ValidatableResponse answer, ObjectNode sent, List<String> fields) {
    JsonNode kept = json(answer.statusCode(200));
    assertThat(only(kept, fields)).isEqualTo(only(sent, fields));
  }

  private static void assertUnknown(ValidatableResponse answer, List<String> fields) {
    JsonNode kept = json(answer.statusCode(200));
    fields.forEach(
        field ->
            assertThat(kept.path(field).isNull() || kept.path(field).isMissingNode())
                .as(field)
                .isTrue());
  }

  private static JsonNode only(JsonNode object, List<String> fields) {
    return ((ObjectNode) object.deepCopy()).retain(fields);
  }

  private static JsonNode json(ValidatableResponse answer) {
    try {
      return new ObjectMapper().readTree(answer.extract().asString());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
