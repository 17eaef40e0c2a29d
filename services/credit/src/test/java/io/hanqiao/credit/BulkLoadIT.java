package io.hanqiao.credit;

import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.BANK_ORG;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.OPERATOR_ORG;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.lines;
import static io.hanqiao.credit.Requests.minimalOffer;
import static io.hanqiao.credit.Requests.registeredBank;
import static io.hanqiao.credit.Requests.usualOffer;
import static io.hanqiao.credit.Requests.word;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.load;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BulkLoadIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");

  private static final int MOST_ROWS = 5_000;

  @Test
  void anOperatorLoadsBanksAndOffersOnBehalfAndTheTrailSaysSo() throws SQLException {
    String word = word();
    String bank =
        load("operator", BANKS + "/bulk", lines(onBehalf(bank(word).put("reference", word))))
            .statusCode(200)
            .body("received", equalTo(1), "created", equalTo(1), "rows[0].reference", equalTo(word))
            .extract()
            .path("rows[0].id");
    String offer =
        load("operator", OFFERS + "/bulk", lines(onBehalf(offer(word, word + "-1"))))
            .statusCode(200)
            .body("created", equalTo(1))
            .extract()
            .path("rows[0].id");

    get("bank", OFFERS + "/" + offer)
        .body("ownerOrg", equalTo(BANK_ORG), "bankId", equalTo(bank), "bankName", equalTo(word));
    assertThat(DATABASE.audit(offer))
        .containsExactly(
            new ServiceDatabase.AuditLine(
                "credit-offer.posted",
                UUID.fromString(OPERATOR_ORG),
                UUID.fromString(BANK_ORG),
                null));
    assertThat(DATABASE.audit(bank))
        .extracting(ServiceDatabase.AuditLine::onBehalfOf)
        .containsExactly(UUID.fromString(BANK_ORG));
  }

  @Test
  void whatABankDoesForItselfIsOnNobodysBehalf() throws SQLException {
    String bank = registeredBank("bank", "江城银行（演示）");
    String offer =
        load("bank", OFFERS + "/bulk", lines(minimalOffer(bank)))
            .statusCode(200)
            .extract()
            .path("rows[0].id");

    assertThat(DATABASE.audit(offer))
        .extracting(ServiceDatabase.AuditLine::onBehalfOf)
        .containsExactly((UUID) null);
  }

  @Test
  void aLoadThatIsRepeatedLeavesWhatIsThereAloneAndCountsIt() {
    String word = word();
    load("operator", BANKS + "/bulk", lines(onBehalf(bank(word).put("reference", word))))
        .statusCode(200);
    String first = lines(onBehalf(offer(word, word + "-1")), onBehalf(offer(word, word + "-2")));
    String more =
        lines(
            onBehalf(offer(word, word + "-2").put("name", "other name")),
            onBehalf(offer(word, word + "-3")));

    load("operator", OFFERS + "/bulk", first).body("created", equalTo(2), "existing", equalTo(0));
    load("operator", OFFERS + "/bulk", more)
        .statusCode(200)
        .body("received", equalTo(2), "created", equalTo(1), "existing", equalTo(1))
        .body("rows.outcome", contains("existing", "created"));
    get("bank", OFFERS + "?q=" + word).body("items", hasSize(3));
    get("bank", OFFERS + "?q=other name").body("items", empty());
    load("operator", BANKS + "/bulk", lines(onBehalf(bank(word).put("reference", word))))
        .body("existing", equalTo(1), "created", equalTo(0));
  }

  @Test
  void allOrNothingStoresNothingAndNamesEveryRowAndField() {
    String word = word();
    registeredBank("bank", word);
    String rows = lines(bank(word), onBehalf(bank(word)), onBehalf(bank(word).put("kind", "BIG")));

    load("operator", BANKS + "/bulk", rows)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.field", contains("rows[1].ownerOrg", "rows[3].kind"))
        .body("errors[1].value", equalTo("BIG"), "errors[1].remedy", containsString("RURAL"));
    get("bank", BANKS + "?q=" + word).body("items", hasSize(1));
  }

  @Test
  void validRowsAreStoredBesideTheRejectedOnes() {
    String word = word();
    String bank = registeredBank("bank", word);
    String rows =
        lines(
            minimalOffer(bank),
            minimalOffer(bank).put("amountMin", "2.00").put("amountMax", "1.00"),
            minimalOffer(UUID.randomUUID().toString()),
            minimalOffer(bank).put("colour", "red"),
            minimalOffer(bank).put("reference", word));

    load("bank", OFFERS + "/bulk?mode=valid-rows", rows + "{\"name\": \n")
        .statusCode(200)
        .body("received", equalTo(6), "created", equalTo(2), "rejected", equalTo(4))
        .body(
            "rows.outcome",
            contains("created", "rejected", "rejected", "rejected", "created", "rejected"))
        .body("rows[1].errors.field", contains("amountMax"))
        .body("rows[2].errors.field", contains("bankId"))
        .body("rows[3].errors.field", contains("colour"));
    get("bank", OFFERS + "?q=" + word).body("items", hasSize(2));
  }

  @Test
  void aBankLoadsForItselfOnly() {
    String bank = registeredBank("bank", "江城银行（演示）");

    load("bank2", OFFERS + "/bulk?mode=valid-rows", lines(onBehalf(minimalOffer(bank))))
        .statusCode(200)
        .body("rejected", equalTo(1), "rows[0].errors[0].message", containsString("ownerOrg"));
    load("bank2", OFFERS + "/bulk", lines(minimalOffer(bank)))
        .statusCode(422)
        .body("errors.field", contains("rows[1].bankId"));
    load("bank", BANKS + "/bulk", lines(bank("x"))).statusCode(403);
    load("enterprise", OFFERS + "/bulk", lines(minimalOffer(bank))).statusCode(403);
  }

  @Test
  void theLargestLoadAllowedIsStoredAndALargerOneRefused() {
    String word = word();
    ObjectNode offer = usualOffer(registeredBank("bank", word));
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < MOST_ROWS; i++) {
      rows.append(offer.put("reference", word + i)).append('\n');
    }

    Requests.loadPatiently("bank", OFFERS + "/bulk", rows.toString())
        .statusCode(200)
        .body("created", equalTo(MOST_ROWS), "rejected", equalTo(0));
    load("bank", OFFERS + "/bulk", rows.append(offer).toString()).statusCode(422);
  }

  @Test
  void anUnknownModeOrNoRowsAreRefused() {
    load("bank", OFFERS + "/bulk?mode=some", "{}").statusCode(422);
    load("bank", OFFERS + "/bulk", "\n\n").statusCode(422);
  }

  private static ObjectNode offer(String bankReference, String reference) {
    ObjectNode offer = minimalOffer("").put("bankReference", bankReference);
    offer.remove("bankId");
    return offer.put("reference", reference).put("name", reference);
  }

  private static ObjectNode onBehalf(ObjectNode row) {
    return Requests.onBehalf(BANK_ORG, row);
  }
}
