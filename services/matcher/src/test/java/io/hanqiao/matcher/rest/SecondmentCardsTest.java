package io.hanqiao.matcher.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hanqiao.matcher.Encoded;
import io.hanqiao.matcher.book.SecondmentBook;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import io.hanqiao.vocabulary.Sector;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an institution sees of the firm behind a request. */
class SecondmentCardsTest {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  private final SecondmentBook book = new SecondmentBook(JSON);

  @Test
  void aFirmAloneWithItsFiveRequestsIsShownByNothing() {
    UUID firm = UUID.randomUUID();
    for (int i = 0; i < 4; i++) {
      request(firm, "\"OPTOELECTRONICS\"");
    }

    DemandCard card = card(request(firm, "\"OPTOELECTRONICS\""));

    assertThat(card.district()).isNull();
    assertThat(card.sectors()).isNull();
    assertThat(card.kind()).isNull();
  }

  @Test
  void onlySectorsThatFiveFirmsOfThePlaceAskForAreShownAndNeverTheTier() {
    for (int i = 0; i < 4; i++) {
      request(UUID.randomUUID(), "\"OPTOELECTRONICS\"");
    }

    DemandCard card = card(request(UUID.randomUUID(), "\"OPTOELECTRONICS\", \"BIOPHARMA\""));

    assertThat(card.district()).isNotNull();
    assertThat(card.sectors()).containsExactly(Sector.OPTOELECTRONICS);
    assertThat(card.kind()).isNull();
  }

  private DemandCard card(UUID request) {
    return new SecondmentCards(book, Locale.CHINESE).demand(request).orElseThrow();
  }

  private UUID request(UUID firm, String sectors) {
    UUID id = UUID.randomUUID();
    String state =
        """
        {"requestId": "%s", "enterpriseId": "%s", "ownerOrg": "%s", "status": "OPEN",
         "problem": "激光切割头温漂使焦点移动，良率下降。", "sectors": [%s], "tier": "LITTLE_GIANT",
         "divisionCode": "420111", "managementDistrict": "donghu", "synthetic": true}
        """
            .formatted(id, firm, firm, sectors);
    var touched =
        book.apply(
            new ConsumedEvent(
                "enterprise.expert-request",
                id,
                "io.hanqiao.enterprise.expert-request.opened.v1",
                id,
                1,
                Instant.EPOCH,
                null,
                new EventState(Encoded.state("enterprise.expert-request", state).getBytes(UTF_8))));
    assertThat(touched.demands()).contains(id);
    return id;
  }
}
