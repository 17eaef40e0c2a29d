package io.hanqiao.challenge;

import static io.hanqiao.challenge.Requests.AUDITOR_ORG;
import static io.hanqiao.challenge.Requests.CHALLENGES;
import static io.hanqiao.challenge.Requests.OPERATOR_ORG;
import static io.hanqiao.challenge.Requests.OTHER_ORG;
import static io.hanqiao.challenge.Requests.PROPOSALS;
import static io.hanqiao.challenge.Requests.SOLVER_ORG;
import static io.hanqiao.challenge.Requests.SPONSOR_ORG;
import static io.hanqiao.challenge.Requests.close;
import static io.hanqiao.challenge.Requests.fullProposal;
import static io.hanqiao.challenge.Requests.minimalChallenge;
import static io.hanqiao.challenge.Requests.minimalProposal;
import static io.hanqiao.challenge.Requests.posted;
import static io.hanqiao.challenge.Requests.put;
import static io.hanqiao.challenge.Requests.reported;
import static io.hanqiao.challenge.Requests.submitted;
import static io.hanqiao.challenge.Requests.withdraw;
import static io.hanqiao.platform.testing.Calls.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SealIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("challenge");

  @Test
  void beforeTheCloseTheSponsorSeesACountAndNoProposal() {
    String challenge = posted("enterprise", minimalChallenge().put("deadline", "2099-12-31"));
    String first = submitted("institution", minimalProposal(challenge));
    String second = submitted("enterprise2", fullProposal(challenge));

    get("enterprise", CHALLENGES + "/" + challenge).body("proposals", equalTo(2));
    get("enterprise", PROPOSALS + "?challengeId=" + challenge).body("items", empty());
    get("enterprise", PROPOSALS + "/" + first).statusCode(404);
    get("institution", PROPOSALS + "?challengeId=" + challenge).body("items.id", contains(first));
    get("enterprise2", PROPOSALS + "?challengeId=" + challenge).body("items.id", contains(second));
    get("enterprise2", CHALLENGES + "/" + challenge).body("proposals", nullValue());
    get("operator", CHALLENGES + "/" + challenge).body("proposals", equalTo(2));
    get("operator", PROPOSALS + "?challengeId=" + challenge).body("items", empty());
  }

  @Test
  void theCloseOpensTheProposalsToTheSponsorAndToNobodyElse() {
    String challenge = posted("enterprise", minimalChallenge());
    String proposal = submitted("institution", fullProposal(challenge));
    close("enterprise", challenge, "AWARDED").statusCode(200);

    get("enterprise", PROPOSALS + "?challengeId=" + challenge)
        .body("items.id", contains(proposal), "items[0].price", equalTo("480000.00"));
    get("enterprise", PROPOSALS + "/" + proposal).statusCode(200);
    get("enterprise2", PROPOSALS + "/" + proposal).statusCode(404);
    get("operator", PROPOSALS + "/" + proposal).statusCode(404);
  }

  @Test
  void theEndOfTheLastDayOpensTheProposalsOfAChallengeThatIsStillOpen() {
    String past = challengeWithDeadline("2020-01-01");
    String coming = challengeWithDeadline("2099-12-31");
    String opened = reported(PROPOSALS, SOLVER_ORG, minimalProposal(past));
    String sealed = reported(PROPOSALS, SOLVER_ORG, minimalProposal(coming));

    get("enterprise", CHALLENGES + "/" + past).body("status", equalTo("OPEN"));
    get("enterprise", PROPOSALS + "/" + opened).statusCode(200);
    get("enterprise", PROPOSALS + "/" + sealed).statusCode(404);
    get("enterprise", CHALLENGES + "/" + coming).body("proposals", equalTo(1));
  }

  @Test
  void theSealEndsWithTheDayInWuhan() throws SQLException {
    String id = posted("enterprise", minimalChallenge().put("deadline", "2099-12-31"));

    assertThat(
            DATABASE.asApp(
                SPONSOR_ORG,
                "enterprise",
                "SELECT id FROM challenge WHERE id = '"
                    + id
                    + "' AND opens_at = '2100-01-01T00:00:00+08'"))
        .isEqualTo(1);
  }

  @Test
  void aSponsorBreaksTheSealByNoEditOfTheDeadline() {
    String id = posted("enterprise", minimalChallenge().put("deadline", "2099-12-31"));
    String past = challengeWithDeadline("2020-01-01");

    put(
            "enterprise",
            CHALLENGES + "/" + id,
            "\"1\"",
            minimalChallenge().put("deadline", "2020-01-01"))
        .statusCode(422)
        .body("errors.field", contains("deadline"));
    ObjectNode sameDay = minimalChallenge().put("deadline", "2020-01-01");
    put(
            "enterprise",
            CHALLENGES + "/" + past,
            "\"1\"",
            minimalChallenge().put("deadline", "2099-12-31"))
        .statusCode(409)
        .body("detail", containsString("启封"));
    put("enterprise", CHALLENGES + "/" + past, "\"1\"", minimalChallenge()).statusCode(409);
    put("enterprise", CHALLENGES + "/" + past, "\"1\"", sameDay.put("winners", 2)).statusCode(200);
  }

  @Test
  void whatIsWithdrawnUnderTheSealIsNeverOpened() {
    String challenge = posted("enterprise", minimalChallenge());
    String sealed = submitted("institution", fullProposal(challenge));
    String later = submitted("enterprise2", fullProposal(challenge));
    withdraw("institution", sealed, "TERMS").statusCode(200);
    get("enterprise", CHALLENGES + "/" + challenge).body("proposals", equalTo(1));
    close("enterprise", challenge, "AWARDED").statusCode(200);
    withdraw("enterprise2", later, "ELSEWHERE").statusCode(200);

    get("enterprise", PROPOSALS + "/" + sealed).statusCode(404);
    get("enterprise", PROPOSALS + "/" + later).statusCode(200).body("status", equalTo("WITHDRAWN"));
  }

  @Test
  void theDatabaseItselfKeepsTheSeal() throws SQLException {
    String challenge = posted("enterprise", minimalChallenge().put("deadline", "2099-12-31"));
    String proposal = submitted("institution", minimalProposal(challenge));

    assertThat(seen(proposal, SPONSOR_ORG, "enterprise")).isZero();
    assertThat(seen(proposal, SOLVER_ORG, "institution")).isEqualTo(1);
    close("enterprise", challenge, "AWARDED").statusCode(200);
    assertThat(seen(proposal, SPONSOR_ORG, "enterprise")).isEqualTo(1);
    assertThat(seen(proposal, OTHER_ORG, "enterprise")).isZero();
    assertThat(seen(proposal, OPERATOR_ORG, "operator")).isZero();
    assertThat(seen(proposal, AUDITOR_ORG, "auditor")).isZero();
  }

  @Test
  void theDatabaseItselfCountsForTheSponsorOnly() throws SQLException {
    String challenge = posted("enterprise", minimalChallenge());
    submitted("institution", minimalProposal(challenge));
    String counted = "SELECT n FROM live_proposals('" + challenge + "') n WHERE n > 0";

    assertThat(DATABASE.asApp(SPONSOR_ORG, "enterprise", counted)).isEqualTo(1);
    assertThat(DATABASE.asApp(OTHER_ORG, "enterprise", counted)).isZero();
  }

  @Test
  void whatRunsAsTheOwnerLooksIntoTheCallersTemporaryTablesLast() throws SQLException {
    String asOwner =
        "SELECT 1 FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace";
    String pinned =
        " AND array_to_string(proconfig, ',') LIKE 'search\\_path=pg\\_catalog, %pg\\_temp'";

    int all = DATABASE.asApp(OTHER_ORG, "enterprise", asOwner);
    assertThat(all).as("its own two and platform's").isGreaterThan(2);
    assertThat(DATABASE.asApp(OTHER_ORG, "enterprise", asOwner + pinned)).isEqualTo(all);
  }

  @Test
  void theDatabaseItselfLetsNobodyAnswerForAnother() throws SQLException {
    String challenge = posted("enterprise", minimalChallenge());
    String proposal = submitted("institution", minimalProposal(challenge));
    String change = "UPDATE proposal SET months = 1 WHERE id = '" + proposal + "'";
    String copy =
        "INSERT INTO proposal (id, owner_org, revision, event_version, created_at, challenge_id,"
            + " counterparty_org, reported, status, solver_kind, summary, synthetic) VALUES"
            + " (gen_random_uuid(), '%s', 1, 0, now(), '%s', '%s', %s, 'SUBMITTED', 'SME', 'x', false)";

    assertThat(DATABASE.asApp(OTHER_ORG, "enterprise", change)).isZero();
    assertThat(DATABASE.asApp(SPONSOR_ORG, "enterprise", change)).isZero();
    assertThat(
            DATABASE.asApp(
                OTHER_ORG, "enterprise", copy.formatted(OTHER_ORG, challenge, SPONSOR_ORG, false)))
        .isEqualTo(1);
    for (boolean reported : new boolean[] {true, false}) {
      assertThatThrownBy(
              () ->
                  DATABASE.asApp(
                      SOLVER_ORG,
                      "institution",
                      copy.formatted(OTHER_ORG, challenge, SPONSOR_ORG, reported)))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("row-level security");
    }
  }

  private static String challengeWithDeadline(String day) {
    return reported(CHALLENGES, SPONSOR_ORG, minimalChallenge().put("deadline", day));
  }

  private static int seen(String id, String org, String role) throws SQLException {
    return DATABASE.asApp(org, role, "SELECT id FROM proposal WHERE id = '" + id + "'");
  }
}
