package io.hanqiao.credit;

import static io.hanqiao.credit.Guaranteed.GUARANTEES;
import static io.hanqiao.credit.Guaranteed.asked;
import static io.hanqiao.credit.Guaranteed.intended;
import static io.hanqiao.credit.Guaranteed.letter;
import static io.hanqiao.credit.Loans.GRANTS;
import static io.hanqiao.credit.Loans.amount;
import static io.hanqiao.credit.Loans.confirmed;
import static io.hanqiao.credit.Loans.contracted;
import static io.hanqiao.credit.Loans.drawn;
import static io.hanqiao.credit.Loans.grant;
import static io.hanqiao.credit.Loans.offer;
import static io.hanqiao.credit.Loans.pay;
import static io.hanqiao.credit.Loans.underReview;
import static io.hanqiao.credit.Requests.BANK2_ORG;
import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.BANK_ORG;
import static io.hanqiao.credit.Requests.FIRM_ORG;
import static io.hanqiao.credit.Requests.GUARANTORS;
import static io.hanqiao.credit.Requests.GUARANTOR_ORG;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.fullGuarantor;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.minimalOffer;
import static io.hanqiao.credit.Requests.object;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code guarantor} and {@code guarantor-checker} are two people of one guarantor. */
@QuarkusTest
class GuaranteeIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");

  @Test
  void nothingIsPaidOutBeforeTwoPeopleOfTheGuarantorHaveIssuedTheLetter() {
    String guarantor = made("guarantor", GUARANTORS, fullGuarantor("科担（演示）"));
    String application = underReview(offer());
    String asked = asked(application, guarantor, "4000000.00");
    String path = contracted(Guaranteed.granted(application, guarantor));
    String draw = drawn(path, "1000000.00");
    post("bank", path + "/meet-condition", "{\"condition\": \"GUARANTEE_LETTER_ISSUED\"}")
        .statusCode(409)
        .body("detail", containsString("规则 letter-meets-its-condition"));
    post("bank", draw + "/propose-disbursement", amount("1000000.00"))
        .statusCode(409)
        .body("detail", containsString("担保函已出具"));

    String number = intended(asked, "4000000.00");
    post("guarantor", asked + "/propose-letter", letter(number, "政银担"))
        .statusCode(200)
        .body("status", equalTo("LETTER_PROPOSED"), "letter.amount", equalTo("4000000.00"))
        .body("letter.shares.percent", contains(20, 40, 20, 20));
    assertNotSeenOutside(asked);
    String read = object("{}").put("letterNumber", number).toString();
    post("guarantor", asked + "/confirm-letter", read)
        .statusCode(403)
        .body("detail", containsString("规则 two-people"));
    post("bank", draw + "/propose-disbursement", amount("1000000.00")).statusCode(409);
    post("guarantor-checker", asked + "/confirm-letter", read)
        .statusCode(200)
        .body("status", equalTo("IN_FORCE"));
    get("bank", path).body("conditionsPrecedent[0].metAt", notNullValue());
    pay(draw, "1000000.00").body("utilized", equalTo("1000000.00"));
  }

  @Test
  void aLetterIsReleasedWhenNothingIsOwedAndNothingIsPaidOutAfterwards() throws SQLException {
    String guarantor = made("guarantor", GUARANTORS, fullGuarantor("科担（演示）"));
    String application = underReview(offer());
    String path = contracted(Guaranteed.granted(application, guarantor));
    String asked = Guaranteed.inForce(application, guarantor);
    String draw = drawn(path, "1000000.00");
    pay(draw, "1000000.00");

    get("guarantor", asked + "/debt")
        .body("owed", equalTo("1000000.00"), "overdue", equalTo("0.00"))
        .body("percent", equalTo(40));
    command("guarantor", asked, "propose-release")
        .statusCode(409)
        .body("detail", containsString("规则 release-when-nothing-owed"));
    Loans.repay(draw, "1000000.00").statusCode(200);
    command("guarantor", asked, "propose-release").statusCode(200);
    command("guarantor", asked, "confirm-release").statusCode(403);
    command("guarantor-checker", asked, "confirm-release").body("status", equalTo("RELEASED"));
    String again = drawn(path, "500000.00");
    post("bank", again + "/propose-disbursement", amount("500000.00"))
        .statusCode(409)
        .body("detail", containsString("担保函已出具"));
    Guaranteed.assertTold(asked, "asked", "intended", "letter-issued", "released");
    assertThat(DATABASE.audit(asked.substring(GUARANTEES.length() + 1)))
        .extracting(line -> line.action().substring("guarantee.".length()))
        .containsExactly(
            "asked",
            "intended",
            "letter-proposed",
            "letter-issued",
            "release-proposed",
            "released");
  }

  @Test
  void underAnOfferThatNeedsAGuaranteeNothingIsGrantedWithoutAGuarantor() {
    String guarantor = made("guarantor", GUARANTORS, fullGuarantor("科担（演示）"));
    ObjectNode naming = minimalOffer(made("bank", BANKS, bank("江城银行（演示）")));
    naming.putArray("guarantorIds").add(guarantor);
    ObjectNode demanding = minimalOffer(made("bank", BANKS, bank("江城银行（演示）")));
    demanding.putArray("securityTypes").add("GUARANTEE");
    for (ObjectNode terms : List.of(naming, demanding)) {
      ObjectNode grant = grant(underReview(made("bank", OFFERS, terms)));
      post("bank", GRANTS, grant.toString())
          .statusCode(409)
          .body("detail", containsString("规则 guarantor-where-the-offer-needs-one"));
      post("bank", GRANTS, grant.put("guarantorId", guarantor).toString()).statusCode(201);
    }
    ObjectNode free = grant(underReview(offer()));
    free.putArray("conditionsPrecedent").add("GUARANTEE_LETTER_ISSUED");
    post("bank", GRANTS, free.toString())
        .statusCode(422)
        .body("errors.field", contains("guarantorId"));
  }

  @Test
  void aGuaranteeIsBetweenItsPartiesAndEachTakesItsOwnSteps() {
    String guarantor = made("guarantor", GUARANTORS, fullGuarantor("科担（演示）"));
    String application = underReview(offer());
    ObjectNode ask =
        object("{'amount': '5000000.01'}")
            .put("applicationId", application)
            .put("guarantorId", guarantor);
    post("enterprise", GUARANTEES, ask.toString())
        .statusCode(422)
        .body("errors.field", contains("amount"));
    post("enterprise2", GUARANTEES, ask.toString()).statusCode(404);
    String asked = asked(application, guarantor, "4000000.00");
    post("enterprise", GUARANTEES, ask.put("amount", "1.00").toString()).statusCode(409);

    for (String stranger : List.of("enterprise2", "bank2")) {
      get(stranger, asked).statusCode(404);
    }
    for (String party : List.of("enterprise", "bank", "operator", "auditor", "guarantor")) {
      get(party, asked).statusCode(200);
    }
    String intent = object("{'amount': '4000000.01', 'validUntil': '2099-12-31'}").toString();
    post("bank", asked + "/intend", intent).statusCode(403);
    post("guarantor", asked + "/intend", intent)
        .statusCode(422)
        .body("errors.field", contains("amount"));
    String number = intended(asked, "4000000.00");
    post("guarantor", asked + "/propose-letter", letter(number, "政银担"))
        .statusCode(409)
        .body("detail", containsString("规则 letter-follows-grant"));
    confirmed(Guaranteed.granted(application, guarantor));
    post("guarantor", asked + "/propose-letter", letter(number, "没有的方案"))
        .statusCode(422)
        .body("errors.field", contains("plan"));
    command("guarantor", asked, "withdraw").statusCode(403);
    command("enterprise", asked, "withdraw").body("status", equalTo("WITHDRAWN"));
    command("guarantor", asked, "decline", "RISK")
        .statusCode(409)
        .body("detail", containsString("企业已撤回"));
  }

  @Test
  void theDatabaseItselfLetsAGuarantorSayNothingOfAGrantButItsConditions() throws SQLException {
    String guarantor = made("guarantor", GUARANTORS, fullGuarantor("科担（演示）"));
    String application = underReview(offer());
    String asked = asked(application, guarantor, "4000000.00").substring(GUARANTEES.length() + 1);
    String grant =
        confirmed(Guaranteed.granted(application, guarantor)).substring(GRANTS.length() + 1);
    String where = " WHERE id = '" + grant + "'";
    String meet = "UPDATE credit_grant SET conditions = '[]'" + where;
    assertThat(DATABASE.asApp(GUARANTOR_ORG, "guarantor", meet)).isEqualTo(1);
    assertThat(DATABASE.asApp(BANK2_ORG, "guarantor", meet)).isZero();
    assertThatThrownBy(
            () ->
                DATABASE.asApp(
                    GUARANTOR_ORG,
                    "guarantor",
                    "UPDATE credit_grant SET expires_on = '2098-12-31'" + where))
        .hasMessageContaining("parties' to change");
    String read = "SELECT id FROM guarantee WHERE id = '" + asked + "'";
    assertThat(DATABASE.asApp(BANK2_ORG, "bank", read)).isZero();
    assertThat(DATABASE.asApp(FIRM_ORG, "bank", read)).isZero();
    assertThat(DATABASE.asApp(BANK_ORG, "bank", read)).isEqualTo(1);
  }

  private static void assertNotSeenOutside(String asked) {
    for (String other : List.of("enterprise", "bank")) {
      get(other, asked)
          .body("status", equalTo("INTENDED"), "letter", nullValue(), "grantId", nullValue())
          .body("possibleSteps", not(hasItem("CONFIRM_LETTER")));
      get(other, GUARANTEES + "?status=LETTER_PROPOSED").body("items", hasSize(0));
    }
  }
}
