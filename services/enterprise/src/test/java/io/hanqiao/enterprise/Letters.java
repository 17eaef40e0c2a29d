package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Lists.read;
import static io.hanqiao.enterprise.Lists.tell;
import static io.hanqiao.enterprise.Requests.fullFirm;
import static io.hanqiao.enterprise.Requests.object;
import static io.hanqiao.enterprise.Requests.registered;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;

/** What tests of disclosure begin with: a firm, a letter, a reading. */
final class Letters {

  static final String AUTHORIZATIONS = "/v1/authorizations";
  static final String LEDGER = "/v1/access-ledger";
  static final String BANK_ORG = "01930000-0000-7000-8000-00000000b001";
  static final String BANK2_ORG = "01930000-0000-7000-8000-00000000b002";

  private Letters() {}

  /** A firm of which all is known, of the demo user's organisation. */
  static String firm() {
    return registered("enterprise", fullFirm());
  }

  /** A request for items of a firm, for ten days. */
  static ObjectNode request(String firm, String purpose, String... items) {
    ObjectNode form = object("{'synthetic': true}").put("enterpriseId", firm);
    form.put("purpose", purpose).put("validUntil", Lists.today().plusDays(10).toString());
    if (items.length > 0) {
      Arrays.stream(items).forEach(form.putArray("items")::add);
    }
    return form;
  }

  /** A request that was sent, by its id. */
  static String requested(String institution, ObjectNode form) {
    return tell(institution, AUTHORIZATIONS, form.toString()).statusCode(201).extract().path("id");
  }

  /** A letter of the demo bank's that the firm has granted as it was asked for, by its id. */
  static String granted(String firm, String... items) {
    String letter = requested("bank", request(firm, "LOAN_REVIEW", items));
    step("enterprise", letter, "grant", "{}").statusCode(200);
    return letter;
  }

  /** A step of the life of a letter. */
  static ValidatableResponse step(String person, String letter, String what, String body) {
    return tell(person, AUTHORIZATIONS + "/" + letter + "/" + what, body);
  }

  static ValidatableResponse revoke(String letter) {
    return step("enterprise", letter, "revoke", "{\"reason\": \"MATTER_ENDED\"}");
  }

  /** What an institution reads of a firm. */
  static ValidatableResponse disclosed(String person, String firm, String purpose) {
    return read(person, "/v1/enterprises/" + firm + "/disclosed?purpose=" + purpose);
  }
}
