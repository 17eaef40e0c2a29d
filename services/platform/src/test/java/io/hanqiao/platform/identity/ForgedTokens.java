package io.hanqiao.platform.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens as a forger makes them from one that is good. */
final class ForgedTokens {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final String good;

  ForgedTokens(String good) {
    this.good = good;
  }

  /** Says it needs no signature. */
  String unsigned(String none) {
    return header(h -> h.put("alg", none)) + "." + part(1) + ".";
  }

  /** Signed with HMAC, the issuer's public key for the secret. */
  String hmacWithPublicKey(String issuer) {
    try {
      byte[] der = publicKey(issuer).getEncoded();
      String pem =
          "-----BEGIN PUBLIC KEY-----\n"
              + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
              + "\n-----END PUBLIC KEY-----\n";
      String signed = header(h -> h.put("alg", "HS256")) + "." + part(1);
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(pem.getBytes(UTF_8), "HmacSHA256"));
      return signed + "." + BASE64.encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Rightly signed, with the issuer's key id, by somebody else. */
  String signedByAnotherKey() {
    try {
      PrivateKey other = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(other);
      String signed = part(0) + "." + part(1);
      signature.update(signed.getBytes(UTF_8));
      return signed + "." + BASE64.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Another organisation under the good signature. */
  String tamperedPayload() {
    String payload = edited(part(1), p -> p.put("org", "01930000-0000-7000-8000-00000000b001"));
    return part(0) + "." + payload + "." + part(2);
  }

  /** One bit of the signature flipped. */
  String tamperedSignature() {
    byte[] signature = Base64.getUrlDecoder().decode(part(2));
    signature[10] ^= 1;
    return part(0) + "." + part(1) + "." + BASE64.encodeToString(signature);
  }

  /** The header brings its own key along. */
  String ownKeyInTheHeader() {
    return header(h -> h.put("jku", "http://127.0.0.1:1/evil").put("kid", "evil"))
        + "."
        + part(1)
        + "."
        + part(2);
  }

  private String header(Consumer<ObjectNode> edit) {
    return edited(part(0), edit);
  }

  private String part(int i) {
    return good.split("\\.", -1)[i];
  }

  private static String edited(String part, Consumer<ObjectNode> edit) {
    try {
      ObjectNode node = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(part));
      edit.accept(node);
      return BASE64.encodeToString(JSON.writeValueAsBytes(node));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PublicKey publicKey(String issuer) throws GeneralSecurityException {
    try (InputStream keys = URI.create(issuer + "/jwks").toURL().openStream()) {
      JsonNode key = JSON.readTree(keys).path("keys").path(0);
      return KeyFactory.getInstance("RSA")
          .generatePublic(new RSAPublicKeySpec(number(key, "n"), number(key, "e")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BigInteger number(JsonNode key, String name) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(key.path(name).asText()));
  }
}
