package io.hanqiao.credit;

import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.fullOffer;
import static io.hanqiao.credit.Requests.minimalOffer;
import static io.hanqiao.credit.Requests.postedOffer;
import static io.hanqiao.credit.Requests.put;
import static io.hanqiao.credit.Requests.registeredBank;
import static io.hanqiao.credit.Requests.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfferEventsIT {

  private static final String TOPIC = "credit.offer";
  private static final String TYPE = "io.hanqiao.credit.offer.";

  @Test
  void theLifeOfAnOfferThatStatesLittleIsToldAsTheSchemasSay() {
    String bank = registeredBank("bank", "江城银行（演示）");
    String offer = postedOffer("bank", minimalOffer(bank));
    put("bank", OFFERS + "/" + offer, "\"1\"", minimalOffer(bank)).statusCode(200);
    withdraw("bank", offer, "MISTAKE").statusCode(200);

    assertToldAs(offer, "minimal", "posted", "changed", "withdrawn");
  }

  @Test
  void theLifeOfAnOfferThatStatesAllIsToldAsTheSchemasSay() {
    String bank = registeredBank("bank", "江城银行（演示）");
    String offer = postedOffer("bank", fullOffer(bank));
    put("bank", OFFERS + "/" + offer, "\"1\"", fullOffer(bank)).statusCode(200);
    withdraw("operator", offer, "QUOTA_USED_UP").statusCode(200);

    assertToldAs(offer, "full", "posted", "changed", "withdrawn");
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

    List<Event> told = assertToldAs(offer, "fixed-rate", "posted");
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

    List<Event> ofOpen = assertToldAs(open, "minimal", "posted", "changed", "changed");
    List<Event> ofWithdrawn = assertToldAs(withdrawn, "minimal", "posted", "withdrawn", "changed");

    assertThat(ofOpen)
        .extracting(e -> e.body().get("bankName").asText(), e -> e.body().get("status").asText())
        .containsExactly(
            tuple("旧名银行（演示）", "OPEN"), tuple("新名银行（演示）", "OPEN"), tuple("新名银行（演示）", "OPEN"));
    assertThat(ofOpen.get(1).body().get("bankKind").asText()).isEqualTo("RURAL");
    assertThat(ofWithdrawn.get(2).body().get("bankName").asText()).isEqualTo("新名银行（演示）");
    assertThat(ofWithdrawn.get(2).body().get("status").asText()).isEqualTo("WITHDRAWN");
  }

  private static List<Event> assertToldAs(String offer, String sample, String... what) {
    List<Event> told = PublishedEvents.of(TOPIC, offer, what.length);
    assertThat(told).extracting(Event::type).containsExactly(types(what));
    for (int i = 0; i < told.size(); i++) {
      Event event = told.get(i);
      assertEnvelope(event, offer, i + 1);
      assertThat(EventSchemas.flaws(TOPIC, event.type(), event.body())).isEmpty();
      assertThat(EventSchemas.fieldNames(event.body()))
          .as("fields of %s beside its sample", event.type())
          .isEqualTo(
              EventSchemas.fieldNames(EventSchemas.sample(TOPIC, event.type() + "." + sample)));
      assertThat(event.body().get("offerId").asText()).isEqualTo(offer);
    }
    return told;
  }

  private static String[] types(String... what) {
    return Arrays.stream(what).map(w -> TYPE + w + ".v1").toArray(String[]::new);
  }

  private static void assertEnvelope(Event event, String offer, int version) {
    assertThat(event.key()).isEqualTo(offer);
    assertThat(event.header("ce_specversion")).isEqualTo("1.0");
    assertThat(event.header("ce_source")).isEqualTo("/hanqiao/credit");
    assertThat(event.header("ce_subject")).isEqualTo(offer);
    assertThat(event.header("ce_id")).matches("[0-9a-f-]{36}");
    assertThat(event.header("ce_time")).matches("20\\d\\d-.*Z");
    assertThat(event.header("ce_eventversion")).isEqualTo(Integer.toString(version));
    assertThat(event.header("content-type")).isEqualTo("application/json");
    assertThat(event.header("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
  }
}
