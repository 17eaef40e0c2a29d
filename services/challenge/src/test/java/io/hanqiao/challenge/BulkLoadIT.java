package io.hanqiao.challenge;

import static io.hanqiao.challenge.Requests.CHALLENGES;
import static io.hanqiao.challenge.Requests.OPERATOR_ORG;
import static io.hanqiao.challenge.Requests.PROPOSALS;
import static io.hanqiao.challenge.Requests.SOLVER_ORG;
import static io.hanqiao.challenge.Requests.SPONSOR_ORG;
import static io.hanqiao.challenge.Requests.lines;
import static io.hanqiao.challenge.Requests.minimalChallenge;
import static io.hanqiao.challenge.Requests.minimalProposal;
import static io.hanqiao.challenge.Requests.posted;
import static io.hanqiao.challenge.Requests.reported;
import static io.hanqiao.challenge.Requests.word;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.load;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BulkLoadIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("challenge");

  @Test
  void anOperatorReportsAClosedChallengeAndItsProposalsOnBehalfAndTheTrailSaysSo()
      throws SQLException {
    String word = word();
    ObjectNode row = closed(word).put("ownerOrg", SPONSOR_ORG).put("deadline", "2025-10-31");
    String challenge =
        load("operator", CHALLENGES + "/bulk", row.toString())
            .statusCode(200)
            .body("created", equalTo(1), "rows[0].reference", equalTo(word))
            .extract()
            .path("rows[0].id");
    String proposal = reported(PROPOSALS, SOLVER_ORG, byReference(word));

    get("enterprise", CHALLENGES + "/" + challenge)
        .body("status", equalTo("CLOSED"), "closedReason", equalTo("AWARDED"))
        .body("proposals", equalTo(1));
    get("enterprise", PROPOSALS + "/" + proposal).statusCode(200);
    get("operator", PROPOSALS + "/" + proposal).statusCode(200);
    assertThat(DATABASE.audit(challenge))
        .containsExactly(
            new ServiceDatabase.AuditLine(
                "challenge.closed",
                UUID.fromString(OPERATOR_ORG),
                UUID.fromString(SPONSOR_ORG),
                null));
    assertThat(DATABASE.audit(proposal))
        .extracting(ServiceDatabase.AuditLine::onBehalfOf)
        .containsExactly(UUID.fromString(SOLVER_ORG));
  }

  @Test
  void aLoadThatIsRepeatedLeavesWhatIsThereAloneAndCountsIt() {
    String word = word();
    ObjectNode challenge = closed(word).put("ownerOrg", SPONSOR_ORG);
    ObjectNode proposal =
        byReference(word).put("ownerOrg", SOLVER_ORG).put("reference", word + "-1");
    for (int created = 1; created >= 0; created--) {
      load("operator", CHALLENGES + "/bulk", lines(challenge))
          .statusCode(200)
          .body("created", equalTo(created), "existing", equalTo(1 - created));
      load("operator", PROPOSALS + "/bulk", lines(proposal))
          .statusCode(200)
          .body("created", equalTo(created), "existing", equalTo(1 - created));
    }
  }

  @Test
  void allOrNothingStoresNothingAndNamesEveryRowAndField() {
    String word = word();
    ObjectNode good = minimalChallenge().put("title", word).put("ownerOrg", SPONSOR_ORG);
    String rows =
        lines(
            good,
            minimalChallenge(),
            good.deepCopy().put("trlIn", 7).put("trlOut", 4),
            good.deepCopy().put("status", "CLOSED"));

    load("operator", CHALLENGES + "/bulk", rows)
        .statusCode(422)
        .body(
            "errors.field",
            contains(
                "rows[2].ownerOrg", "rows[3].trlOut", "rows[4].closedReason", "rows[4].closedOn"));
    get("operator", CHALLENGES + "?q=" + word).body("items", empty());
  }

  @Test
  void validRowsAreStoredBesideTheRejectedOnes() {
    String challenge = posted("enterprise", minimalChallenge());
    ObjectNode good = minimalProposal(challenge);
    String rows =
        lines(
            good.deepCopy().put("price", "0.00"),
            good,
            good,
            minimalProposal(UUID.randomUUID().toString()));

    load("institution", PROPOSALS + "/bulk?mode=valid-rows", rows)
        .statusCode(200)
        .body("rows.outcome", contains("rejected", "created", "rejected", "rejected"))
        .body("rows[0].errors.field", contains("price"))
        .body("rows[3].errors.field", contains("challengeId"));
  }

  @Test
  void aSponsorLoadsItsOwnAndReportsNoPast() {
    String word = word();

    load("enterprise", CHALLENGES + "/bulk", lines(closed(word)))
        .statusCode(422)
        .body(
            "errors.field", contains("rows[1].status", "rows[1].closedReason", "rows[1].closedOn"));
    load(
            "enterprise",
            CHALLENGES + "/bulk",
            lines(minimalChallenge().put("deadline", "2020-01-01")))
        .statusCode(422)
        .body("errors.field", contains("rows[1].deadline"));
    load("enterprise", CHALLENGES + "/bulk", lines(minimalChallenge().put("title", word)))
        .statusCode(200);
    get("enterprise", CHALLENGES + "?mine=true&q=" + word).body("items.title", contains(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"enterprise", "operator"})
  void anOwnersRowForAnotherAndAChallengeOfTwoLoadersAreRefused(String user) {
    String word = word();
    for (String org : new String[] {SPONSOR_ORG, Requests.OTHER_ORG}) {
      reported(CHALLENGES, org, minimalChallenge().put("reference", word));
    }
    ObjectNode row = byReference(word).put("ownerOrg", SOLVER_ORG);

    load(user, PROPOSALS + "/bulk", lines(row))
        .statusCode(422)
        .body(
            "errors.field",
            contains(user.equals("operator") ? "rows[1].challengeReference" : "rows[1].$"));
  }

  private static ObjectNode closed(String reference) {
    return minimalChallenge()
        .put("reference", reference)
        .put("status", "CLOSED")
        .put("closedReason", "AWARDED")
        .put("closedOn", "2025-11-30");
  }

  private static ObjectNode byReference(String reference) {
    ObjectNode row = minimalProposal("").put("challengeReference", reference);
    row.remove("challengeId");
    return row;
  }
}
