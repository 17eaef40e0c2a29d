package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Requests.ENTERPRISES;
import static io.hanqiao.enterprise.Requests.FIRM_ORG;
import static io.hanqiao.enterprise.Requests.fullFirm;
import static io.hanqiao.enterprise.Requests.loaded;
import static io.hanqiao.enterprise.Requests.minimalFirm;
import static io.hanqiao.enterprise.Requests.put;
import static io.hanqiao.enterprise.Requests.recognisedFirm;
import static io.hanqiao.enterprise.Requests.registered;
import static io.hanqiao.enterprise.Requests.word;
import static io.hanqiao.enterprise.ToldEvents.assertToldAs;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.load;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class PostedKindsIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("enterprise");
  private static final String OTHER_ORG = "01930000-0000-7000-8000-00000000e002";
  private static final String OPERATOR_ORG = "01930000-0000-7000-8000-00000000c001";

  @ParameterizedTest
  @EnumSource
  void aLifeOfWhichLittleIsSaidIsToldAsTheSchemasSay(PostedKind kind) {
    String firm = registered("enterprise", minimalFirm());
    String id = lived(kind, kind.minimal(firm));

    assertToldAs(kind.topic, kind.prefix, id, "minimal", "opened", "changed", "closed");
  }

  @ParameterizedTest
  @EnumSource
  void aLifeOfWhichAllIsSaidIsToldAsTheSchemasSay(PostedKind kind) {
    String id = lived(kind, kind.full(loaded(recognisedFirm())));

    assertToldAs(kind.topic, kind.prefix, id, "full", "opened", "changed", "closed");
  }

  @ParameterizedTest
  @EnumSource
  void whereTheFirmMovesToIsToldWithItsOpenOnesOnly(PostedKind kind) {
    ObjectNode firm = fullFirm();
    String id = registered("enterprise", firm);
    String open = kind.posted(kind.minimal(id));
    String closed = kind.posted(kind.minimal(id));
    post("enterprise", kind.path + "/" + closed + "/close", kind.closing()).statusCode(200);

    put(
            "enterprise",
            ENTERPRISES + "/" + id,
            "\"1\"",
            firm.put("divisionCode", "420106").putNull("managementDistrict"))
        .statusCode(200);

    List<PublishedEvents.Event> told = PublishedEvents.of(kind.topic, open, 2);
    assertThat(told.get(1).type()).isEqualTo(kind.prefix + "changed.v1");
    assertThat(told.get(1).body().path("divisionCode").asText()).isEqualTo("420106");
    assertThat(EventSchemas.flaws(kind.topic, told.get(1).type(), told.get(1).body())).isEmpty();
    assertThat(PublishedEvents.of(kind.topic, closed, 2)).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void neitherNameNorCodeNorReferenceNorSourceNorUseTravels(PostedKind kind) {
    String secret = word();
    ObjectNode firm = fullFirm().put("name", secret);
    ObjectNode body = kind.full(registered("enterprise", firm));
    body.put("reference", secret).put("source", secret);
    if (body.has("useOfFunds")) {
      body.put("useOfFunds", secret);
    }

    List<PublishedEvents.Event> told = PublishedEvents.of(kind.topic, kind.posted(body), 1);

    assertThat(told).hasSize(1);
    assertThat(told + "").doesNotContain(secret, firm.get("uscc").asText());
  }

  @ParameterizedTest
  @EnumSource
  void anotherFirmIsNotToldThatThereIsAnything(PostedKind kind) {
    String word = word();
    String firm = registered("enterprise", minimalFirm().put("name", word));
    String id = kind.posted(kind.minimal(firm));

    get("enterprise2", kind.path + "/" + id).statusCode(404);
    get("enterprise2", kind.path + "?q=" + word).statusCode(200).body("items", empty());
    put("enterprise2", kind.path + "/" + id, "\"1\"", kind.minimal(firm)).statusCode(404);
    post("enterprise2", kind.path + "/" + id + "/close", kind.closing()).statusCode(404);
    post("enterprise2", kind.path, kind.minimal(firm).toString())
        .statusCode(422)
        .body("errors.field", contains("enterpriseId"));
    get("enterprise", kind.path + "/" + id).statusCode(200).header("ETag", equalTo("\"1\""));
  }

  @ParameterizedTest
  @EnumSource
  void bureauAndAuditorReadAndNobodyElseDoesAnything(PostedKind kind) {
    String firm = registered("enterprise", minimalFirm());
    String id = kind.posted(kind.minimal(firm));

    for (String reader : new String[] {"operator", "auditor"}) {
      get(reader, kind.path + "/" + id).statusCode(200);
      get(reader, kind.path).statusCode(200).body("items.size()", greaterThan(0));
      post(reader, kind.path, kind.minimal(firm).toString()).statusCode(403);
      put(reader, kind.path + "/" + id, "\"1\"", kind.minimal(firm)).statusCode(403);
      post(reader, kind.path + "/" + id + "/close", kind.closing()).statusCode(403);
    }
    for (String stranger : new String[] {"bank", "fund", "institution"}) {
      get(stranger, kind.path + "/" + id).statusCode(403);
      get(stranger, kind.path).statusCode(403);
      post(stranger, kind.path, kind.minimal(firm).toString()).statusCode(403);
      load(stranger, kind.path + "/bulk", kind.minimal(firm).toString()).statusCode(403);
    }
    load("auditor", kind.path + "/bulk", kind.minimal(firm).toString()).statusCode(403);
  }

  @ParameterizedTest
  @EnumSource
  void theDatabaseItselfShowsARowToItsPartiesOnly(PostedKind kind) throws SQLException {
    String id = kind.posted(kind.minimal(registered("enterprise", minimalFirm())));
    String read = "SELECT id FROM " + kind.table + " WHERE id = '" + id + "'";
    String change = "UPDATE " + kind.table + " SET revision = 9 WHERE id = '" + id + "'";

    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(OPERATOR_ORG, "operator", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(OTHER_ORG, "auditor", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(OTHER_ORG, "enterprise", read)).isZero();
    assertThat(DATABASE.asApp(OTHER_ORG, "auditor", change)).isZero();
    assertThat(DATABASE.asApp(OTHER_ORG, "enterprise", change)).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsClosedIsNeitherChangedNorClosedAgainAndFound(PostedKind kind) {
    String word = word();
    String firm = registered("enterprise", minimalFirm().put("name", word));
    String open = kind.posted(kind.minimal(firm));
    String closed = kind.posted(kind.full(firm));
    String path = kind.path + "/" + closed;
    put("enterprise", path, "", kind.full(firm)).statusCode(428);
    post("enterprise", path + "/close", "{\"reason\": \"BORED\"}")
        .statusCode(422)
        .body("errors.field", contains("reason"));
    post("enterprise", path + "/close", kind.closing())
        .statusCode(200)
        .body("status", equalTo("CLOSED"), "closedReason", equalTo(kind.reason))
        .body("closedAt", notNullValue());

    post("enterprise", path + "/close", kind.closing()).statusCode(409);
    put("enterprise", path, "\"2\"", kind.full(firm)).statusCode(409);
    get("enterprise", kind.path + "?status=OPEN&q=" + word).body("items.id", contains(open));
    get("operator", kind.path + "?status=CLOSED&q=" + word).body("items.id", contains(closed));
    get("enterprise", kind.path + "?sector=SOFTWARE_AI&q=" + word).body("items.id", contains(open));
    get("enterprise", kind.path + "?sector=OPTOELECTRONICS&q=" + word)
        .body("items.id", contains(closed));
    get("enterprise", kind.path + "?sector=FUN&status=OPENED")
        .statusCode(422)
        .body("errors.field", containsInAnyOrder("status", "sector"));
  }

  @ParameterizedTest
  @EnumSource
  void aLoadOnBehalfIsRepeatableAndOnTheTrailAndRefusedAsAWhole(PostedKind kind)
      throws SQLException {
    String word = word();
    loaded(minimalFirm().put("reference", word).put("ownerOrg", FIRM_ORG));
    ObjectNode row = kind.minimal("").put("enterpriseReference", word).put("ownerOrg", FIRM_ORG);
    row.remove("enterpriseId");
    ObjectNode bad = row.deepCopy().put("enterpriseReference", "nobody").put("reference", "x");
    row.put("reference", word);

    load("operator", kind.path + "/bulk", row + "\n" + bad)
        .statusCode(422)
        .body("errors.field", contains("rows[2].enterpriseReference"));
    String id =
        load("operator", kind.path + "/bulk?mode=valid-rows", row + "\n" + bad)
            .statusCode(200)
            .body("created", equalTo(1), "rejected", equalTo(1))
            .extract()
            .path("rows[0].id");
    load("operator", kind.path + "/bulk", row.toString())
        .statusCode(200)
        .body("created", equalTo(0), "existing", equalTo(1));
    row.remove("ownerOrg");
    load("operator", kind.path + "/bulk", row.toString())
        .statusCode(422)
        .body("errors.field", contains("rows[1].ownerOrg"));

    get("enterprise", kind.path + "/" + id).statusCode(200).body("reference", equalTo(word));
    assertThat(DATABASE.audit(id))
        .extracting(ServiceDatabase.AuditLine::org, ServiceDatabase.AuditLine::onBehalfOf)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                UUID.fromString(OPERATOR_ORG), UUID.fromString(FIRM_ORG)));
  }

  /** Posted, changed to the same and closed. */
  private static String lived(PostedKind kind, ObjectNode body) {
    String id = kind.posted(body);
    put("enterprise", kind.path + "/" + id, "\"1\"", body)
        .statusCode(200)
        .header("ETag", equalTo("\"2\""));
    post("enterprise", kind.path + "/" + id + "/close", kind.closing()).statusCode(200);
    return id;
  }
}
