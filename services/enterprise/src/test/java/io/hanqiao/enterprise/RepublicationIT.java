package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Requests.close;
import static io.hanqiao.enterprise.Requests.minimalFirm;
import static io.hanqiao.enterprise.Requests.minimalNeed;
import static io.hanqiao.enterprise.Requests.posted;
import static io.hanqiao.enterprise.Requests.registered;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RepublicationIT {

  private static final String TOPIC = "enterprise.financing-need";

  @Test
  void everyKindOfATopicIsToldAgainAndAClosedOneAsClosed() {
    String firm = registered("enterprise", minimalFirm());
    String loan = posted("enterprise", minimalNeed(firm));
    close("enterprise", loan, "MISTAKE").statusCode(200);
    String direct = PostedKind.DIRECT_NEED.posted(PostedKind.DIRECT_NEED.minimal(firm));

    post("enterprise", "/v1/republications/" + TOPIC, "{}").statusCode(403);
    post("operator", "/v1/republications/" + TOPIC, "{}").statusCode(200);

    assertAgain(loan, 3, "io.hanqiao.enterprise.financing-need.closed.v1");
    assertAgain(direct, 2, "io.hanqiao.enterprise.direct-financing-need.changed.v1");
  }

  private static void assertAgain(String id, int version, String type) {
    List<PublishedEvents.Event> told = PublishedEvents.of(TOPIC, id, version);
    assertThat(told).hasSize(version);
    PublishedEvents.Event last = told.get(version - 1);
    assertThat(last.type()).isEqualTo(type);
    assertThat(last.header("ce_eventversion")).isEqualTo(Integer.toString(version));
    assertThat(EventSchemas.flaws(TOPIC, type, last.body())).isEmpty();
  }
}
