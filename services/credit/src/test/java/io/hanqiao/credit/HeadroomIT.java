package io.hanqiao.credit;

import static io.hanqiao.credit.Requests.BANK_ORG;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.minimalOffer;
import static io.hanqiao.credit.Requests.postedOffer;
import static io.hanqiao.credit.Requests.put;
import static io.hanqiao.credit.Requests.registeredBank;
import static io.hanqiao.credit.Requests.withdraw;
import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeadroomIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");

  @Test
  void whatAnOfferCanStillLendIsReportedToldAndAudited() throws SQLException {
    String bank = registeredBank("bank", "江城银行（演示）");
    String offer = postedOffer("bank", minimalOffer(bank).put("amountMin", "500000"));
    report("bank", offer, key(), "20000000").statusCode(200).header("ETag", equalTo("\"2\""));
    // Below the smallest loan it lends nothing, which is no mistake.
    report("operator", offer, key(), "0").statusCode(200).body("headroom", equalTo("0.00"));

    get("enterprise", OFFERS + "/" + offer)
        .body("headroom", equalTo("0.00"), "riskPoolSuspended", nullValue());
    assertThat(PublishedEvents.of("credit.offer", offer, 3))
        .extracting(PublishedEvents.Event::type, e -> e.body().path("headroom").asText())
        .containsExactly(
            tuple("io.hanqiao.credit.offer.posted.v1", ""),
            tuple("io.hanqiao.credit.offer.changed.v1", "20000000.00"),
            tuple("io.hanqiao.credit.offer.changed.v1", "0.00"));
    assertThat(DATABASE.audit(offer))
        .extracting(
            ServiceDatabase.AuditLine::action,
            ServiceDatabase.AuditLine::reason,
            ServiceDatabase.AuditLine::onBehalfOf)
        .endsWith(
            tuple("credit-offer.changed", "HEADROOM", null),
            tuple("credit-offer.changed", "HEADROOM", UUID.fromString(BANK_ORG)));
  }

  @Test
  void aReportThatComesAgainLateDoesNotBringTheOldFigureBack() {
    String offer = postedOffer("bank", minimalOffer(registeredBank("bank", "江城银行（演示）")));
    String first = key();
    report("bank", offer, first, "300.00").statusCode(200);
    report("bank", offer, key(), "200.00").statusCode(200);

    report("bank", offer, first, "300.00").statusCode(200).body("headroom", equalTo("300.00"));

    get("bank", OFFERS + "/" + offer).body("headroom", equalTo("200.00"));
    report("bank", offer, first, "100.00").statusCode(422);
  }

  @Test
  void aReportLeavesTheRestOfTheOfferAloneAndAnOlderEditIsRefused() {
    String bank = registeredBank("bank", "江城银行（演示）");
    ObjectNode said = minimalOffer(bank).put("riskPoolSuspended", true).put("headroom", "9.00");
    String offer = postedOffer("bank", said);
    report("bank", offer, key(), "8.00")
        .statusCode(200)
        .body("riskPoolSuspended", equalTo(true), "headroom", equalTo("8.00"));

    put("bank", OFFERS + "/" + offer, "\"1\"", said).statusCode(412);
    put("bank", OFFERS + "/" + offer, "\"2\"", said.put("amountMin", "10.00"))
        .statusCode(200)
        .body("headroom", equalTo("9.00"));
  }

  @Test
  void onlyItsBankReportsAndOnlyAnAmountOfAnOpenOffer() {
    String offer = postedOffer("bank", minimalOffer(registeredBank("bank", "江城银行（演示）")));

    report("bank2", offer, key(), "1.00").statusCode(403);
    report("enterprise", offer, key(), "1.00").statusCode(403);
    report("bank", offer, key(), "-1").statusCode(422).body("errors.field", contains("headroom"));
    report("bank", offer, key(), "").statusCode(422).body("errors.field", contains("headroom"));
    report("bank", offer, "", "1.00").statusCode(400);
    withdraw("bank", offer, "MISTAKE").statusCode(200);
    report("bank", offer, key(), "1.00").statusCode(409);
  }

  @Test
  void anOfferThatCannotMakeOneLoanIsRefusedWhenItIsPosted() {
    String bank =
        Requests.made(
            "bank", Requests.BANKS, Requests.bank("江城银行（演示）").put("maxPerFirm", "3000000.00"));
    ObjectNode offer =
        minimalOffer(bank).put("amountMin", "5000000.00").put("headroom", "4999999.99");

    post("bank", OFFERS, offer.toString())
        .statusCode(422)
        .body("errors.field", contains("headroom", "amountMin"))
        .body("errors.value", contains("4999999.99", "5000000.00"));
    offer.put("amountMin", "3000000.00").put("headroom", "3000000.00");
    post("bank", OFFERS, offer.toString()).statusCode(201);
  }

  @Test
  void anEditThatLeavesTheHeadroomAloneKeepsWhatAGrantTookAndOthersSeeOnlyTheRest()
      throws SQLException {
    ObjectNode said =
        minimalOffer(registeredBank("bank", "江城银行（演示）")).put("headroom", "5000000.00");
    String offer = postedOffer("bank", said);
    String edit = said.deepCopy().put("feePercent", "0.30").toString();

    // The edit waits before there is a grant: the offer is told of the grant after it.
    int status =
        OpenTransaction.whileHeld(
            offer,
            () ->
                put("bank", OFFERS + "/" + offer, "\"1\"", Requests.object(edit))
                    .extract()
                    .statusCode(),
            () -> Loans.confirmed(Loans.proposed(offer)));

    assertThat(status).isEqualTo(200);
    get("bank", "/v1/limits/" + offer)
        .body("available", equalTo("1000000.00"), "reserved", equalTo("4000000.00"));
    for (String reader : List.of("bank", "operator", "auditor")) {
      get(reader, "/v1/limits/" + offer).body("limit", equalTo("5000000.00"));
    }
    for (String other : List.of("bank2", "lessor", "guarantor")) {
      get(other, "/v1/limits/" + offer)
          .body("available", equalTo("1000000.00"), "limit", nullValue())
          .body("reserved", nullValue(), "utilized", nullValue());
    }
    get("bank", OFFERS + "/" + offer).body("headroom", equalTo("1000000.00"));
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static ValidatableResponse report(
      String user, String offer, String key, String headroom) {
    return as(user)
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(Requests.object("{}").put("headroom", headroom).toString())
        .put(OFFERS + "/" + offer + "/headroom")
        .then();
  }
}
