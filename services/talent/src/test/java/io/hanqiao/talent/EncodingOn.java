package io.hanqiao.talent;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Words are encoded in the background, as they are outside of tests. */
public final class EncodingOn implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("hanqiao.encodings.enabled", "true");
  }
}
