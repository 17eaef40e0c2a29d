package io.hanqiao.matcher.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is shown of records that earlier releases wrote. */
class DecisionViewsTest {

  private static final String WRITTEN =
      """
      {"view": "%s", "demandFacts": {"request": {"amountFen": 1}},
       "supplyFacts": {"anchors": {"limitsFen": {"anchor": 2}}}, "explanation": {}}
      """;

  private final DecisionViews views =
      new DecisionViews(new ObjectMapper().registerModule(new JavaTimeModule()));

  @Test
  void anEarlierRecordShowsADemandsOwnerNoFactOfTheSupply() {
    DecisionView shown = views.shown(WRITTEN.formatted("DEMAND"), Locale.CHINESE);

    assertThat(shown.supplyFacts()).isNull();
    assertThat(String.valueOf(shown.demandFacts())).contains("amountFen");
  }

  @Test
  void anEarlierRecordShowsASupplysOwnerNoFactOfTheDemand() {
    DecisionView shown = views.shown(WRITTEN.formatted("SUPPLY"), Locale.CHINESE);

    assertThat(shown.demandFacts()).isNull();
    assertThat(String.valueOf(shown.supplyFacts())).contains("limitsFen");
  }
}
