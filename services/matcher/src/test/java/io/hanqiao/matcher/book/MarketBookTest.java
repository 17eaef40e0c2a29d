package io.hanqiao.matcher.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import io.hanqiao.platform.consume.UnreadableEvent;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarketBookTest {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static final UUID NEED = new UUID(1, 1);
  private static final String STATE =
      """
      {"needId": "%s", "enterpriseId": "%s", "ownerOrg": "%s", "status": "OPEN",
       "instrument": "EQUITY", "amount": "30000000.00", "divisionCode": "%s", "synthetic": true}
      """;

  private final InvestmentBook book = new InvestmentBook(JSON);

  @Test
  void whatWasErasedIsForgottenBeforeItsTombstoneComes() {
    apply("opened", 1, STATE.formatted(NEED, NEED, NEED, "420111"));
    assertThat(book.need(NEED)).isPresent();

    apply("erased", 2, "{}");

    assertThat(book.need(NEED)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"42", "4201", "", "wuhan1", "4201110"})
  void aDivisionThatIsNoneIsUnreadableAndDoesNotStopTheMarket(String division) {
    assertThatThrownBy(() -> apply("opened", 1, STATE.formatted(NEED, NEED, NEED, division)))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageContaining("divisionCode");
    assertThat(book.need(NEED)).isEmpty();
  }

  private void apply(String what, long version, String state) {
    Touched touched =
        book.apply(
            new ConsumedEvent(
                "enterprise.financing-need",
                UUID.randomUUID(),
                InvestmentBook.DIRECT_NEED + what + ".v1",
                NEED,
                version,
                Instant.EPOCH,
                null,
                new EventState(state.getBytes(UTF_8))));
    assertThat(touched.demands()).containsExactly(NEED);
  }
}
