package io.hanqiao.challenge;

import static io.hanqiao.challenge.Requests.AUDITOR_ORG;
import static io.hanqiao.challenge.Requests.CHALLENGES;
import static io.hanqiao.challenge.Requests.OPERATOR_ORG;
import static io.hanqiao.challenge.Requests.OTHER_ORG;
import static io.hanqiao.challenge.Requests.SOLVER_ORG;
import static io.hanqiao.challenge.Requests.SPONSOR_ORG;
import static io.hanqiao.challenge.Requests.anonymousChallenge;
import static io.hanqiao.challenge.Requests.fullChallenge;
import static io.hanqiao.challenge.Requests.fullProposal;
import static io.hanqiao.challenge.Requests.minimalChallenge;
import static io.hanqiao.challenge.Requests.posted;
import static io.hanqiao.challenge.Requests.submitted;
import static io.hanqiao.challenge.Requests.word;
import static io.hanqiao.platform.testing.Calls.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class VisibilityIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("challenge");

  @ParameterizedTest
  @ValueSource(strings = {"institution", "enterprise2", "bank", "auditor"})
  void othersReadAnAnonymousChallengeAndNothingSaysWhoseItIs(String user) {
    String secret = word();
    ObjectNode form =
        anonymousChallenge()
            .put("sponsorName", secret)
            .put("reference", secret)
            .put("source", secret);
    String path = CHALLENGES + "/" + posted("enterprise", form);

    String seen =
        get(user, path)
            .statusCode(200)
            .body("title", equalTo("车载语音指令抗干扰识别"), "sponsorName", nullValue())
            .body("sponsorEnterpriseId", nullValue(), "ownerOrg", nullValue())
            .body("conflictOrgs", nullValue(), "proposals", nullValue())
            .extract()
            .asString();

    assertThat(seen).doesNotContain(secret, SPONSOR_ORG, OTHER_ORG);
    get(user, CHALLENGES + "?q=" + secret).statusCode(200).body("items", empty());
    for (String insider : new String[] {"enterprise", "operator"}) {
      get(insider, path)
          .body("sponsorName", equalTo(secret), "ownerOrg", equalTo(SPONSOR_ORG))
          .body("conflictOrgs", contains(OTHER_ORG), "proposals", equalTo(0));
    }
  }

  @Test
  void whoAnswersAnAnonymousChallengeIsNotToldWhoseItIs() {
    String proposal =
        submitted("institution", fullProposal(posted("enterprise", anonymousChallenge())));

    String seen =
        get("institution", Requests.PROPOSALS + "/" + proposal)
            .statusCode(200)
            .extract()
            .asString();

    assertThat(seen).doesNotContain(SPONSOR_ORG);
  }

  @Test
  void aPointToPointChallengeIsSeenByThoseInvitedOnly() {
    String word = word();
    String id = posted("enterprise", fullChallenge().put("title", word));

    get("institution", CHALLENGES + "/" + id)
        .statusCode(200)
        .body("ownerOrg", equalTo(SPONSOR_ORG), "invitedOrgs", nullValue());
    get("auditor", CHALLENGES + "/" + id).statusCode(200);
    for (String user : new String[] {"enterprise2", "bank"}) {
      get(user, CHALLENGES + "/" + id).statusCode(404);
      get(user, CHALLENGES + "?q=" + word).body("items", empty());
    }
  }

  @Test
  void theDatabaseItselfShowsAChallengeToThoseItIsMeantFor() throws SQLException {
    String open = posted("enterprise", minimalChallenge());
    String directed = posted("enterprise", fullChallenge());

    assertThat(seen(open, OTHER_ORG, "enterprise")).isEqualTo(1);
    assertThat(seen(open, "", "")).isZero();
    assertThat(seen(directed, SPONSOR_ORG, "enterprise")).isEqualTo(1);
    assertThat(seen(directed, SOLVER_ORG, "institution")).isEqualTo(1);
    assertThat(seen(directed, OPERATOR_ORG, "operator")).isEqualTo(1);
    assertThat(seen(directed, AUDITOR_ORG, "auditor")).isEqualTo(1);
    assertThat(seen(directed, OTHER_ORG, "enterprise")).isZero();
  }

  @Test
  void theDatabaseItselfLetsNobodyButTheSponsorChangeAChallenge() throws SQLException {
    String id = posted("enterprise", minimalChallenge());
    String change = "UPDATE challenge SET title = '改题' WHERE id = '" + id + "'";

    assertThat(DATABASE.asApp(SPONSOR_ORG, "enterprise", change)).isEqualTo(1);
    assertThat(DATABASE.asApp(SOLVER_ORG, "institution", change)).isZero();
    assertThat(DATABASE.asApp(OPERATOR_ORG, "operator", change)).isZero();
    assertThat(DATABASE.asApp(SPONSOR_ORG, "bank", change)).isZero();
    assertThatThrownBy(
            () ->
                DATABASE.asApp(
                    SPONSOR_ORG,
                    "enterprise",
                    "UPDATE challenge SET owner_org = '" + OTHER_ORG + "' WHERE id = '" + id + "'"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("row-level security");
  }

  private static int seen(String id, String org, String role) throws SQLException {
    return DATABASE.asApp(org, role, "SELECT id FROM challenge WHERE id = '" + id + "'");
  }
}
