package io.hanqiao.local.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * A head of a chain as it stands in a file.
 *
 * @param sealedSeq the last row it covers
 * @param hash of that row
 */
record SignedHead(
    String service, long version, long sealedSeq, String hash, String signedAt, String signature) {

  static SignedHead of(JsonNode line) {
    return new SignedHead(
        line.path("service").asText(),
        line.path("version").asLong(),
        line.path("sealedSeq").asLong(),
        line.path("hash").asText(),
        line.path("signedAt").asText(),
        line.path("signature").asText());
  }

  /**
   * Whether the holder of a key signed it.
   *
   * @param publicKey X.509, DER, base64
   */
  boolean isSignedBy(String publicKey) {
    try {
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(
          KeyFactory.getInstance("Ed25519")
              .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))));
      check.update(
          String.join(
                  "\n",
                  "hanqiao-audit-head-1",
                  service,
                  Long.toString(version),
                  Long.toString(sealedSeq),
                  hash,
                  signedAt)
              .getBytes(UTF_8));
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }
}
