package io.hanqiao.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Experts, secondments and challenges of the whole market against the figures of the documents. */
class TalentAcceptanceTest {
  private static final int WHOLE = 4_000;

  @Test
  void fourBatchesSecondedThreeHundredSeventySevenPeople() throws IOException {
    List<JsonNode> secondments = Seeds.drawn(WHOLE, Route.SECONDMENTS);

    assertThat(counts(secondments, "batch"))
        .isEqualTo(Map.of("1", 53, "2", 106, "3", 100, "4", 118));
    assertThat(results(secondments, "PROBLEM_SOLVED")).isEqualTo(960);
    assertThat(results(secondments, "CONVERSION")).isEqualTo(470);
    assertThat(results(secondments, "PERSON_INTRODUCED")).isEqualTo(586);
  }

  @Test
  void whoNeverArrivedAchievedNothingAndOnlyWhoCompletedIsAssessed() throws IOException {
    List<JsonNode> secondments = Seeds.drawn(WHOLE, Route.SECONDMENTS);

    assertThat(counts(secondments, "status"))
        .containsEntry("ON_POST", 126)
        .containsEntry("NOT_ARRIVED", 7);
    assertThat(secondments)
        .allSatisfy(
            row -> {
              String status = row.path("status").asText();
              assertThat(row.has("assessment")).isEqualTo(status.equals("COMPLETED"));
              assertThat(status.equals("NOT_ARRIVED") && row.has("results")).isFalse();
            });
    assertThat(secondments)
        .filteredOn(row -> row.path("batch").asInt() <= 2)
        .noneMatch(row -> row.path("status").asText().equals("ON_POST"));
  }

  @Test
  void nineHundredExpertsAreThereToBeFoundAndExactlyThoseOnPostServe() throws IOException {
    List<JsonNode> experts = Seeds.drawn(WHOLE, Route.EXPERTS);
    Set<String> onPost =
        Seeds.drawn(WHOLE, Route.SECONDMENTS).stream()
            .filter(row -> row.path("status").asText().equals("ON_POST"))
            .map(row -> row.path("expertReference").asText())
            .collect(Collectors.toSet());

    assertThat(experts).hasSize(900);
    assertThat(
            experts.stream()
                .filter(e -> e.path("serving").asBoolean())
                .map(e -> e.path("reference").asText()))
        .containsExactlyInAnyOrderElementsOf(onPost)
        .hasSize(126);
    assertThat(counts(experts, "cleanRecord")).containsEntry("false", 9);
    assertThat(counts(experts, "homeConsent")).containsEntry("false", 54);
    assertThat(counts(experts, "ageBand")).containsEntry("FROM_46_TO_50", 45);
    assertThat(counts(experts, "title")).containsEntry("SENIOR", 270);
    assertThat(counts(experts, "daysPerMonth")).containsEntry("7", 495);
  }

  @Test
  void anExpertIsANumberAndSecondedOnce() throws IOException {
    List<JsonNode> experts = Seeds.drawn(WHOLE, Route.EXPERTS);
    List<String> seconded =
        Seeds.drawn(WHOLE, Route.SECONDMENTS).stream()
            .map(row -> row.path("expertReference").asText())
            .toList();

    assertThat(experts.get(0).path("label").asText()).isEqualTo("专家 E-0001");
    assertThat(experts).noneMatch(expert -> expert.has("name"));
    assertThat(new HashSet<>(seconded)).hasSameSizeAs(seconded);
  }

  @Test
  void threeHundredFirmsAskForAnExpertAboutATopicOfTheirOwnSector() throws IOException {
    List<JsonNode> requests = Seeds.drawn(WHOLE, Route.EXPERT_REQUESTS);

    assertThat(requests).hasSize(300);
    assertThat(Seeds.drawn(WHOLE, Route.TEAMS)).hasSize(160);
    assertThat(requests).allMatch(r -> r.path("sectors").size() == 1 && r.has("indicators"));
    assertThat(requests.stream().filter(r -> r.has("maxDistanceKm")).count()).isBetween(237L, 273L);
  }

  @Test
  void sixtyChallengesAreLiveTwoHundredAreClosedAndHalfOfThoseWereAwarded() throws IOException {
    List<JsonNode> challenges = Seeds.drawn(WHOLE, Route.CHALLENGES);
    List<JsonNode> closed = challenges.stream().filter(c -> c.has("closedReason")).toList();
    List<JsonNode> live = challenges.stream().filter(c -> !c.has("status")).toList();

    assertThat(live).hasSize(60);
    assertThat(closed).hasSize(200);
    assertThat(counts(closed, "closedReason")).containsEntry("AWARDED", 98);
    assertThat(live.stream().filter(c -> !c.has("indicators"))).hasSize(9);
    assertThat(counts(live, "visibility"))
        .isEqualTo(Map.of("PUBLIC", 36, "ANONYMOUS", 12, "POINT_TO_POINT", 12));
    assertThat(counts(live, "kind")).containsEntry("COMMISSIONED", 24);
  }

  @Test
  void whatLargeFirmsPutOutIsForFirmsAndFortyOfTheseSayWhatTheyCouldSolve() throws IOException {
    List<JsonNode> toFirms =
        Seeds.drawn(WHOLE, Route.CHALLENGES).stream()
            .filter(c -> c.path("kind").asText().equals("LARGE_TO_SME"))
            .toList();
    Set<String> numbers =
        toFirms.stream()
            .map(c -> "id:CHALLENGES/" + c.path("reference").asText())
            .collect(Collectors.toSet());
    List<JsonNode> capabilities = Seeds.drawn(WHOLE, Route.CAPABILITIES);
    Set<String> firms =
        capabilities.stream().map(c -> c.path("ownerOrg").asText()).collect(Collectors.toSet());

    assertThat(toFirms.stream().filter(c -> !c.has("status"))).hasSize(12);
    assertThat(toFirms).allMatch(c -> c.path("solverKinds").toString().equals("[\"SME\"]"));
    assertThat(capabilities).hasSize(40);
    for (JsonNode challenge : toFirms) {
      challenge.path("invitedOrgs").forEach(org -> assertThat(firms).contains(org.asText()));
    }
    assertThat(
            Seeds.drawn(WHOLE, Route.PROPOSALS).stream()
                .filter(p -> numbers.contains(p.path("challengeId").asText())))
        .isNotEmpty()
        .allMatch(
            p ->
                p.path("solverKind").asText().equals("SME")
                    && p.has("enterpriseId")
                    && p.has("capabilityId")
                    && firms.contains(p.path("ownerOrg").asText()));
  }

  @Test
  void theDemoUsersHaveSomethingOfEveryKind() throws IOException {
    for (Route route :
        List.of(
            Route.FINANCING_NEEDS,
            Route.DIRECT_FINANCING_NEEDS,
            Route.EXPERT_REQUESTS,
            Route.CAPABILITIES,
            Route.CHALLENGES)) {
      assertThat(Seeds.rows(WHOLE, route).get(0).path("ownerOrg").asText()).endsWith("e001");
    }
    for (Route route : List.of(Route.INSTITUTIONS, Route.TEAMS, Route.EXPERTS, Route.SECONDMENTS)) {
      assertThat(Seeds.rows(WHOLE, route).get(0).path("ownerOrg").asText()).endsWith("a001");
    }
    JsonNode running = Seeds.rows(WHOLE, Route.SECONDMENTS).get(0);
    assertThat(running.path("status").asText()).isEqualTo("ON_POST");
    assertThat(running.path("hostOrg").asText()).endsWith("e001");
    assertThat(Seeds.rows(WHOLE, Route.FUND_MANAGERS).get(0).path("ownerOrg").asText())
        .endsWith("f001");
    assertThat(Seeds.rows(WHOLE, Route.FUNDS))
        .filteredOn(fund -> fund.path("ownerOrg").asText().endsWith("f001"))
        .hasSizeGreaterThan(2);
    assertThat(Seeds.rows(WHOLE, Route.GUARANTORS).get(0).path("ownerOrg").asText())
        .endsWith("9001");
  }

  @Test
  void anAnswerIsOfATeamThatMaySeeTheChallengeAndOneOfAnInstitution() throws IOException {
    Map<String, JsonNode> challenges =
        Seeds.drawn(WHOLE, Route.CHALLENGES).stream()
            .collect(
                Collectors.toMap(c -> "id:CHALLENGES/" + c.path("reference").asText(), c -> c));
    Set<String> answered = new HashSet<>();

    assertThat(Seeds.drawn(WHOLE, Route.PROPOSALS))
        .isNotEmpty()
        .allSatisfy(
            proposal -> {
              JsonNode challenge = challenges.get(proposal.path("challengeId").asText());
              String owner = proposal.path("ownerOrg").asText();
              assertThat(challenge.has("status")).isFalse();
              assertThat(challenge.path("ownerOrg").asText()).isNotEqualTo(owner);
              if (challenge.has("invitedOrgs")) {
                assertThat(challenge.path("invitedOrgs").toString()).contains(owner);
              }
              assertThat(answered.add(proposal.path("challengeId").asText() + owner)).isTrue();
            });
  }

  private static int results(List<JsonNode> secondments, String kind) {
    int sum = 0;
    for (JsonNode row : secondments) {
      for (JsonNode entry : row.path("results")) {
        sum += entry.path("kind").asText().equals(kind) ? entry.path("count").asInt() : 0;
      }
    }
    return sum;
  }

  private static Map<String, Integer> counts(List<JsonNode> rows, String field) {
    return rows.stream()
        .collect(Collectors.toMap(row -> row.path(field).asText(), row -> 1, Integer::sum));
  }
}
