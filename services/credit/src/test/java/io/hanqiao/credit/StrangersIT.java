package io.hanqiao.credit;

import static io.hanqiao.credit.Requests.BANK2_ORG;
import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.BANK_ORG;
import static io.hanqiao.credit.Requests.FIRM_ORG;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.OPERATOR_ORG;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.minimalOffer;
import static io.hanqiao.credit.Requests.postedOffer;
import static io.hanqiao.credit.Requests.put;
import static io.hanqiao.credit.Requests.registeredBank;
import static io.hanqiao.credit.Requests.withdraw;
import static io.hanqiao.credit.Requests.word;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StrangersIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");

  @Test
  void anOpenOfferIsEverybodysToReadAndItsBanksToChange() {
    String bank = registeredBank("bank", "江城银行（演示）");
    String path = OFFERS + "/" + postedOffer("bank", minimalOffer(bank));

    for (String reader :
        List.of("enterprise", "enterprise2", "bank", "bank2", "guarantor", "operator", "auditor")) {
      get(reader, path).statusCode(200);
      get(reader, BANKS + "/" + bank).statusCode(200);
    }
    put("bank2", path, "\"1\"", minimalOffer(bank)).statusCode(403);
    post("bank2", path + "/withdraw", "{\"reason\": \"MISTAKE\"}").statusCode(403);
    put("bank2", BANKS + "/" + bank, "\"1\"", bank("x")).statusCode(403);
    post("bank2", OFFERS, minimalOffer(bank).toString()).statusCode(422);
    post("bank2", OFFERS, minimalOffer(bank).put("ownerOrg", BANK_ORG).toString()).statusCode(403);
    put("enterprise", path, "\"1\"", minimalOffer(bank)).statusCode(403);
    get("bank", path).statusCode(200).header("ETag", "\"1\"");
  }

  @Test
  void aWithdrawnOfferIsBetweenItsBankAndTheBureau() {
    String word = word();
    String bank = registeredBank("bank", word);
    String offer = postedOffer("bank", minimalOffer(bank));
    withdraw("bank", offer, "MISTAKE").statusCode(200);
    String path = OFFERS + "/" + offer;

    for (String stranger : List.of("enterprise", "bank2", "guarantor")) {
      get(stranger, path).statusCode(404).contentType("application/problem+json");
      get(stranger, OFFERS + "?q=" + word).statusCode(200).body("items", empty());
    }
    put("bank2", path, "\"2\"", minimalOffer(bank)).statusCode(404);
    get("bank", path).statusCode(200);
    get("operator", OFFERS + "?q=" + word).body("items.id", contains(offer));
    get("auditor", OFFERS + "?q=" + word).body("items.id", contains(offer));
    post("auditor", path + "/withdraw", "{\"reason\": \"MISTAKE\"}").statusCode(403);
  }

  @Test
  void whoHasNoPartInCreditReadsNothing() {
    String path = OFFERS + "/" + postedOffer("bank", minimalOffer(registeredBank("bank", "江")));

    get("fund", path).statusCode(403);
    get("institution", OFFERS).statusCode(403);
    get("institution", BANKS).statusCode(403);
    given().get(path).then().statusCode(401).contentType("application/problem+json");
  }

  @Test
  void theDatabaseItselfLetsOnlyTheOwnerAndOperatorsWrite() throws SQLException {
    String bank = registeredBank("bank", "江城银行（演示）");
    String offer = postedOffer("bank", minimalOffer(bank));
    String read = "SELECT id FROM credit_offer WHERE id = '" + offer + "'";
    String change = "UPDATE credit_offer SET in_force = false WHERE id = '" + offer + "'";
    String rename = "UPDATE bank SET name = 'x' WHERE id = '" + bank + "'";

    assertThat(DATABASE.asApp(BANK2_ORG, "bank", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(FIRM_ORG, "fund,institution", read)).isZero();
    assertThat(DATABASE.asApp(FIRM_ORG, "auditor", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(OPERATOR_ORG, "auditor", change)).isZero();
    assertThat(DATABASE.asApp(BANK2_ORG, "bank", change)).isZero();
    assertThat(DATABASE.asApp(BANK_ORG, "enterprise", change)).isZero();
    assertThat(DATABASE.asApp(BANK_ORG, "bank", change)).isEqualTo(1);
    assertThat(DATABASE.asApp(OPERATOR_ORG, "operator", change)).isEqualTo(1);
    assertThat(DATABASE.asApp(BANK2_ORG, "bank", rename)).isZero();
    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", rename)).isZero();
    withdraw("bank", offer, "MISTAKE").statusCode(200);
    assertThat(DATABASE.asApp(BANK2_ORG, "bank", read)).isZero();
    assertThat(DATABASE.asApp(BANK_ORG, "bank", read)).isEqualTo(1);
  }

  @Test
  void theDatabaseItselfRefusesARowUnderAnothersName() {
    String insert =
        "INSERT INTO bank (id, owner_org, revision, event_version, created_at, name, kind,"
            + " synthetic) VALUES (gen_random_uuid(), '%s', 1, 0, now(), 'x', 'CITY', false)"
                .formatted(BANK_ORG);

    assertThatThrownBy(() -> DATABASE.asApp(BANK2_ORG, "bank", insert))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("row-level security");
    assertThatThrownBy(() -> DATABASE.asApp(BANK_ORG, "enterprise", insert))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("row-level security");
  }
}
