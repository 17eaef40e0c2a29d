package io.hanqiao.portal.gateway;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The person a request comes from, and the tokens that the portal holds for them. */
record SignedIn(SecurityIdentity identity) {

  String accessToken() {
    return identity.getCredential(AccessTokenCredential.class).getToken();
  }

  String idToken() {
    return identity.getCredential(IdTokenCredential.class).getToken();
  }

  /** When the access token ends, in seconds since 1970; empty if it is none that can be read. */
  OptionalLong accessTokenEnds() {
    String[] parts = accessToken().split("\\.", -1);
    if (parts.length != 3) {
      return OptionalLong.empty();
    }
    JsonObject claims =
        new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
    Long end = claims.getLong("exp");
    return end == null ? OptionalLong.empty() : OptionalLong.of(end);
  }

  /** What the page may know: user, display name, organization and roles. */
  JsonObject described() {
    return new JsonObject()
        .put("user", claim("sub"))
        .put("name", claim("name") == null ? claim("sub") : claim("name"))
        .put("org", claim("org"))
        .put("roles", new JsonArray(new TreeSet<>(identity.getRoles()).stream().toList()));
  }

  private @Nullable String claim(String name) {
    return ((JsonWebToken) identity.getPrincipal()).getClaim(name);
  }
}
