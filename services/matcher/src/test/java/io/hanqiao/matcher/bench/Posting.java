package io.hanqiao.matcher.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * The state of one aggregate, as its service tells it.
 *
 * @param topic without a deployment's prefix
 * @param type CloudEvents type
 * @param id of the aggregate
 * @param json the body
 */
record Posting(String topic, String type, UUID id, String json) {

  static final String PROFILES = "enterprise.profile";
  static final String NEEDS = "enterprise.financing-need";
  static final String OFFERS = "credit.offer";

  /** The same facts of another aggregate; number 0 is this one. */
  Posting copy(int number) {
    UUID other = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ number);
    return new Posting(topic, type, other, json.replace(id.toString(), other.toString()));
  }

  byte[] body() {
    return json.getBytes(UTF_8);
  }
}
