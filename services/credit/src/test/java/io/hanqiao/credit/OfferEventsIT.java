package io.hanqiao.credit;

import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.fullBank;
import static io.hanqiao.credit.Requests.fullOffer;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.minimalOffer;
import static io.hanqiao.credit.Requests.postedOffer;
import static io.hanqiao.credit.Requests.put;
import static io.hanqiao.credit.Requests.registeredBank;
import static io.hanqiao.credit.Requests.withdraw;
import static io.hanqiao.platform.testing.Calls.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfferEventsIT {

  private static final String TOPIC = "credit.offer";

  @Test
  void theLifeOfAnOfferThatStatesLittleIsToldAsTheSchemasSay() {
    String bank = registeredBank("bank", "江城银行（演示）");
    String offer = postedOffer("bank", minimalOffer(bank));
    put("bank", OFFERS + "/" + offer, "\"1\"", minimalOffer(bank)).statusCode(200);
    withdraw("bank", offer, "MISTAKE").statusCode(200);

    Told.as(TOPIC, offer, "minimal", "posted", "changed", "withdrawn");
  }

  @Test
  void theLifeOfAnOfferThatStatesAllIsToldAsTheSchemasSay() {
    String bank = made("bank", BANKS, fullBank("江城银行（演示）"));
    String offer = postedOffer("bank", fullOffer(bank));
    put("bank", OFFERS + "/" + offer, "\"1\"", fullOffer(bank)).statusCode(200);
    withdraw("operator", offer, "QUOTA_USED_UP").statusCode(200);

    Told.as(TOPIC, offer, "full", "posted", "changed", "withdrawn");
  }

  @Test
  void anOfferAtAFixedRateIsToldAsTheSchemaSays() {
    String bank = registeredBank("bank", "江城银行（演示）");
    String offer =
        postedOffer(
            "bank",
            minimalOffer(bank)
                .put("firstTimeBorrowersOnly", true)
                .<ObjectNode>set(
                    "rate", Requests.object("{'kind': 'FIXED', 'minPercent': '2.9'}")));

    List<Event> told = Told.as(TOPIC, offer, "fixed-rate", "posted");
    assertThat(told.get(0).body().at("/rate/minPercent").asText()).isEqualTo("2.90");
  }

  @Test
  void aRenamedBankTellsItsNewNameWithEveryOffer() {
    String bank = registeredBank("bank", "旧名银行（演示）");
    String open = postedOffer("bank", minimalOffer(bank));
    String withdrawn = postedOffer("bank", minimalOffer(bank));
    withdraw("bank", withdrawn, "DISCONTINUED").statusCode(200);
    put("bank", BANKS + "/" + bank, "\"1\"", bank("新名银行（演示）").put("kind", "RURAL")).statusCode(200);
    // Nothing that offers carry is different, so there is nothing to tell.
    put("bank", BANKS + "/" + bank, "\"2\"", bank("新名银行（演示）").put("kind", "RURAL")).statusCode(200);
    put("bank", OFFERS + "/" + open, "\"1\"", minimalOffer(bank)).statusCode(200);

    List<Event> ofOpen = Told.as(TOPIC, open, "minimal", "posted", "changed", "changed");
    List<Event> ofWithdrawn =
        Told.as(TOPIC, withdrawn, "minimal", "posted", "withdrawn", "changed");

    assertThat(ofOpen)
        .extracting(e -> e.body().get("bankName").asText(), e -> e.body().get("status").asText())
        .containsExactly(
            tuple("旧名银行（演示）", "OPEN"), tuple("新名银行（演示）", "OPEN"), tuple("新名银行（演示）", "OPEN"));
    assertThat(ofOpen.get(1).body().get("bankKind").asText()).isEqualTo("RURAL");
    assertThat(ofWithdrawn.get(2).body().get("bankName").asText()).isEqualTo("新名银行（演示）");
    assertThat(ofWithdrawn.get(2).body().get("status").asText()).isEqualTo("WITHDRAWN");
  }

  @Test
  void aBankThatLimitsAFirmTellsItWithEveryOffer() {
    ObjectNode said = bank("江城银行（演示）").put("maxPerFirm", "30000000");
    String bank = made("bank", BANKS, said);
    String offer = postedOffer("bank", minimalOffer(bank));
    put("bank", BANKS + "/" + bank, "\"1\"", said.put("maxPerFirm", "5000000.5")).statusCode(200);
    put("bank", BANKS + "/" + bank, "\"2\"", bank("江城银行（演示）")).statusCode(200);

    assertThat(PublishedEvents.of(TOPIC, offer, 3))
        .extracting(e -> e.body().path("bankMaxPerFirm").asText())
        .containsExactly("30000000.00", "5000000.50", "");
  }

  @Test
  void aBankThatLendsElsewhereTellsItsNewAreaWithEveryOffer() {
    ObjectNode said = bank("江城银行（演示）");
    String bank = made("bank", BANKS, said);
    String offer = postedOffer("bank", minimalOffer(bank));
    said.set("serviceDivisions", said.arrayNode().add("4209").add("4201"));
    put("bank", BANKS + "/" + bank, "\"1\"", said).statusCode(200);
    // How many people look after borrowers is no offer's to tell.
    put("bank", BANKS + "/" + bank, "\"2\"", said.put("relationshipManagers", 3)).statusCode(200);
    said.set("serviceManagementDistricts", said.arrayNode().add("wedz"));
    put("bank", BANKS + "/" + bank, "\"3\"", said).statusCode(200);

    List<Event> told = PublishedEvents.of(TOPIC, offer, 3);

    assertThat(told)
        .extracting(
            e -> e.header("ce_eventversion"),
            e -> e.body().path("bankServiceDivisions").toString(),
            e -> e.body().path("bankServiceManagementDistricts").toString())
        .containsExactly(
            tuple("1", "", ""),
            tuple("2", "[\"4209\",\"4201\"]", ""),
            tuple("3", "[\"4209\",\"4201\"]", "[\"wedz\"]"));
    get("enterprise", BANKS + "/" + bank)
        .body(
            "relationshipManagers",
            equalTo(3),
            "serviceDivisions",
            containsInAnyOrder("4209", "4201"));
  }
}
