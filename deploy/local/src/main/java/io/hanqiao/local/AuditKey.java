package io.hanqiao.local;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The key with which a service signs the heads of its audit trail, made once per home and kept.
 *
 * @param privateKey PKCS #8, DER, base64
 * @param publicKey X.509, DER, base64
 */
public record AuditKey(String privateKey, String publicKey) {

  /** The key of a service in a home. */
  static AuditKey of(Secrets secrets, String service) {
    String[] both = secrets.kept("audit-key-" + service, () -> fresh().written()).split("\n", -1);
    return new AuditKey(both[0], both[1]);
  }

  /** A key nobody has seen. */
  public static AuditKey fresh() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      return new AuditKey(
          Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()),
          Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String written() {
    return privateKey + "\n" + publicKey;
  }

  @Override
  public String toString() {
    return "AuditKey[" + publicKey + "]";
  }
}
