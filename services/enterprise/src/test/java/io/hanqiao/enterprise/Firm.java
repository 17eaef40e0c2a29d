package io.hanqiao.enterprise;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.local.TestInfrastructure;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A person of an organisation that no other test knows. */
record Firm(String subject, String org, String role) {

  Firm() {
    this("p" + UUID.randomUUID(), UUID.randomUUID().toString(), "enterprise");
  }

  /** The same person in another role. */
  Firm as(String other) {
    return new Firm(subject, org, other);
  }

  /** Another person of it. */
  Firm colleague() {
    return new Firm("p" + UUID.randomUUID(), org, role);
  }

  /** What it has posted, by its id. */
  String posted(String path, ObjectNode form) {
    return tell(path, form.toString()).statusCode(201).extract().path("id");
  }

  /** What it has posted for a firm, with a text in a field, by its id. */
  String posted(PostedKind kind, String firm, String field, String text) {
    return posted(kind.path, kind.minimal(firm).put(field, text));
  }

  /** Has itself erased. */
  ValidatableResponse erase() {
    return erase(UUID.randomUUID().toString());
  }

  /** Has itself erased under a key. */
  ValidatableResponse erase(String key) {
    return tell("/v1/erasures", "{\"organisation\": \"" + org + "\"}", key);
  }

  ValidatableResponse get(String path) {
    return request().get(path).then();
  }

  ValidatableResponse tell(String path, String json) {
    return tell(path, json, UUID.randomUUID().toString());
  }

  private ValidatableResponse tell(String path, String json, String key) {
    RequestSpecification request = request().header("Idempotency-Key", key);
    if (!json.isEmpty()) {
      request = request.contentType("application/json").body(json);
    }
    return request.post(path).then();
  }

  private RequestSpecification request() {
    Map<String, Object> claims = Map.of("sub", subject, "org", org, "roles", List.of(role));
    return given().auth().oauth2(TestInfrastructure.get().token(claims));
  }
}
