package io.hanqiao.credit;

import static io.hanqiao.credit.Requests.GUARANTORS;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.lines;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.minimalGuarantor;
import static io.hanqiao.credit.Requests.minimalOffer;
import static io.hanqiao.credit.Requests.put;
import static io.hanqiao.credit.Requests.registeredBank;
import static io.hanqiao.platform.testing.Calls.load;
import static io.hanqiao.platform.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfferGuarantorsIT {

  @Test
  void aNewOfferNamesGuarantorsThatAreThere() {
    String active = made("guarantor", GUARANTORS, minimalGuarantor("市担保（演示）"));
    String closed = made("guarantor", GUARANTORS, minimalGuarantor("区担保（演示）"));
    command("guarantor", GUARANTORS + "/" + closed, "close", "MISTAKE").statusCode(200);
    String unknown = new UUID(0, 1).toString();
    String bank = registeredBank("bank", "江城银行（演示）");

    post("bank", OFFERS, naming(bank, unknown, active, closed).toString())
        .statusCode(422)
        .body("errors.field", contains("guarantorIds", "guarantorIds"))
        .body("errors.value", contains(unknown, closed));
  }

  @Test
  void aGuarantorThatClosesLaterKeepsNeitherAnEditNorARepeatedLoadFromWorking() {
    String guarantor = made("guarantor", GUARANTORS, minimalGuarantor("市担保（演示）"));
    String bank = registeredBank("bank", "江城银行（演示）");
    ObjectNode offer = naming(bank, guarantor).put("reference", Requests.word());
    String id = load("bank", OFFERS + "/bulk", lines(offer)).extract().path("rows[0].id");
    command("guarantor", GUARANTORS + "/" + guarantor, "close", "MISTAKE").statusCode(200);

    load("bank", OFFERS + "/bulk", lines(offer)).statusCode(200).body("existing", equalTo(1));
    put("bank", OFFERS + "/" + id, "\"1\"", offer)
        .statusCode(200)
        .body("guarantorIds", contains(guarantor));
  }

  @Test
  void aGrantIsGuaranteedByNobodyButTheGuarantorsOfItsOffer() {
    String named = made("guarantor", GUARANTORS, minimalGuarantor("市担保（演示）"));
    String another = made("guarantor", GUARANTORS, minimalGuarantor("区担保（演示）"));
    String offer = made("bank", OFFERS, naming(registeredBank("bank", "江城银行（演示）"), named));
    ObjectNode grant = Loans.grant(Loans.underReview(offer));

    post("bank", Loans.GRANTS, grant.put("guarantorId", another).toString())
        .statusCode(409)
        .body("detail", containsString("规则 guarantor-of-the-offer"))
        .body("detail", containsString(named));
    post("bank", Loans.GRANTS, grant.put("guarantorId", named).toString()).statusCode(201);
  }

  private static ObjectNode naming(String bank, String... guarantors) {
    ObjectNode offer = minimalOffer(bank);
    for (String guarantor : guarantors) {
      offer.withArray("guarantorIds").add(guarantor);
    }
    return offer;
  }
}
