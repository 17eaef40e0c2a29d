package io.hanqiao.challenge;

import static io.hanqiao.challenge.Requests.CHALLENGES;
import static io.hanqiao.challenge.Requests.PROPOSALS;
import static io.hanqiao.challenge.Requests.SPONSOR_ORG;
import static io.hanqiao.challenge.Requests.anonymousChallenge;
import static io.hanqiao.challenge.Requests.close;
import static io.hanqiao.challenge.Requests.fullChallenge;
import static io.hanqiao.challenge.Requests.fullProposal;
import static io.hanqiao.challenge.Requests.minimalChallenge;
import static io.hanqiao.challenge.Requests.minimalProposal;
import static io.hanqiao.challenge.Requests.posted;
import static io.hanqiao.challenge.Requests.put;
import static io.hanqiao.challenge.Requests.reported;
import static io.hanqiao.challenge.Requests.submitted;
import static io.hanqiao.challenge.Requests.withdraw;
import static io.hanqiao.challenge.Requests.word;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EventsIT {

  private static final String CHALLENGE = "challenge.challenge";
  private static final String PROPOSAL = "challenge.proposal";

  @ParameterizedTest
  @ValueSource(strings = {"minimal", "full", "anonymous"})
  void theLifeOfAChallengeIsToldAsTheSchemasSay(String stated) {
    ObjectNode form =
        switch (stated) {
          case "minimal" -> minimalChallenge();
          case "full" -> fullChallenge();
          default -> anonymousChallenge();
        };
    String id = posted("enterprise", form);
    put("enterprise", CHALLENGES + "/" + id, "\"1\"", form).statusCode(200);
    close("enterprise", id, "AWARDED").statusCode(200);

    List<Event> told = assertToldAs(CHALLENGE, id, stated, "posted", "changed", "closed");

    assertThat(told).extracting(e -> e.body().get("ownerOrg").asText()).containsOnly(SPONSOR_ORG);
  }

  @Test
  void aChallengeThatWasClosedBeforeItWasReportedIsToldAsClosedAtOnce() {
    ObjectNode row = minimalChallenge().put("status", "CLOSED").put("closedOn", "2025-11-30");

    String id = reported(CHALLENGES, SPONSOR_ORG, row.put("closedReason", "NO_PROPOSAL"));

    List<Event> told = assertToldAs(CHALLENGE, id, "minimal", "closed");
    assertThat(told.get(0).body().get("closedAt").asText()).isEqualTo("2025-11-29T16:00:00Z");
  }

  @Test
  void theLifeOfAProposalIsToldAsTheSchemasSay() {
    String challenge = posted("enterprise", fullChallenge());
    ObjectNode form = fullProposal(challenge);
    String id = submitted("institution", form);
    put("institution", PROPOSALS + "/" + id, "\"1\"", form).statusCode(200);
    withdraw("institution", id, "TERMS").statusCode(200);

    List<Event> told = assertToldAs(PROPOSAL, id, "full", "submitted", "changed", "withdrawn");

    assertThat(told)
        .extracting(e -> e.body().get("counterpartyOrg").asText())
        .containsOnly(SPONSOR_ORG);
  }

  @Test
  void aProposalThatSaysLittleIsToldAsTheSchemaSays() {
    String id = submitted("institution", minimalProposal(posted("enterprise", minimalChallenge())));

    assertToldAs(PROPOSAL, id, "minimal", "submitted");
  }

  @Test
  void neitherReferenceNorSourceNorAnAnonymousSponsorNorAPlanEverTravels() {
    String secret = word();
    ObjectNode challenge =
        anonymousChallenge()
            .put("sponsorName", secret)
            .put("reference", secret)
            .put("source", secret);
    String id = posted("enterprise", challenge);
    ObjectNode plan = fullProposal(id).put("summary", secret).put("reference", secret);
    String proposal = submitted("institution", plan.put("source", secret));

    // Posted, and told again when its first proposal came.
    List<Event> challenges = PublishedEvents.of(CHALLENGE, id, 2);
    List<Event> proposals = PublishedEvents.of(PROPOSAL, proposal, 1);

    assertThat(challenges).hasSize(2);
    assertThat(proposals).hasSize(1);
    assertThat(challenges + "" + proposals).doesNotContain(secret, "480000");
  }

  @Test
  void bothTopicsAreToldAgainWhenAnOperatorAsks() {
    String challenge = posted("enterprise", fullChallenge());
    String proposal = submitted("institution", fullProposal(challenge));
    PublishedEvents.of(CHALLENGE, challenge, 2);
    withdraw("institution", proposal, "MISTAKE").statusCode(200);
    close("enterprise", challenge, "EXPIRED").statusCode(200);

    for (String topic : new String[] {CHALLENGE, PROPOSAL}) {
      post("operator", "/v1/republications/" + topic, "").statusCode(200);
    }

    Event again = PublishedEvents.of(CHALLENGE, challenge, 4).get(3);
    assertThat(again.body().get("status").asText()).isEqualTo("CLOSED");
    assertThat(EventSchemas.flaws(CHALLENGE, again.type(), again.body())).isEmpty();
    assertThat(again.header("ce_eventversion")).isEqualTo("4");
    again = PublishedEvents.of(PROPOSAL, proposal, 3).get(2);
    assertThat(again.body().get("status").asText()).isEqualTo("WITHDRAWN");
    assertThat(EventSchemas.flaws(PROPOSAL, again.type(), again.body())).isEmpty();
  }

  private static List<Event> assertToldAs(String topic, String id, String sample, String... what) {
    List<Event> told = PublishedEvents.of(topic, id, what.length);
    assertThat(told)
        .extracting(Event::type)
        .containsExactly(
            Arrays.stream(what)
                .map(w -> "io.hanqiao." + topic + "." + w + ".v1")
                .toArray(String[]::new));
    for (int i = 0; i < told.size(); i++) {
      Event event = told.get(i);
      assertThat(event.header("ce_eventversion")).isEqualTo(Integer.toString(i + 1));
      assertThat(event.header("ce_source")).isEqualTo("/hanqiao/challenge");
      assertThat(EventSchemas.flaws(topic, event.type(), event.body())).isEmpty();
      assertThat(EventSchemas.fieldNames(event.body()))
          .as("fields of %s beside its sample", event.type())
          .isEqualTo(EventSchemas.sampleFields(topic, event.type() + "." + sample));
    }
    return told;
  }
}
