package io.hanqiao.matcher;

import static io.hanqiao.platform.testing.Calls.get;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may answer a challenge hangs on its kind; firms are found by what they can solve. */
@QuarkusTest
class LiveSolversIT {

  private static final String CHALLENGE =
      Trade.CHALLENGE.demand.replace("COMMISSIONED", "LARGE_TO_SME");
  private static final String SOLVER_FIRM = "01930000-0000-7000-8000-00000000e002";

  @BeforeAll
  static void topicsExist() throws Exception {
    Topics.create();
  }

  @Test
  void whatALargeFirmPutsOutIsForASmallFirmAndNotForATeamOrALargeFirm() throws Exception {
    UUID team = Trade.CHALLENGE.supply();
    UUID small = Trade.capability(SOLVER_FIRM, "SMALL");
    UUID large = Trade.capability(SOLVER_FIRM, "LARGE");
    UUID own = Trade.capability(Trade.FIRM, "SMALL");
    UUID challenge = challenge();
    String list = "/v1/challenges/" + challenge + "/pairings";

    await()
        .untilAsserted(
            () ->
                get("enterprise", list)
                    .statusCode(200)
                    .body("pairings.supply.supplyId", hasItem(small.toString())));
    get("enterprise", list)
        .body("pairings.supply.supplyId", not(hasItem(team.toString())))
        .body("pairings.supply.supplyId", not(hasItem(large.toString())))
        .body("pairings.supply.supplyId", not(hasItem(own.toString())))
        .body(
            "pairings.find { it.supply.supplyId == '" + small + "' }.supply.kind", equalTo("FIRM"))
        .body(
            "pairings.find { it.supply.supplyId == '" + small + "' }.supply.provider", nullValue());
    get("enterprise", list + "/" + team)
        .body("eligible", equalTo(false))
        .body("rules.find { it.id == 'challenge.kind-admits-solver' }.outcome", equalTo("FAILED"));
    get("enterprise2", "/v1/solvers/" + small + "/pairings")
        .statusCode(200)
        .body("pairings.demand.demandId", hasItem(challenge.toString()));
    get("enterprise", "/v1/solvers/" + small + "/pairings").statusCode(404);
  }

  @Test
  void aFirmThatHasGrownLargeIsNoLongerOnTheList() throws Exception {
    UUID firm = Trade.capability(SOLVER_FIRM, "MEDIUM");
    UUID challenge = challenge();
    String list = "/v1/challenges/" + challenge + "/pairings";
    await()
        .untilAsserted(
            () ->
                get("enterprise", list).body("pairings.supply.supplyId", hasItem(firm.toString())));

    Trade.capability(firm, 2, SOLVER_FIRM, "LARGE");

    await()
        .untilAsserted(
            () ->
                get("enterprise2", "/v1/solvers/" + firm + "/pairings")
                    .body("pairings.demand.demandId", not(hasItem(challenge.toString()))));
    get("enterprise", list + "/" + firm + "/changes").statusCode(200).body("sets", empty());
  }

  private static UUID challenge() throws Exception {
    UUID id = UUID.randomUUID();
    Topics.send(
        Trade.CHALLENGE.demandTopic,
        Trade.CHALLENGE.demandType,
        id,
        1,
        CHALLENGE.formatted(id, "OPEN"));
    return id;
  }
}
