package io.hanqiao.platform.chain;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** The key with which a service signs the heads of its chain. */
final class HeadKey {

  private static final String ALGORITHM = "Ed25519";
  private static final int ID_DIGITS = 16;

  private final PrivateKey key;
  private final String id;

  private HeadKey(PrivateKey key, String id) {
    this.key = key;
    this.id = id;
  }

  /**
   * Reads the key pair.
   *
   * @param privateKey PKCS #8, DER, base64
   * @param publicKey X.509 SubjectPublicKeyInfo, DER, base64
   * @throws IllegalArgumentException if one is no Ed25519 key, or the two do not belong together;
   *     the sentence repeats neither
   */
  static HeadKey of(String privateKey, String publicKey) {
    try {
      KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
      byte[] spki = Base64.getDecoder().decode(publicKey.strip());
      PublicKey verifying = factory.generatePublic(new X509EncodedKeySpec(spki));
      HeadKey key =
          new HeadKey(
              factory.generatePrivate(
                  new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey.strip()))),
              idOf(spki));
      byte[] probe = {1};
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(verifying);
      check.update(probe);
      if (!check.verify(key.sign(probe))) {
        throw new IllegalArgumentException(
            "hanqiao.audit.signing-key and hanqiao.audit.public-key are no pair");
      }
      return key;
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(
          "hanqiao.audit.signing-key (PKCS #8) or hanqiao.audit.public-key (X.509), in base64, is"
              + " no Ed25519 key",
          e);
    }
  }

  private static String idOf(byte[] spki) throws GeneralSecurityException {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(spki))
        .substring(0, ID_DIGITS);
  }

  /** Which key it is, without being it. */
  String id() {
    return id;
  }

  byte[] sign(byte[] message) throws GeneralSecurityException {
    Signature signature = Signature.getInstance(ALGORITHM);
    signature.initSign(key);
    signature.update(message);
    return signature.sign();
  }
}
