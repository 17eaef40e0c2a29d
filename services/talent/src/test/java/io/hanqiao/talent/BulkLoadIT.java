package io.hanqiao.talent;

import static io.hanqiao.talent.Requests.HOME_ORG;
import static io.hanqiao.talent.Requests.HOST_ORG;
import static io.hanqiao.talent.Requests.OPERATOR_ORG;
import static io.hanqiao.talent.Requests.SECONDMENTS;
import static io.hanqiao.talent.Requests.expert;
import static io.hanqiao.talent.Requests.get;
import static io.hanqiao.talent.Requests.institution;
import static io.hanqiao.talent.Requests.load;
import static io.hanqiao.talent.Requests.minimalProposal;
import static io.hanqiao.talent.Requests.object;
import static io.hanqiao.talent.Requests.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class BulkLoadIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("talent");

  @ParameterizedTest
  @EnumSource
  void anOperatorLoadsOnBehalfAndTheTrailSaysSo(Kind kind) throws SQLException {
    String id =
        load("operator", kind.path() + "/bulk", onBehalf(kind.minimal(institution())))
            .statusCode(200)
            .body("created", equalTo(1))
            .extract()
            .path("rows[0].id");

    get("institution", kind.path() + "/" + id).body("ownerOrg", equalTo(HOME_ORG));
    assertThat(DATABASE.audit(id))
        .extracting(ServiceDatabase.AuditLine::org, ServiceDatabase.AuditLine::onBehalfOf)
        .containsExactly(tuple(UUID.fromString(OPERATOR_ORG), UUID.fromString(HOME_ORG)));
  }

  @ParameterizedTest
  @EnumSource
  void aLoadThatIsRepeatedLeavesWhatIsThereAloneAndCountsIt(Kind kind) {
    String word = word();
    ObjectNode row = kind.minimal(institution()).put("reference", word).put(kind.named(), word);
    String bulk = kind.path() + "/bulk";

    load("institution", bulk, row).statusCode(200).body("created", equalTo(1));
    load("institution", bulk, row, row.deepCopy().put("reference", word + "-2"))
        .statusCode(200)
        .body("received", equalTo(2), "created", equalTo(1), "existing", equalTo(1))
        .body("rows.outcome", contains("existing", "created"));
    get("institution", kind.path() + "?q=" + word).body("items", hasSize(2));
  }

  @ParameterizedTest
  @EnumSource
  void allOrNothingStoresNothingAndValidRowsStoresTheGood(Kind kind) {
    String word = word();
    ObjectNode good = kind.minimal(institution()).put(kind.named(), word);
    ObjectNode bad = good.deepCopy();
    bad.remove(kind.named());

    load("institution", kind.path() + "/bulk", good, bad)
        .statusCode(422)
        .body("errors.field", contains("rows[2]." + kind.named()));
    get("institution", kind.path() + "?q=" + word).body("items", empty());
    load("institution", kind.path() + "/bulk?mode=valid-rows", good, bad)
        .statusCode(200)
        .body("created", equalTo(1), "rejected", equalTo(1));
    get("institution", kind.path() + "?q=" + word).body("items", hasSize(1));
  }

  @ParameterizedTest
  @EnumSource
  void anInstitutionLoadsForItselfOnly(Kind kind) {
    ObjectNode row = onBehalf(kind.minimal(institution()));

    load("institution2", kind.path() + "/bulk", row).statusCode(422);
    load("enterprise", kind.path() + "/bulk", row).statusCode(403);
    load("auditor", kind.path() + "/bulk", row).statusCode(403);
  }

  @Test
  void anOperatorNamesTheInstitutionByItsReferenceAlone() {
    String word = word();
    load(
            "operator",
            Kind.INSTITUTION.path() + "/bulk",
            onBehalf(Kind.INSTITUTION.minimal("")).put("reference", word))
        .statusCode(200);
    ObjectNode team = Kind.TEAM.minimal("").put("institutionReference", word);
    team.remove("institutionId");

    String id =
        load("operator", Kind.TEAM.path() + "/bulk", team)
            .statusCode(200)
            .extract()
            .path("rows[0].id");

    get("institution", Kind.TEAM.path() + "/" + id).body("ownerOrg", equalTo(HOME_ORG));
    load("operator", Kind.TEAM.path() + "/bulk", team.put("institutionReference", "none"))
        .statusCode(422)
        .body("errors.field", contains("rows[1].institutionReference"));
  }

  @Test
  void anOperatorReportsASecondmentWithHowFarItCame() {
    String word = word();
    ObjectNode row = completed(expert(), word);

    String id =
        load("operator", SECONDMENTS + "/bulk", row)
            .statusCode(200)
            .body("created", equalTo(1))
            .extract()
            .path("rows[0].id");

    get("enterprise", SECONDMENTS + "/" + id)
        .body("status", equalTo("COMPLETED"), "assessment", equalTo("EXCELLENT"))
        .body("ownerOrg", equalTo(HOME_ORG), "counterpartyOrg", equalTo(HOST_ORG))
        .body("problemsSolved", equalTo(3), "conversions", equalTo(1))
        .body("peopleIntroduced", equalTo(0));
    Told.as("talent.secondment", id, "full", "recorded");
    load("operator", SECONDMENTS + "/bulk", row).body("existing", equalTo(1));
    get("institution", SECONDMENTS + "/" + id + "/results").body("items", hasSize(2));
  }

  @Test
  void anInstitutionLoadsProposalsAndDoesNotSayHowFarTheyCame() {
    ObjectNode row = completed(expert(), word());

    load("institution", SECONDMENTS + "/bulk", row)
        .statusCode(422)
        .body(
            "errors.field",
            containsInAnyOrder("rows[1].status", "rows[1].assessment", "rows[1].results"));
    row.remove("status");
    row.remove("assessment");
    row.remove("results");
    load("institution", SECONDMENTS + "/bulk", row).statusCode(200).body("created", equalTo(1));
  }

  @Test
  void whatDoesNotGoWithTheStatusIsNamed() {
    ObjectNode row = completed(expert(), word()).put("status", "CONFIRMED");

    load("operator", SECONDMENTS + "/bulk", row)
        .statusCode(422)
        .body("errors.field", containsInAnyOrder("rows[1].assessment", "rows[1].results"));
    load(
            "operator",
            SECONDMENTS + "/bulk",
            row.put("status", "COMPLETED").put("endsOn", "2020-01-01"))
        .statusCode(422)
        .body("errors.field", contains("rows[1].endsOn"));
    row.withArray("results").addObject().put("kind", "FUN");
    load("operator", SECONDMENTS + "/bulk", row.put("endsOn", "2025-12-31"))
        .statusCode(422)
        .body(
            "errors.field",
            containsInAnyOrder("rows[1].results[2].kind", "rows[1].results[2].count"));
  }

  @Test
  void whatASourceDoesNotSayStaysUnknown() {
    ObjectNode row = minimalProposal(expert()).put("status", "COMPLETED");

    String id =
        load("operator", SECONDMENTS + "/bulk", row).statusCode(200).extract().path("rows[0].id");

    get("operator", SECONDMENTS + "/" + id)
        .body("assessment", nullValue(), "startsOn", nullValue(), "batch", nullValue());
  }

  private static ObjectNode completed(String expert, String reference) {
    ObjectNode row =
        Requests.fullProposal(expert)
            .put("reference", reference)
            .put("status", "COMPLETED")
            .put("startsOn", "2024-01-01")
            .put("endsOn", "2025-12-31")
            .put("assessment", "EXCELLENT");
    row.withArray("results").add(object("{'kind': 'PROBLEM_SOLVED', 'count': 3}"));
    row.withArray("results").add(object("{'kind': 'CONVERSION', 'count': 1}"));
    return row;
  }

  private static ObjectNode onBehalf(ObjectNode row) {
    return row.put("ownerOrg", HOME_ORG);
  }
}
