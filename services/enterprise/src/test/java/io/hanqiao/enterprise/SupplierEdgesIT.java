package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Requests.FIRM_ORG;
import static io.hanqiao.enterprise.Requests.loaded;
import static io.hanqiao.enterprise.Requests.minimalFirm;
import static io.hanqiao.enterprise.Requests.object;
import static io.hanqiao.enterprise.Requests.put;
import static io.hanqiao.enterprise.Requests.registered;
import static io.hanqiao.enterprise.Requests.word;
import static io.hanqiao.enterprise.ToldEvents.assertToldAs;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.load;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SupplierEdgesIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("enterprise");
  private static final String EDGES = "/v1/supplier-edges";
  private static final String TOPIC = "enterprise.supplier-edge";
  private static final String PREFIX = "io.hanqiao.enterprise.supplier-edge.";
  private static final String ANCHOR_ORG = "01930000-0000-7000-8000-00000000e002";
  private static final String THIRD_ORG = "01930000-0000-7000-8000-00000000e003";
  private static final String ENDING = "{\"reason\": \"TRADE_ENDED\"}";
  private static final String DENYING = "{\"reason\": \"NO_SUCH_TRADE\"}";

  @Test
  void anAnchorNamedByItsCodeConfirmsAndEitherSideEnds() {
    ObjectNode anchor = minimalFirm();
    String anchorId = registered("enterprise2", anchor);
    ObjectNode edge = least(registered("enterprise", minimalFirm()));
    edge.put("anchorUscc", anchor.get("uscc").asText());
    String id = declared(edge);

    put("enterprise", EDGES + "/" + id, "\"1\"", edge).statusCode(200);
    answer("enterprise2", id, "confirm", "{}")
        .statusCode(200)
        .body("status", equalTo("CONFIRMED"), "anchorEnterpriseId", equalTo(anchorId))
        .body("counterpartyOrg", equalTo(ANCHOR_ORG), "confirmedAt", notNullValue());
    answer("enterprise", id, "end", ENDING)
        .statusCode(200)
        .body("status", equalTo("ENDED"), "endedReason", equalTo("TRADE_ENDED"));

    assertToldAs(TOPIC, PREFIX, id, "minimal", "declared", "changed", "confirmed", "ended");
  }

  @Test
  void whatTheAnchorDeniesIsOver() throws SQLException {
    String id = declared(all());
    answer("enterprise2", id, "reject", "{\"reason\": \"BORED\"}").statusCode(422);
    answer("enterprise2", id, "reject", DENYING)
        .statusCode(200)
        .body("status", equalTo("REJECTED"), "endedReason", equalTo("NO_SUCH_TRADE"));

    answer("enterprise2", id, "confirm", "{}").statusCode(409).body("code", equalTo("refused"));
    answer("enterprise", id, "end", ENDING).statusCode(409);
    put("enterprise", EDGES + "/" + id, "\"2\"", all()).statusCode(409);
    assertToldAs(TOPIC, PREFIX, id, "full", "declared", "rejected");
    assertThat(DATABASE.audit(id))
        .extracting(ServiceDatabase.AuditLine::action)
        .containsExactly("supplier-edge.declared", "supplier-edge.rejected");
  }

  @Test
  void onlyTheAnchorAnswersAndOnlyTheSupplierEdits() {
    ObjectNode edge = all();
    String id = declared(edge);

    answer("enterprise", id, "confirm", "{}").statusCode(403);
    answer("enterprise", id, "reject", DENYING).statusCode(403);
    put("enterprise2", EDGES + "/" + id, "\"1\"", edge).statusCode(403);
    for (String user : new String[] {"operator", "auditor", "bank"}) {
      answer(user, id, "confirm", "{}").statusCode(403);
      answer(user, id, "end", ENDING).statusCode(403);
      post(user, EDGES, edge.toString()).statusCode(403);
    }
    get("enterprise2", EDGES + "/" + id).statusCode(200).body("status", equalTo("DECLARED"));
    answer("enterprise2", id, "end", ENDING).statusCode(200);
  }

  @Test
  void aFirmIsNotItsOwnAnchor() {
    ObjectNode firm = minimalFirm();
    ObjectNode edge = least(registered("enterprise", firm));
    edge.put("anchorUscc", firm.get("uscc").asText());

    post("enterprise", EDGES, edge.toString())
        .statusCode(422)
        .body("errors.field", contains("anchorUscc"));
  }

  @Test
  void aConfirmedEdgeIsNoLongerChanged() {
    ObjectNode edge = all();
    String id = declared(edge);
    answer("enterprise2", id, "confirm", "{}").statusCode(200).header("ETag", equalTo("\"2\""));

    put("enterprise", EDGES + "/" + id, "\"2\"", edge).statusCode(409);
    answer("enterprise2", id, "confirm", "{}").statusCode(409);
  }

  @Test
  void bothSidesListItAndAThirdFirmDoesNot() throws SQLException {
    String word = word();
    ObjectNode edge = least(registered("enterprise", minimalFirm().put("name", word)));
    String anchorId = registered("enterprise2", minimalFirm().put("name", word));
    String id = declared(edge.put("anchorEnterpriseId", anchorId));

    for (String user : new String[] {"enterprise", "enterprise2", "operator", "auditor"}) {
      get(user, EDGES + "?status=DECLARED&kind=SUPPLIER&q=" + word)
          .statusCode(200)
          .body("items.id", contains(id));
    }
    get("enterprise", EDGES + "?mine=true&q=" + word).body("items.id", contains(id));
    get("enterprise2", EDGES + "?mine=true&q=" + word).body("items", empty());
    get("enterprise", EDGES + "?kind=DISTRIBUTOR&q=" + word).body("items", empty());
    get("enterprise", EDGES + "?status=OPEN")
        .statusCode(422)
        .body("errors.field", contains("status"));
    get("bank", EDGES).statusCode(403);
    String read = "SELECT id FROM supplier_edge WHERE id = '" + id + "'";
    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(ANCHOR_ORG, "enterprise", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(THIRD_ORG, "auditor", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(THIRD_ORG, "enterprise", read)).isZero();
  }

  @Test
  void theDatabaseLetsNobodyDeclareForAnotherNorChangeTheSides() {
    String id = declared(all());
    String move = "UPDATE supplier_edge SET owner_org = counterparty_org WHERE id = '" + id + "'";
    String insert =
        "INSERT INTO supplier_edge SELECT gen_random_uuid(), owner_org, counterparty_org, 1, 0,"
            + " now(), null, supplier_enterprise_id, anchor_enterprise_id, 'DISTRIBUTOR', null,"
            + " null, 'CONFIRMED', now(), null, null, false, null FROM supplier_edge WHERE id = '"
            + id
            + "'";

    assertThatThrownBy(() -> DATABASE.asApp(FIRM_ORG, "enterprise", move))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> DATABASE.asApp(ANCHOR_ORG, "enterprise", insert))
        .hasMessageContaining("row-level security");
  }

  @Test
  void ofAnAnchorOnlyItsIdAndOrganisationAreFound() throws SQLException {
    ObjectNode anchor = minimalFirm();
    registered("enterprise2", anchor);
    String uscc = anchor.get("uscc").asText();

    String find = "SELECT * FROM anchor_enterprise(null, '" + uscc + "') WHERE id IS NOT NULL";
    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", find)).isEqualTo(1);
    assertThatThrownBy(
            () ->
                DATABASE.asApp(
                    FIRM_ORG,
                    "enterprise",
                    "SELECT name FROM anchor_enterprise(null, '" + uscc + "')"))
        .hasMessageContaining("does not exist");
    assertThat(
            DATABASE.asApp(
                FIRM_ORG, "enterprise", "SELECT id FROM enterprise WHERE uscc = '" + uscc + "'"))
        .isZero();
  }

  @Test
  void whatADeclarationCannotMeanIsRefused() {
    String firm = registered("enterprise", minimalFirm());
    ObjectNode edge = least(firm);
    refused(edge, "anchorEnterpriseId");
    refused(edge.deepCopy().put("anchorUscc", "91420100MX0000001X"), "anchorUscc");
    refused(edge.deepCopy().put("anchorEnterpriseId", anyId()), "anchorEnterpriseId");
    refused(edge.deepCopy().put("kind", "FRIEND"), "kind");
    refused(edge.deepCopy().put("status", "CONFIRMED"), "status");
    refused(least(anyId()).put("anchorEnterpriseId", firm), "supplierEnterpriseId");
    post("enterprise", EDGES, edge.put("anchorEnterpriseId", firm).toString()).statusCode(422);

    ObjectNode twice = all();
    declared(twice);
    post("enterprise", EDGES, twice.toString()).statusCode(409).body("code", equalTo("conflict"));
  }

  @Test
  void anOperatorReportsWhatIsConfirmedAndItsVolumeNeverTravels() throws SQLException {
    String word = word();
    loaded(minimalFirm().put("reference", word).put("ownerOrg", FIRM_ORG));
    ObjectNode row = all().put("ownerOrg", FIRM_ORG).put("supplierReference", word);
    row.remove("supplierEnterpriseId");
    row.put("reference", word).put("status", "CONFIRMED").put("annualVolume", "12345678.90");
    String id =
        load("operator", EDGES + "/bulk", row.toString())
            .statusCode(200)
            .body("created", equalTo(1))
            .extract()
            .path("rows[0].id");
    load("operator", EDGES + "/bulk", row.toString()).body("existing", equalTo(1));

    get("enterprise2", EDGES + "/" + id)
        .body("status", equalTo("CONFIRMED"), "annualVolume", equalTo("12345678.90"));
    assertToldAs(TOPIC, PREFIX, id, "full", "confirmed");
    assertThat(PublishedEvents.of(TOPIC, id, 1) + "").doesNotContain("12345678");
    row.remove("ownerOrg");
    load("enterprise", EDGES + "/bulk", row.put("reference", word()).toString())
        .statusCode(422)
        .body("errors.field", contains("rows[1].status"));
    assertThat(DATABASE.audit(id))
        .extracting(ServiceDatabase.AuditLine::action)
        .containsExactly("supplier-edge.confirmed");
  }

  private static void refused(ObjectNode edge, String field) {
    post("enterprise", EDGES, edge.toString())
        .statusCode(422)
        .body("errors.field", contains(field));
  }

  /** An edge of two new firms, by its path. */
  static String declared() {
    return EDGES + "/" + declared(all());
  }

  private static String declared(ObjectNode edge) {
    return post("enterprise", EDGES, edge.toString())
        .statusCode(201)
        .body("status", equalTo("DECLARED"))
        .extract()
        .path("id");
  }

  private static ValidatableResponse answer(String user, String edge, String verb, String body) {
    return post(user, EDGES + "/" + edge + "/" + verb, body);
  }

  private static ObjectNode least(String supplier) {
    return object("{'kind': 'SUPPLIER'}").put("supplierEnterpriseId", supplier);
  }

  private static ObjectNode all() {
    return least(registered("enterprise", minimalFirm()))
        .put("anchorEnterpriseId", registered("enterprise2", minimalFirm()))
        .put("since", "2022-03-01")
        .put("annualVolume", "12000000.00")
        .put("synthetic", true)
        .put("source", "demo");
  }

  private static String anyId() {
    return UUID.randomUUID().toString();
  }
}
