package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.GRANTS;
import static io.hanqiao.credit.Loans.confirmed;
import static io.hanqiao.credit.Loans.contracted;
import static io.hanqiao.credit.Loans.drawn;
import static io.hanqiao.credit.Loans.grant;
import static io.hanqiao.credit.Loans.offer;
import static io.hanqiao.credit.Loans.pay;
import static io.hanqiao.credit.Loans.repay;
import static io.hanqiao.credit.Loans.underReview;
import static io.hanqiao.credit.Requests.BANK2_ORG;
import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.BANK_ORG;
import static io.hanqiao.credit.Requests.FIRM_ORG;
import static io.hanqiao.credit.Requests.GUARANTORS;
import static io.hanqiao.credit.Requests.LINES;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.fullGuarantor;
import static io.hanqiao.credit.Requests.fullLine;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.minimalGuarantor;
import static io.hanqiao.credit.Requests.minimalLine;
import static io.hanqiao.credit.Requests.minimalOffer;
import static io.hanqiao.credit.Requests.put;
import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What grants take of lines, offers and guarantors. Every grant is of 4,000,000.00 yuan. */
@QuarkusTest
class LimitIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");

  @Test
  void aLimitThatBindsIsNeverExceededAndFreeAgainWhenAGrantIsGivenUp() {
    String line = open(minimalLine(newBank()).put("amount", "5000000.00").put("binding", true));
    String offer = offer();
    String first = confirmed(proposed(offer, line));
    String second = proposed(offer, line);

    command("bank-checker", second, "confirm")
        .statusCode(409)
        .body("detail", containsString("只剩 1000000.00 元"))
        .body("detail", containsString("规则 binding-limit"));
    limit(line, "1000000.00", "4000000.00", "0.00");
    command("enterprise", first, "give-up", "RATE").statusCode(200);
    limit(line, "5000000.00", "0.00", "0.00");
    command("bank-checker", second, "confirm").statusCode(200);
    limit(line, "1000000.00", "4000000.00", "0.00");
  }

  @Test
  void aPledgedQuotaMayBeExceededWithAFlag() {
    String line = open(minimalLine(newBank()).put("amount", "5000000.00"));
    String offer = offer();

    get("bank", confirmed(proposed(offer, line))).body("exceedsPledgedQuota", equalTo(false));
    get("bank", confirmed(proposed(offer, line))).body("exceedsPledgedQuota", equalTo(true));
    get("bank", "/v1/limits/" + line)
        .body("available", equalTo("0.00"), "exceededBy", equalTo("3000000.00"))
        .body("binding", equalTo(false), "limit", equalTo("5000000.00"));
  }

  @Test
  void whatIsPaidOutAndRepaidMovesThroughTheLimitUntilTheGrantIsSettled() {
    String line = open(minimalLine(newBank()).put("amount", "9000000.00").put("binding", true));
    String path = contracted(proposed(offer(), line));
    String draw = drawn(path, "1000000.00");
    limit(line, "5000000.00", "4000000.00", "0.00");

    pay(draw, "600000.00");
    limit(line, "5000000.00", "3400000.00", "600000.00");
    repay(draw, "600000.00").statusCode(200);
    limit(line, "5600000.00", "3400000.00", "0.00");
    command("enterprise", draw, "release-rest").statusCode(200);
    command("bank", path, "settle").statusCode(200);
    limit(line, "9000000.00", "0.00", "0.00");
  }

  @Test
  void whoseLimitItIsStatesItAndNeverBelowWhatIsTaken() {
    String bank = newBank();
    String line = open(minimalLine(bank).put("amount", "5000000.00").put("binding", true));
    confirmed(proposed(offer(), line));
    ObjectNode less = minimalLine(bank).put("binding", true);

    put("bank", LINES + "/" + line, "\"2\"", less.put("amount", "3999999.99"))
        .statusCode(409)
        .body("detail", containsString("4000000.00"));
    put("bank", LINES + "/" + line, "\"2\"", less.put("amount", "4000000.00")).statusCode(200);
    limit(line, "0.00", "4000000.00", "0.00");
    post("bank", GRANTS, named(grant(underReview(offer())), line).toString())
        .statusCode(422)
        .body("errors.field", contains("lineIds"));
  }

  @Test
  void aGroupLimitServesTheNeedsThatRestOnItsAnchor() {
    String bank = newBank();
    ObjectNode another =
        fullLine(bank)
            .put("anchorEnterpriseId", NeedTopic.ENTERPRISE_ID)
            .put("validFrom", "2020-01-01")
            .put("validUntil", "2099-12-31");
    ObjectNode own = another.deepCopy().put("anchorEnterpriseId", NeedTopic.ANCHOR_ID);
    String application = underReview(offer());

    post("bank", GRANTS, named(grant(application), open(another)).toString())
        .statusCode(422)
        .body("errors[0].message", containsString("另一家核心企业"));
    post("bank", GRANTS, named(grant(application), open(own)).toString()).statusCode(201);
  }

  @Test
  void anOffersHeadroomFollowsWhatGrantsTakeAndIsTold() {
    String offer = made("bank", OFFERS, minimalOffer(newBank()).put("headroom", "5000000.00"));
    String path = OFFERS + "/" + offer;
    confirmed(GRANTS + "/" + made("bank", GRANTS, grant(underReview(offer))));

    List<Event> told = PublishedEvents.of("credit.offer", offer, 2);
    assertThat(told.get(1).body().get("headroom").asText()).isEqualTo("1000000.00");
    get("enterprise", path).body("headroom", equalTo("1000000.00"));
    put("bank", path, "\"1\"", minimalOffer(newBank())).statusCode(412);
    String second = GRANTS + "/" + made("bank", GRANTS, grant(underReview(offer)));
    command("bank-checker", second, "confirm").statusCode(409);
    as("bank")
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType("application/json")
        .body("{\"headroom\": \"4000000.00\"}")
        .put(path + "/headroom")
        .then()
        .statusCode(200);
    get("bank", "/v1/limits/" + offer)
        .body("limit", equalTo("8000000.00"), "available", equalTo("4000000.00"));
    command("bank-checker", second, "confirm").statusCode(200);
  }

  @Test
  void anOfferWithoutHeadroomCountsWhatIsTakenAllTheSame() {
    String offer = offer();
    confirmed(GRANTS + "/" + made("bank", GRANTS, grant(underReview(offer))));

    get("bank", "/v1/limits/" + offer)
        .body("limit", nullValue(), "available", nullValue())
        .body("reserved", equalTo("4000000.00"), "exceededBy", equalTo("0.00"));
  }

  @Test
  void aGuarantorsCapacityIsTakenAndToldAndItsLetterIsAwaited() {
    String guarantor =
        made(
            "guarantor",
            GUARANTORS,
            fullGuarantor("科担（演示）").put("capacity", "10000000.00").put("maxPerFirm", "4000000.00"));
    String offer = offer();
    String path = contracted(GRANTS + "/" + made("bank", GRANTS, guaranteed(offer, guarantor)));

    List<Event> told = PublishedEvents.of("credit.guarantor", guarantor, 2);
    assertThat(told.get(1).body().get("committed").asText()).isEqualTo("4000000.00");
    assertThat(told.get(1).body().get("available").asText()).isEqualTo("6000000.00");
    String draw = drawn(path, "1000000.00");
    post("bank", draw + "/propose-disbursement", Loans.amount("1000000.00"))
        .statusCode(409)
        .body("detail", containsString("担保函已出具"));
    Guaranteed.inForce(get("bank", path).extract().path("applicationId"), guarantor);
    pay(draw, "1000000.00");
    put(
            "guarantor",
            GUARANTORS + "/" + guarantor,
            "\"1\"",
            minimalGuarantor("市担保（演示）").put("capacity", "3999999.99"))
        .statusCode(409);
    command("guarantor", GUARANTORS + "/" + guarantor, "suspend", "OWN_DECISION").statusCode(200);
    post("bank", GRANTS, guaranteed(offer, guarantor).toString())
        .statusCode(422)
        .body("errors.field", contains("guarantorId"));
  }

  @Test
  void theDatabaseItselfLetsPartiesMoveALimitAndItsOwnerAloneStateIt() throws SQLException {
    String line = open(minimalLine(newBank()).put("amount", "5000000.00").put("binding", true));
    String move =
        "UPDATE conserved_limit SET reserved_fen = 1, available_fen = available_fen - 1 WHERE id = '"
            + line
            + "'";
    assertThat(DATABASE.asApp(BANK_ORG, "bank", move)).isEqualTo(1);
    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", move)).isZero();
    assertThat(DATABASE.asApp(BANK2_ORG, "bank", move)).isZero();
    get("bank2", "/v1/limits/" + line).statusCode(404);

    confirmed(proposed(offer(), line));
    String state =
        "UPDATE conserved_limit SET limit_fen = limit_fen + 1, available_fen = available_fen + 1"
            + " WHERE id = '"
            + line
            + "'";
    assertThat(DATABASE.asApp(BANK_ORG, "bank", state)).isEqualTo(1);
    assertThatThrownBy(() -> DATABASE.asApp(FIRM_ORG, "enterprise", state))
        .hasMessageContaining("owner's to state");
    assertThatThrownBy(
            () ->
                DATABASE.asApp(
                    BANK_ORG,
                    "bank",
                    "UPDATE conserved_limit SET available_fen = -1, reserved_fen = limit_fen + 1"
                        + " WHERE id = '"
                        + line
                        + "'"))
        .hasMessageContaining("conserved_limit_binding");
  }

  private static String newBank() {
    return made("bank", BANKS, bank("江城银行（演示）"));
  }

  private static String open(ObjectNode line) {
    String id = made("bank", LINES, line);
    command("bank-checker", LINES + "/" + id, "confirm").statusCode(200);
    return id;
  }

  private static ObjectNode named(ObjectNode grant, String line) {
    grant.putArray("lineIds").add(line);
    return grant;
  }

  private static ObjectNode guaranteed(String offer, String guarantor) {
    return grant(underReview(offer)).put("guarantorId", guarantor);
  }

  /** A grant that {@code bank} proposed under a line, by its path. */
  private static String proposed(String offer, String line) {
    return GRANTS + "/" + made("bank", GRANTS, named(grant(underReview(offer)), line));
  }

  private static void limit(String id, String available, String reserved, String utilized) {
    get("bank", "/v1/limits/" + id)
        .statusCode(200)
        .body("available", equalTo(available), "reserved", equalTo(reserved))
        .body("utilized", equalTo(utilized));
  }
}
