package io.hanqiao.talent;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.local.TestInfrastructure;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests of demo users and of a second institution, and the bodies most tests begin with. */
final class Requests {

  static final String HOME_ORG = "01930000-0000-7000-8000-00000000a001";
  static final String OTHER_ORG = "01930000-0000-7000-8000-00000000a002";
  static final String HOST_ORG = "01930000-0000-7000-8000-00000000e001";
  static final String OPERATOR_ORG = "01930000-0000-7000-8000-00000000c001";
  static final String SECONDMENTS = "/v1/secondments";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OTHER_INSTITUTION =
      TestInfrastructure.get()
          .token(Map.of("org", OTHER_ORG, "roles", List.of("institution"), "sub", "s-other"));

  private Requests() {}

  /** A request with the token of a demo user, or of somebody at another institution. */
  static RequestSpecification as(String user) {
    return given()
        .auth()
        .oauth2(
            user.equals("institution2") ? OTHER_INSTITUTION : TestInfrastructure.get().token(user));
  }

  static ValidatableResponse get(String user, String path) {
    return as(user).get(path).then();
  }

  static ValidatableResponse post(String user, String path, Object json) {
    return as(user)
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType("application/json")
        .body(json.toString())
        .post(path)
        .then();
  }

  /** Posts under a new key what has no body. */
  static ValidatableResponse step(String user, String path) {
    return as(user).header("Idempotency-Key", UUID.randomUUID()).post(path).then();
  }

  static ValidatableResponse put(String user, String path, String ifMatch, Object json) {
    return as(user)
        .header("If-Match", ifMatch)
        .contentType("application/json")
        .body(json.toString())
        .put(path)
        .then();
  }

  static ValidatableResponse load(String user, String path, Object... rows) {
    StringBuilder lines = new StringBuilder();
    for (Object row : rows) {
      lines.append(row).append('\n');
    }
    return as(user)
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType("application/x-ndjson")
        .body(lines.toString().getBytes(UTF_8))
        .post(path)
        .then();
  }

  /** An object of JSON, written with single quotes. */
  static ObjectNode object(String json) {
    try {
      return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** The id of what a request made. */
  static String made(ValidatableResponse response) {
    return response.statusCode(201).extract().path("id");
  }

  /** A new institution of the home organisation, of which all is known. */
  static String institution() {
    return made(post("institution", Kind.INSTITUTION.path(), Kind.INSTITUTION.full("")));
  }

  /** A new expert of a new institution. */
  static String expert() {
    return made(post("institution", Kind.EXPERT.path(), Kind.EXPERT.full(institution())));
  }

  /** The least a proposal says. */
  static ObjectNode minimalProposal(String expert) {
    return object("{'programme': 'TECH_VICE_PRESIDENT'}")
        .put("expertId", expert)
        .put("hostOrg", HOST_ORG)
        .put("hostEnterpriseId", UUID.randomUUID().toString());
  }

  /** A proposal that says all there is. */
  static ObjectNode fullProposal(String expert) {
    return minimalProposal(expert)
        .put("batch", 4)
        .put("requestId", UUID.randomUUID().toString())
        .put("startsOn", "2026-01-01")
        .put("endsOn", "2027-12-31")
        .put("synthetic", true)
        .put("source", "demo");
  }

  /** A new proposal of the home institution, by its path. */
  static String proposed(String expert) {
    return SECONDMENTS + "/" + made(post("institution", SECONDMENTS, fullProposal(expert)));
  }

  /** A new secondment whose expert is on post since a day, by its path. */
  static String onPost(String expert, String since) {
    String path = proposed(expert);
    step("enterprise", path + "/confirm").statusCode(200);
    post("institution", path + "/arrive", object("{'on': '" + since + "'}")).statusCode(200);
    return path;
  }

  static String idOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** A word no other test uses, to search by. */
  static String word() {
    return "w" + UUID.randomUUID().toString().replace("-", "");
  }
}
