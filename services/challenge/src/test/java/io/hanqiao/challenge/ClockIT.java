package io.hanqiao.challenge;

import static io.hanqiao.challenge.Requests.CHALLENGES;
import static io.hanqiao.challenge.Requests.SPONSOR_ORG;
import static io.hanqiao.challenge.Requests.close;
import static io.hanqiao.challenge.Requests.minimalChallenge;
import static io.hanqiao.challenge.Requests.minimalProposal;
import static io.hanqiao.challenge.Requests.posted;
import static io.hanqiao.challenge.Requests.reported;
import static io.hanqiao.challenge.Requests.submitted;
import static io.hanqiao.platform.testing.Calls.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.MovableClock;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * How soon a challenge should have its first proposal: 48 hours by the clock, days off included.
 */
@QuarkusTest
class ClockIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("challenge");
  private static final String TOPIC = "challenge.challenge";

  @AfterEach
  void theTimeIsTheTime() {
    MovableClock.reset();
  }

  private static void moveTo(String time) throws SQLException {
    MovableClock.moveTo(time);
    DATABASE.asOwner("NOTIFY deadline");
  }

  @Test
  void aChallengeNobodyAnswersIsToldOfAfterTwoDaysAndStaysOverdue() throws SQLException {
    moveTo("2026-09-30T11:00:00+08:00");
    String id = posted("enterprise", minimalChallenge());
    moveTo("2026-10-02T11:00:01+08:00");
    List<Event> told = PublishedEvents.of(TOPIC, id, 2);

    assertThat(told).extracting(Event::type).containsExactly(type("posted"), type("overdue"));
    assertThat(EventSchemas.flaws(TOPIC, told.get(1).type(), told.get(1).body())).isEmpty();
    get("operator", "/v1/overdue-clocks?limit=100").body("items.aggregateId", hasItem(id));
    get("institution", CHALLENGES + "/" + id).statusCode(200).body("clocks", empty());

    submitted("institution", minimalProposal(id));
    Event again = PublishedEvents.of(TOPIC, id, 3).get(2);
    assertThat(again.body().at("/clocks/0/state").asText()).isEqualTo("OVERDUE");
    assertThat(again.body().at("/clocks/0/stoppedAt").isTextual()).isTrue();
    get("operator", "/v1/overdue-clocks?limit=100").body("items.aggregateId", not(hasItem(id)));
  }

  @Test
  void aProposalInTimeMeetsItAndAnEarlyCloseDropsIt() throws SQLException {
    moveTo("2026-09-30T11:00:00+08:00");
    String answered = posted("enterprise", minimalChallenge());
    String closed = posted("enterprise", minimalChallenge());
    moveTo("2026-10-02T10:30:00+08:00");
    // Reminded of twelve hours before the end.
    PublishedEvents.of(TOPIC, answered, 2);
    submitted("institution", minimalProposal(answered));
    close("enterprise", closed, "MISTAKE")
        .statusCode(200)
        .body("clocks.state", contains("DROPPED"));

    assertThat(PublishedEvents.of(TOPIC, answered, 3))
        .extracting(Event::type)
        .containsExactly(type("posted"), type("due-soon"), type("changed"));
    get("enterprise", CHALLENGES + "/" + answered)
        .header("ETag", equalTo("\"1\""))
        .body("clocks.state", contains("MET"), "clocks.programme", contains("RESPONSE_48H"));
  }

  @Test
  void whatWasPostedElsewhereHasNoClock() {
    String id = reported(CHALLENGES, SPONSOR_ORG, minimalChallenge());

    get("enterprise", CHALLENGES + "/" + id).body("clocks", empty());
  }

  private static String type(String what) {
    return "io.hanqiao.challenge.challenge." + what + ".v1";
  }
}
