package io.hanqiao.challenge;

import static io.hanqiao.challenge.Requests.CHALLENGES;
import static io.hanqiao.challenge.Requests.PROPOSALS;
import static io.hanqiao.challenge.Requests.anonymousChallenge;
import static io.hanqiao.challenge.Requests.close;
import static io.hanqiao.challenge.Requests.fullProposal;
import static io.hanqiao.challenge.Requests.minimalChallenge;
import static io.hanqiao.challenge.Requests.posted;
import static io.hanqiao.challenge.Requests.submitted;

import io.hanqiao.platform.testing.AuditedReadings;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;

/** Who reads what is another organisation's leaves a row of the audit trail. */
@QuarkusTest
class ReadingsIT extends AuditedReadings {

  ReadingsIT() {
    super("challenge");
  }

  @Override
  protected Map<String, Reader> readers() {
    String opened = posted("enterprise", minimalChallenge());
    String proposal = submitted("institution", fullProposal(opened));
    close("enterprise", opened, "AWARDED").statusCode(200);
    String hidden = posted("enterprise", anonymousChallenge());
    return Map.of(
        "/v1/challenges", new Reader("operator", CHALLENGES + "?limit=1"),
        "/v1/challenges/{id}", new Reader("auditor", CHALLENGES + "/" + hidden),
        "/v1/proposals", new Reader("enterprise", PROPOSALS + "?challengeId=" + opened),
        "/v1/proposals/{id}", new Reader("enterprise", PROPOSALS + "/" + proposal),
        "/v1/audit", new Reader("auditor", "/v1/audit?limit=1"));
  }
}
