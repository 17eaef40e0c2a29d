package io.hanqiao.matcher;

import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.hanqiao.matching.decision.DecisionInputs;
import io.hanqiao.matching.decision.DecisionVerifier;
import io.hanqiao.matching.lending.UnreadConditions;
import io.hanqiao.ownconditions.OwnConditions;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody acted on is kept as it was, and each side reads its own view of it. */
@QuarkusTest
class DecisionsIT {

  private static final String APPLY = "{\"action\": \"APPLY\", \"note\": \"先向此行申请\"}";

  @BeforeAll
  static void topicsExist() throws Exception {
    Topics.create();
  }

  @Test
  void anActIsRecordedWithAllItRestedOnAndExplainsTheSameAgain() throws Exception {
    UUID need = Loans.need("RND");
    UUID offer = Loans.offer("RND", "need.amount <= 5000000 && firm.annualRevenue > 1000000");
    String decisions = Loans.pairings(need) + "/" + offer + "/decisions";
    await()
        .untilAsserted(
            () ->
                get("enterprise", Loans.pairings(need))
                    .statusCode(200)
                    .body("pairings.supply.supplyId", hasItem(offer.toString())));

    String id =
        post("enterprise", decisions, APPLY)
            .statusCode(201)
            .body("action", equalTo("APPLY"), "view", equalTo("DEMAND"))
            .body("note", equalTo("先向此行申请"), "subject", notNullValue())
            .body("listRank", greaterThan(0), "listVersion", greaterThan(0))
            .body("demandFacts.request.amountFen", equalTo(500_000_000))
            .body("explanation.rules.size()", greaterThan(20))
            .body("explanation.rules[0].sentence", notNullValue())
            .extract()
            .path("decisionId");

    get("enterprise", "/v1/decisions/" + id)
        .statusCode(200)
        .body("rulebookSha256.length()", equalTo(64));
    DecisionInputs stored = Stored.inputs(id);
    String rulebook =
        get("operator", "/v1/rulebooks")
            .extract()
            .path("items.find { it.id == '" + stored.rulebook() + "' }.content");
    assertThat(new DecisionVerifier(new OwnConditions()).verify(stored, rulebook))
        .isEqualTo(DecisionVerifier.Outcome.SAME);
    assertThat(new DecisionVerifier(UnreadConditions.UNREAD).verify(stored, rulebook))
        .isEqualTo(DecisionVerifier.Outcome.CONDITIONS_UNREAD);
    assertThat(new ServiceDatabase("matcher").audit(id))
        .singleElement()
        .satisfies(line -> assertThat(line.action()).isEqualTo("decision.recorded"));
  }

  @Test
  void eachSideReadsItsOwnViewAndNobodyElseAny() throws Exception {
    UUID need = Loans.need("RND");
    UUID offer = Loans.offer("RND");
    String decisions = Loans.pairings(need) + "/" + offer + "/decisions";
    await().untilAsserted(() -> get("enterprise", Loans.pairings(need)).statusCode(200));
    await()
        .untilAsserted(() -> get("enterprise", Loans.pairings(need) + "/" + offer).statusCode(200));
    String id = post("enterprise", decisions, APPLY).statusCode(201).extract().path("decisionId");

    get("bank", "/v1/decisions/" + id)
        .statusCode(200)
        .body("view", equalTo("SUPPLY"), "action", equalTo("APPLY"))
        .body("demandFacts", nullValue(), "eligible", nullValue(), "note", nullValue())
        .body("subject", nullValue(), "explanation.rules", nullValue())
        .body("supplyFacts.offerId", equalTo(offer.toString()))
        .body("explanation.criteria.size()", greaterThan(0));
    assertThat(get("bank", "/v1/decisions/" + id).extract().asString())
        .doesNotContain("80000000")
        .doesNotContain(Loans.FIRM);
    get("bank2", "/v1/decisions/" + id).statusCode(404);
    get("enterprise2", "/v1/decisions/" + id).statusCode(404);
    get("operator", "/v1/decisions/" + id).statusCode(403);
    post("enterprise2", decisions, APPLY).statusCode(404);
    post("bank", decisions, APPLY).statusCode(403);
    post("enterprise", decisions, "{\"action\": \"PROPOSE\"}")
        .statusCode(422)
        .body("errors.field", hasItem("action"));
    post("enterprise", decisions.replace("financing-needs", "houses"), APPLY).statusCode(404);
    as("enterprise")
        .contentType("application/json")
        .body(APPLY)
        .post(decisions)
        .then()
        .statusCode(400);
  }

  @Test
  void aRecordIsNeverChangedByTheService() throws Exception {
    ServiceDatabase database = new ServiceDatabase("matcher");
    for (String sql :
        List.of(
            "UPDATE decision SET note = 'x'",
            "DELETE FROM decision",
            "UPDATE supply_decision SET supply_view = ''",
            "DELETE FROM supply_decision")) {
      assertThat(refused(database, sql)).as(sql).contains("permission denied");
    }
  }

  @Test
  void aFirmThatAppliesElsewhereHasChosenThePairing() throws Exception {
    UUID need = Loans.need("RND");
    UUID offer = Loans.offer("RND");
    UUID application = UUID.randomUUID();
    String told =
        """
        {"applicationId": "%s", "needId": "%s", "offerId": "%s", "status": "%s",
         "stages": {"submittedAt": "2026-11-20T01:02:03Z"}}
        """;
    Instant now = Instant.now();
    String topic = "credit.loan-application";
    Topics.sendAt(
        now, topic, application, 1, told.formatted(application, need, offer, "SUBMITTED"));
    Topics.sendAt(now, topic, application, 2, told.formatted(application, need, offer, "ACCEPTED"));

    await().untilAsserted(() -> assertThat(Stored.ofAct(application)).hasSize(1));
    String record = "/v1/decisions/" + Stored.ofAct(application).get(0);
    get("enterprise", record)
        .statusCode(200)
        .body("action", equalTo("APPLY"), "actedBy", equalTo("DEMAND"))
        .body("actedAt", equalTo("2026-11-20T01:02:03Z"), "demandFacts", notNullValue());
    get("bank", record).statusCode(200).body("view", equalTo("SUPPLY"));
    get("bank2", record).statusCode(404);
  }

  @Test
  void whatAFundDidElsewhereIsRecordedOnce() throws Exception {
    UUID mandate = Trade.INVESTMENT.supply();
    UUID need = Trade.INVESTMENT.demand();
    UUID approach = UUID.randomUUID();
    String told =
        """
        {"approachId": "%s", "mandateId": "%s", "needId": "%s", "ownerOrg": "%s",
         "counterpartyOrg": "%s", "status": "%s", "openedAt": "2026-11-20T01:02:03Z"}
        """;
    Instant now = Instant.now();
    Topics.sendAt(
        now,
        "fund.approach",
        approach,
        1,
        told.formatted(approach, mandate, need, Trade.FUND, Trade.FIRM, "OPEN"));
    Topics.sendAt(
        now,
        "fund.approach",
        approach,
        2,
        told.formatted(approach, mandate, need, Trade.FUND, Trade.FIRM, "ACCEPTED"));

    await().untilAsserted(() -> assertThat(Stored.ofAct(approach)).hasSize(1));
    String record = "/v1/decisions/" + Stored.ofAct(approach).get(0);
    get("enterprise", record)
        .statusCode(200)
        .body("action", equalTo("APPROACH"), "actedBy", equalTo("SUPPLY"))
        .body("actedAt", equalTo("2026-11-20T01:02:03Z"), "demandFacts", notNullValue());
    get("fund", record).statusCode(200).body("view", equalTo("SUPPLY"));
    get("institution", record).statusCode(404);
  }

  @Test
  void aSponsorDoesNotLearnFromARecordWhoProposedUnderTheSeal() throws Exception {
    UUID team = Trade.CHALLENGE.supply();
    UUID challenge = Trade.CHALLENGE.demand();

    String record = proposed(challenge, Trade.INSTITUTION, "\"teamId\": \"" + team + "\"");

    get("institution", record).statusCode(200).body("action", equalTo("PROPOSE"));
    get("enterprise", record).statusCode(404);
  }

  @Test
  void aFirmsProposalIsRecordedWithTheCapabilityItRestsOn() throws Exception {
    String firm = "01930000-0000-7000-8000-00000000e002";
    UUID capability = Trade.capability(firm, "SMALL");
    UUID challenge = Trade.CHALLENGE.demand();

    String record = proposed(challenge, firm, "\"capabilityId\": \"" + capability + "\"");

    get("enterprise2", record)
        .statusCode(200)
        .body("action", equalTo("PROPOSE"), "supplyId", equalTo(capability.toString()));
    get("enterprise", record).statusCode(404);
  }

  @Test
  void whoInvitesAFirmReadsNothingOfItThatItsCardDoesNotSay() throws Exception {
    UUID capability = Trade.capability("01930000-0000-7000-8000-00000000e002", "SMALL");
    UUID challenge = Trade.CHALLENGE.demand();
    String decisions = "/v1/challenges/" + challenge + "/pairings/" + capability + "/decisions";

    await()
        .untilAsserted(
            () ->
                post("enterprise", decisions, "{\"action\": \"INVITE\"}")
                    .statusCode(201)
                    .body("supplyFacts", nullValue()));
  }

  @Test
  void whoProposesWithWhatIsAnothersRecordsNothingForThem() throws Exception {
    String firm = "01930000-0000-7000-8000-00000000e002";
    UUID capability = Trade.capability(firm, "SMALL");
    UUID challenge = Trade.CHALLENGE.demand();
    String rests = "\"capabilityId\": \"" + capability + "\"";

    UUID stranger = propose(challenge, Trade.INSTITUTION, rests);
    // Heard after the stranger's, whatever the partition: the pair is known from then on.
    proposed(challenge, firm, rests);

    await()
        .during(Duration.ofSeconds(2))
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(Stored.ofAct(stranger)).isEmpty());
  }

  /** The path of what was recorded of a proposal. */
  private static String proposed(UUID challenge, String org, String solver) throws Exception {
    UUID proposal = propose(challenge, org, solver);
    await().untilAsserted(() -> assertThat(Stored.ofAct(proposal)).hasSize(1));
    return "/v1/decisions/" + Stored.ofAct(proposal).get(0);
  }

  private static UUID propose(UUID challenge, String org, String solver) throws Exception {
    UUID proposal = UUID.randomUUID();
    Topics.sendAt(
        Instant.now(),
        "challenge.proposal",
        proposal,
        1,
        """
        {"proposalId": "%s", "challengeId": "%s", "ownerOrg": "%s", "counterpartyOrg": "%s",
         "solverKind": "CONSORTIUM", %s, "status": "SUBMITTED",
         "submittedAt": "2026-11-20T01:02:03Z", "synthetic": true}
        """
            .formatted(proposal, challenge, org, Trade.FIRM, solver));
    return proposal;
  }

  private static String refused(ServiceDatabase database, String sql) {
    try {
      return "did it: " + database.asApp(Loans.FIRM, "enterprise", sql);
    } catch (SQLException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
