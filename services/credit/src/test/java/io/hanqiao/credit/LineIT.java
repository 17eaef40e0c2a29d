package io.hanqiao.credit;

import static io.hanqiao.credit.Requests.BANK2_ORG;
import static io.hanqiao.credit.Requests.BANK_ORG;
import static io.hanqiao.credit.Requests.FIRM_ORG;
import static io.hanqiao.credit.Requests.LINES;
import static io.hanqiao.credit.Requests.OPERATOR_ORG;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.fullLine;
import static io.hanqiao.credit.Requests.lines;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.minimalLine;
import static io.hanqiao.credit.Requests.onBehalf;
import static io.hanqiao.credit.Requests.put;
import static io.hanqiao.credit.Requests.registeredBank;
import static io.hanqiao.credit.Requests.word;
import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.load;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** {@code bank} and {@code bank-checker} are two people of one bank. */
@QuarkusTest
class LineIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");
  private static final String TOPIC = "credit.line";

  @Test
  void aDraftIsOpenedByAnotherPersonOfTheBankAndNotByItsWriter() {
    String path = drafted(minimalLine(registeredBank("bank", "江城银行（演示）")));
    get("bank", path)
        .body("status", equalTo("DRAFT"), "draftedBy", notNullValue())
        .body("openSince", nullValue(), "binding", equalTo(false));

    command("bank", path, "confirm")
        .statusCode(403)
        .body("code", equalTo("forbidden"), "detail", containsString("须由本机构另一位同事复核"));
    get("bank", path).header("ETag", equalTo("\"1\"")).body("status", equalTo("DRAFT"));
    command("bank-checker", path, "confirm")
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("status", equalTo("OPEN"), "openSince", notNullValue())
        .body("confirmedBy", notNullValue());
  }

  @Test
  void whoWroteItAnewMayNotConfirmItAndWhoWroteItFirstMay() {
    String bank = registeredBank("bank", "江城银行（演示）");
    String path = drafted(minimalLine(bank));
    put("bank-checker", path, "\"1\"", minimalLine(bank).put("amount", "9.00")).statusCode(200);

    command("bank-checker", path, "confirm").statusCode(403);
    command("bank", path, "confirm").statusCode(200).body("amount", equalTo("9.00"));
  }

  @Test
  void anOpenLineThatIsWrittenAnewWaitsForASecondPersonAgain() {
    String bank = registeredBank("bank", "江城银行（演示）");
    String path = opened(minimalLine(bank));

    put("bank-checker", path, "\"2\"", fullLine(bank))
        .statusCode(200)
        .body("status", equalTo("DRAFT"), "confirmedBy", nullValue(), "openSince", nullValue());
    command("bank-checker", path, "confirm").statusCode(403);
    command("bank", path, "confirm").statusCode(200).body("status", equalTo("OPEN"));
  }

  @Test
  void aColleagueConfirmsWhatWasReadOrNothing() {
    String bank = registeredBank("bank", "江城银行（演示）");
    String path = drafted(minimalLine(bank));
    put("bank", path, "\"1\"", minimalLine(bank).put("amount", "99.00")).statusCode(200);

    confirmRead(path, "\"1\"", 412);
    confirmRead(path, "\"2\"", 200);
  }

  @Test
  void whatItsStateDoesNotAllowIsRefusedWithASentence() {
    String bank = registeredBank("bank", "江城银行（演示）");
    String path = opened(minimalLine(bank));
    command("bank-checker", path, "confirm")
        .statusCode(409)
        .body("code", equalTo("refused"), "detail", containsString("已复核生效"));
    command("bank", path, "close", "BORED")
        .statusCode(422)
        .body("errors.field", contains("reason"));
    command("bank", path, "close", "EXPIRED")
        .statusCode(200)
        .body("status", equalTo("CLOSED"), "closedReason", equalTo("EXPIRED"));

    command("bank", path, "close", "EXPIRED")
        .statusCode(409)
        .body("detail", containsString("额度已关闭"));
    command("bank-checker", path, "confirm").statusCode(409);
    put("bank", path, "\"3\"", minimalLine(bank)).statusCode(409);
    String mistaken = drafted(minimalLine(bank));
    command("bank", mistaken, "close", "MISTAKE").statusCode(200);
    command("bank-checker", mistaken, "confirm").statusCode(409);
  }

  @Test
  void aLineStaysWithItsBankAndOnlyAGroupLimitHasAnAnchor() {
    String bank = registeredBank("bank", "江城银行（演示）");
    String path = drafted(minimalLine(bank));

    put("bank", path, "\"1\"", minimalLine(registeredBank("bank", "汉水银行（演示）")))
        .statusCode(422)
        .body("errors.field", contains("bankId"));
    post("bank", LINES, fullLine(bank).put("kind", "PLEDGED_QUOTA").toString())
        .statusCode(422)
        .body("errors.field", contains("anchorEnterpriseId"))
        .body("errors[0].message", containsString("活动专项额度（意向）"));
    post("bank", LINES, minimalLine(UUID.randomUUID().toString()).toString())
        .statusCode(422)
        .body("errors.field", contains("bankId"));
  }

  @Test
  void aLineIsBetweenItsBankAndTheBureau() {
    String word = word();
    String bank = registeredBank("bank", word);
    String path = drafted(minimalLine(bank));

    for (String reader : List.of("bank", "bank-checker", "operator", "auditor")) {
      get(reader, path).statusCode(200);
    }
    get("bank2", path).statusCode(404);
    get("bank2", LINES + "?q=" + word).body("items", empty());
    put("bank2", path, "\"1\"", minimalLine(bank)).statusCode(404);
    command("bank2", path, "confirm").statusCode(404);
    command("bank2", path, "close", "MISTAKE").statusCode(404);
    for (String stranger : List.of("enterprise", "guarantor", "fund")) {
      get(stranger, path).statusCode(403);
      post(stranger, LINES, minimalLine(bank).toString()).statusCode(403);
    }
    command("operator", path, "confirm").statusCode(403);
    put("operator", path, "\"1\"", minimalLine(bank)).statusCode(403);
    command("auditor", path, "close", "MISTAKE").statusCode(403);
    command("operator", path, "close", "REGULATION").statusCode(200);
  }

  @Test
  void theDatabaseItselfKnowsTheTwoPeopleAndTheParties() throws SQLException {
    String path = drafted(minimalLine(registeredBank("bank", "江城银行（演示）")));
    String where = " WHERE id = '" + path.substring(LINES.length() + 1) + "'";
    String read = "SELECT id FROM credit_line" + where;
    String open = "UPDATE credit_line SET status = 'OPEN', open_since = now(), confirmed_by = ";

    assertThat(DATABASE.asApp(BANK2_ORG, "bank", read)).isZero();
    assertThat(DATABASE.asApp(BANK_ORG, "enterprise", read)).isZero();
    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise,guarantor,fund", read)).isZero();
    assertThat(DATABASE.asApp(OPERATOR_ORG, "auditor", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(OPERATOR_ORG, "auditor", open + "'x'" + where)).isZero();
    assertThat(DATABASE.asApp(BANK2_ORG, "bank", open + "'x'" + where)).isZero();
    assertThat(DATABASE.asApp(BANK_ORG, "bank", open + "'x'" + where)).isEqualTo(1);
    assertThatThrownBy(() -> DATABASE.asApp(BANK_ORG, "bank", open + "drafted_by" + where))
        .hasMessageContaining("credit_line_two_people");
    assertThatThrownBy(() -> DATABASE.asApp(BANK_ORG, "bank", open + "NULL" + where))
        .hasMessageContaining("credit_line_open");
  }

  @Test
  void theLifeOfALineIsToldAsTheSchemasSayAndByNoPersonsName() throws SQLException {
    String bank = registeredBank("bank", "江城银行（演示）");
    String id = made("bank", LINES, fullLine(bank).put("reference", word()));
    String path = LINES + "/" + id;
    put("bank", path, "\"1\"", fullLine(bank)).statusCode(200);
    command("bank-checker", path, "confirm").statusCode(200);
    String writer = get("bank", path).extract().path("draftedBy");
    String checker = get("bank", path).extract().path("confirmedBy");
    command("bank", path, "close", "CAMPAIGN_ENDED").statusCode(200);

    List<Event> told = Told.as(TOPIC, id, "full", "drafted", "changed", "confirmed", "closed");
    assertThat(told).extracting(e -> e.body().get("status").asText()).contains("DRAFT", "CLOSED");
    assertThat(told.toString()).doesNotContain(writer, checker);
    assertThat(DATABASE.audit(id))
        .extracting(ServiceDatabase.AuditLine::action, ServiceDatabase.AuditLine::reason)
        .hasToString(
            "[(\"credit-line.drafted\", null), (\"credit-line.changed\", null),"
                + " (\"credit-line.confirmed\", null), (\"credit-line.closed\","
                + " \"CAMPAIGN_ENDED\")]");
  }

  @Test
  void aLineThatStatesLittleIsToldAsTheSchemasSay() {
    String bank = registeredBank("bank", "江城银行（演示）");
    String id = made("bank", LINES, minimalLine(bank));
    put("bank", LINES + "/" + id, "\"1\"", minimalLine(bank)).statusCode(200);
    command("bank-checker", LINES + "/" + id, "confirm").statusCode(200);
    command("bank", LINES + "/" + id, "close", "MISTAKE").statusCode(200);

    Told.as(TOPIC, id, "minimal", "drafted", "changed", "confirmed", "closed");
  }

  @Test
  void whatAnOperatorLoadsWasAnnouncedAndIsOpenAndWhatABankLoadsIsADraft() throws SQLException {
    String word = word();
    String bank = registeredBank("bank", word);
    ObjectNode row = minimalLine(bank).put("reference", word);
    String announced = lines(onBehalf(BANK_ORG, row));
    String id =
        load("operator", LINES + "/bulk", announced)
            .statusCode(200)
            .body("created", equalTo(1))
            .extract()
            .path("rows[0].id");
    load("operator", LINES + "/bulk", announced).body("existing", equalTo(1));
    String own =
        load("bank", LINES + "/bulk", lines(minimalLine(bank))).extract().path("rows[0].id");
    load("operator", LINES + "/bulk", lines(row.put("ownerOrg", BANK2_ORG)))
        .statusCode(422)
        .body("errors.field", contains("rows[1].bankId"));
    load("bank", LINES + "/bulk?mode=valid-rows", lines(minimalLine(bank).put("amount", "0.00")))
        .body("rejected", equalTo(1), "rows[0].errors.field", contains("amount"));
    load("enterprise", LINES + "/bulk", announced).statusCode(403);

    get("bank", LINES + "/" + id)
        .body("status", equalTo("OPEN"), "draftedBy", nullValue(), "confirmedBy", nullValue());
    get("bank", LINES + "/" + own).body("status", equalTo("DRAFT"));
    Told.as(TOPIC, id, "minimal", "confirmed");
    assertThat(DATABASE.audit(id))
        .containsExactly(
            new ServiceDatabase.AuditLine(
                "credit-line.confirmed",
                UUID.fromString(OPERATOR_ORG),
                UUID.fromString(BANK_ORG),
                null));
  }

  @Test
  void openLinesAreCountedAndSummedPerCampaignAndKindAndKindsAreNeverAdded() {
    String word = word();
    String bank = registeredBank("bank", "江城银行（演示）");
    opened(minimalLine(bank).put("campaign", word).put("amount", "1000000000000.00"));
    opened(minimalLine(bank).put("campaign", word).put("amount", "1000000000000.00"));
    opened(fullLine(bank).put("campaign", word).put("amount", "7.10"));
    drafted(minimalLine(bank).put("campaign", word));
    command("bank", opened(minimalLine(bank).put("campaign", word)), "close", "EXPIRED");

    String of = "items.findAll { it.campaign == '" + word + "' }.";
    for (String reader : List.of("operator", "auditor")) {
      get(reader, LINES + "/summary")
          .statusCode(200)
          .body(of + "kind", contains("ANCHOR_GROUP_LIMIT", "PLEDGED_QUOTA"))
          .body(of + "count", contains(1, 2))
          .body(of + "amount", contains("7.10", "2000000000000.00"));
    }
    get("bank", LINES + "/summary").statusCode(403);
    get("enterprise", LINES + "/summary").statusCode(403);
  }

  @Test
  void linesWithoutACampaignAreSummedApartAndLast() {
    opened(minimalLine(registeredBank("bank", "江城银行（演示）")));

    get("operator", LINES + "/summary")
        .body("items[-1].campaign", nullValue(), "items[-1].kind", equalTo("PLEDGED_QUOTA"));
  }

  private static String drafted(ObjectNode line) {
    return LINES + "/" + made("bank", LINES, line);
  }

  private static String opened(ObjectNode line) {
    String path = drafted(line);
    command("bank-checker", path, "confirm").statusCode(200);
    return path;
  }

  private static void confirmRead(String path, String etag, int status) {
    as("bank-checker")
        .header("Idempotency-Key", UUID.randomUUID())
        .header("If-Match", etag)
        .post(path + "/confirm")
        .then()
        .statusCode(status);
  }
}
