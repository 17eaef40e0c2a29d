package io.hanqiao.local;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

/**
 * The key with which a home's OpenID provider signs: made once per home and kept, so that tokens
 * outlive a restart and no other home's tokens are taken here.
 *
 * @param key with its private part
 */
record SigningKey(RSAKey key) {
  private static final String FILE = "openid-signing-key";
  private static final int BITS = 2048;

  static SigningKey of(Secrets secrets) {
    try {
      return new SigningKey(RSAKey.parse(secrets.kept(FILE, SigningKey::generated)));
    } catch (ParseException e) {
      throw new LaunchException(
          secrets.file(FILE) + " 不是签名密钥：删除它即可重新生成。",
          secrets.file(FILE) + " is not a signing key: delete it to have a new one made.",
          e);
    }
  }

  /** A token with those claims for our audience; given claims win over the usual ones. */
  String token(String issuer, Map<String, Object> claims, Duration validity, InstantSource clock) {
    JWTClaimsSet.Builder set =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .audience(OpenIdProvider.AUDIENCE)
            .subject(UUID.randomUUID().toString())
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(clock.instant()))
            .notBeforeTime(Date.from(clock.instant()))
            .expirationTime(Date.from(clock.instant().plus(validity)));
    claims.forEach((name, value) -> set.claim(name, "exp".equals(name) ? dateOf(value) : value));
    try {
      JWSHeader header =
          new JWSHeader.Builder(JWSAlgorithm.RS256)
              .keyID(OpenIdProvider.ISSUER_ID)
              .type(JOSEObjectType.JWT)
              .build();
      SignedJWT token = new SignedJWT(header, set.build());
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object dateOf(Object epochSeconds) {
    return epochSeconds instanceof Number seconds
        ? Date.from(Instant.ofEpochSecond(seconds.longValue()))
        : epochSeconds;
  }

  private static String generated() {
    try {
      return new RSAKeyGenerator(BITS)
          .keyUse(KeyUse.SIGNATURE)
          .keyID(OpenIdProvider.ISSUER_ID)
          .generate()
          .toJSONString();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
