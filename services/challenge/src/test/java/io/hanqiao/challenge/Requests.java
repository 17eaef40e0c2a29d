package io.hanqiao.challenge;

import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.load;
import static io.hanqiao.platform.testing.Calls.post;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Bodies to send, and the few requests that most tests begin with. */
final class Requests {

  static final String SPONSOR_ORG = "01930000-0000-7000-8000-00000000e001";
  static final String OTHER_ORG = "01930000-0000-7000-8000-00000000e002";
  static final String SOLVER_ORG = "01930000-0000-7000-8000-00000000a001";
  static final String OPERATOR_ORG = "01930000-0000-7000-8000-00000000c001";
  static final String AUDITOR_ORG = "01930000-0000-7000-8000-00000000d001";
  static final String CHALLENGES = "/v1/challenges";
  static final String PROPOSALS = "/v1/proposals";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Requests() {}

  /** An object of JSON, written with single quotes. */
  static ObjectNode object(String json) {
    try {
      return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** The least a sponsor must say. */
  static ObjectNode minimalChallenge() {
    return object(
        "{'kind': 'COMMISSIONED', 'title': '高反射表面缺陷在线检测', 'visibility': 'PUBLIC',"
            + " 'selectionMode': 'SPONSOR_DECIDES'}");
  }

  /** A challenge of which all is stated, put out to the solver alone. */
  static ObjectNode fullChallenge() {
    return object(
        """
        {'kind': 'JOINT', 'title': '车载语音指令抗干扰识别', 'background': '多人同时说话时识别率下降。',
         'requirements': ['只识别目标说话人的指令'],
         'indicators': [{'name': '误识别率', 'comparator': 'AT_MOST', 'target': '≤5', 'unit': '%',
           'testMethod': '实车道路测试'}],
         'sectors': ['SOFTWARE_AI', 'AUTOMOTIVE'], 'ipc': ['g10l17/02'],
         'sponsorName': '武汉测试光电（演示）', 'sponsorKind': 'SME',
         'sponsorEnterpriseId': '01930000-0000-7000-8000-0000000e0002', 'divisionCode': '420111',
         'visibility': 'POINT_TO_POINT', 'invitedOrgs': ['01930000-0000-7000-8000-00000000a001'],
         'conflictOrgs': ['01930000-0000-7000-8000-00000000e002'],
         'solverKinds': ['TEAM', 'CONSORTIUM'], 'selectionMode': 'EXPERT_PANEL',
         'maturityIn': 'LAB', 'maturityOut': 'PILOT', 'trlIn': 4, 'trlOut': 7,
         'budget': '500000.00', 'budgetNote': '含样机', 'months': 12, 'winners': 1,
         'deadline': '2099-12-31', 'contractType': 'DEVELOPMENT', 'ipOwnership': 'JOINT',
         'paymentSchedule': '3:6:1', 'postSubsidyPercent': 20, 'inForce': true,
         'synthetic': true, 'source': 'demo'}
        """);
  }

  /** A full challenge that keeps back who puts it out. */
  static ObjectNode anonymousChallenge() {
    ObjectNode challenge = fullChallenge().put("visibility", "ANONYMOUS");
    challenge.remove("invitedOrgs");
    return challenge;
  }

  /** The least a solver must say. */
  static ObjectNode minimalProposal(String challenge) {
    return object("{'solverKind': 'TEAM', 'summary': '条纹投影与偏振成像结合。'}")
        .put("challengeId", challenge);
  }

  /** A proposal that states all there is. */
  static ObjectNode fullProposal(String challenge) {
    return minimalProposal(challenge)
        .put("solverKind", "CONSORTIUM")
        .put("teamId", "01930000-0000-7000-8000-0000000a0001")
        .put("enterpriseId", "01930000-0000-7000-8000-0000000e0009")
        .put("capabilityId", "01930000-0000-7000-8000-0000000c1002")
        .put("price", "480000.00")
        .put("months", 10)
        .put("synthetic", true)
        .put("source", "demo");
  }

  /** A new challenge of the user's, by its id. */
  static String posted(String user, ObjectNode challenge) {
    return post(user, CHALLENGES, challenge.toString()).statusCode(201).extract().path("id");
  }

  /** A new proposal of the user's, by its id. */
  static String submitted(String user, ObjectNode proposal) {
    return post(user, PROPOSALS, proposal.toString()).statusCode(201).extract().path("id");
  }

  /** One row an operator loads on behalf of an organisation, by the new id. */
  static String reported(String path, String org, ObjectNode row) {
    return load("operator", path + "/bulk", row.put("ownerOrg", org).toString())
        .statusCode(200)
        .extract()
        .path("rows[0].id");
  }

  static ValidatableResponse put(String user, String path, String ifMatch, ObjectNode body) {
    return as(user)
        .header("If-Match", ifMatch)
        .contentType("application/json")
        .body(body.toString())
        .put(path)
        .then();
  }

  /** A command that asks for a reason, such as close or withdraw. */
  static ValidatableResponse command(String user, String path, String reason) {
    return post(user, path, "{\"reason\": \"" + reason + "\"}");
  }

  static ValidatableResponse close(String user, String challenge, String reason) {
    return command(user, CHALLENGES + "/" + challenge + "/close", reason);
  }

  static ValidatableResponse withdraw(String user, String proposal, String reason) {
    return command(user, PROPOSALS + "/" + proposal + "/withdraw", reason);
  }

  static String lines(ObjectNode... rows) {
    return Arrays.stream(rows).map(row -> row + "\n").collect(Collectors.joining());
  }

  /** A word no other test uses, to search by. */
  static String word() {
    return "w" + UUID.randomUUID().toString().replace("-", "");
  }
}
