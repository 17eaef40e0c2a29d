package io.hanqiao.matcher;

import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A party lists the records that are its own, on either side, and learns of no other. */
@QuarkusTest
class DecisionListIT {

  private static final String DECISIONS = "/v1/decisions";

  @BeforeAll
  static void topicsExist() throws Exception {
    Topics.create();
  }

  @Test
  void eachPartyListsItsOwnRecordsNewestFirstAndAStrangerNone() throws Exception {
    UUID need = Loans.need("RND");
    UUID offer = Loans.offer("RND");
    UUID lease = Loans.lease("RND");
    String applied = decided(need, offer, "APPLY");
    String declined = decided(need, lease, "DECLINE");

    get("enterprise", of(need))
        .statusCode(200)
        .body("items.decisionId", contains(declined, applied), "next", nullValue())
        .body("items.action", contains("DECLINE", "APPLY"), "items.note", everyItem(equalTo("比选")))
        .body("items.view", everyItem(equalTo("DEMAND")));
    get("bank", of(need))
        .body("items.decisionId", contains(applied))
        .body("items[0].view", equalTo("SUPPLY"), "items[0].actedBy", equalTo("DEMAND"))
        .body("items[0].supplyId", equalTo(offer.toString()))
        .body("items[0].note", nullValue(), "items[0].eligible", nullValue())
        .body("items[0].listRank", nullValue(), "items[0].explanation", nullValue());
    get("lessor", of(need)).body("items.decisionId", contains(declined));
    for (String stranger : List.of("enterprise2", "bank2", "fund", "institution")) {
      get(stranger, of(need)).statusCode(200).body("items", empty());
      get(stranger, DECISIONS + "?limit=100")
          .statusCode(200)
          .body("items.decisionId", not(hasItem(applied)))
          .body("items.decisionId", not(hasItem(declined)));
    }
    get("operator", DECISIONS).statusCode(403);
    assertThat(get("bank", of(need)).extract().asString())
        .doesNotContain(Loans.FIRM)
        .doesNotContain("80000000");
  }

  @Test
  void aListIsNarrowedByMarketDemandAndSupplyAndReadPageByPage() throws Exception {
    UUID need = Loans.need("RND");
    UUID offer = Loans.offer("RND");
    String first = decided(need, offer, "APPLY");
    String second = decided(need, offer, "DECLINE");

    String next =
        get("enterprise", of(need) + "&limit=1")
            .body("items.decisionId", contains(second))
            .extract()
            .path("next");
    get("enterprise", of(need) + "&limit=1&cursor=" + next)
        .body("items.decisionId", contains(first), "next", nullValue());
    get("bank", DECISIONS + "?market=lending&supplyId=" + offer)
        .body("items.decisionId", contains(second, first));
    get("bank", DECISIONS + "?supplyId=" + UUID.randomUUID()).body("items", empty());
    get("enterprise", of(need) + "&market=challenge").body("items", empty());
    get("enterprise", DECISIONS + "?market=houses")
        .statusCode(422)
        .body("errors.field", contains("market"));
    get("enterprise", DECISIONS + "?demandId=x")
        .statusCode(422)
        .body("errors.field", contains("demandId"));
  }

  @Test
  void aProposalUnderSealIsInItsAuthorsListAlone() throws Exception {
    UUID team = Trade.CHALLENGE.supply();
    UUID challenge = Trade.CHALLENGE.demand();
    UUID proposal = UUID.randomUUID();
    Topics.sendAt(
        Instant.now(),
        "challenge.proposal",
        proposal,
        1,
        """
        {"proposalId": "%s", "challengeId": "%s", "ownerOrg": "%s", "counterpartyOrg": "%s",
         "solverKind": "TEAM", "teamId": "%s", "status": "SUBMITTED",
         "submittedAt": "2026-11-20T01:02:03Z", "synthetic": true}
        """
            .formatted(proposal, challenge, Trade.INSTITUTION, Trade.FIRM, team));

    await()
        .untilAsserted(
            () ->
                get("institution", of(challenge))
                    .body("items.action", contains("PROPOSE"))
                    .body("items.sourceId", contains(proposal.toString())));
    get("enterprise", of(challenge)).statusCode(200).body("items", empty());
  }

  private static String decided(UUID need, UUID offer, String action) {
    return post(
            "enterprise",
            Loans.decisions(need, offer),
            "{\"action\": \"%s\", \"note\": \"比选\"}".formatted(action))
        .statusCode(201)
        .extract()
        .path("decisionId");
  }

  private static String of(UUID demand) {
    return DECISIONS + "?demandId=" + demand;
  }
}
