package io.hanqiao.portal.session;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM over what the database keeps of a session. A sealed value is one format byte, 12
 * bytes of nonce, and ciphertext with its 16-byte tag. It opens only together with the row it was
 * made for, so rows cannot be swapped.
 */
final class Seal {

  private static final byte FORMAT = 1;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int KEY_BYTES = 32;
  private static final String CIPHER = "AES/GCM/NoPadding";

  private final SecretKeySpec key;
  private final SecureRandom random;

  /**
   * A seal with one key.
   *
   * @param base64Key 32 bytes in base64
   * @param random source of nonces
   * @throws IllegalArgumentException if the key is not 32 bytes in base64; the message does not
   *     repeat it
   */
  Seal(String base64Key, SecureRandom random) {
    this.key = new SecretKeySpec(decoded(base64Key), "AES");
    this.random = random;
  }

  private static byte[] decoded(String base64Key) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64Key.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("The session key is not base64.", e);
    }
    if (bytes.length != KEY_BYTES) {
      throw new IllegalArgumentException(
          "The session key has " + bytes.length + " bytes, it needs " + KEY_BYTES + ".");
    }
    return bytes;
  }

  /** Seals {@code plain} for the row with this digest. */
  byte[] close(byte[] plain, byte[] rowDigest) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] ciphertext;
    try {
      ciphertext = cipher(Cipher.ENCRYPT_MODE, nonce, rowDigest).doFinal(plain);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is not to be had on this platform.", e);
    }
    byte[] closed = new byte[1 + NONCE_BYTES + ciphertext.length];
    closed[0] = FORMAT;
    System.arraycopy(nonce, 0, closed, 1, NONCE_BYTES);
    System.arraycopy(ciphertext, 0, closed, 1 + NONCE_BYTES, ciphertext.length);
    return closed;
  }

  /**
   * What {@link #close} was given.
   *
   * @throws GeneralSecurityException if it was altered, sealed with another key or for another row
   */
  byte[] open(byte[] closed, byte[] rowDigest) throws GeneralSecurityException {
    int start = 1 + NONCE_BYTES;
    if (closed.length < start || closed[0] != FORMAT) {
      throw new GeneralSecurityException("Not a sealed session.");
    }
    byte[] nonce = Arrays.copyOfRange(closed, 1, start);
    return cipher(Cipher.DECRYPT_MODE, nonce, rowDigest)
        .doFinal(closed, start, closed.length - start);
  }

  private Cipher cipher(int mode, byte[] nonce, byte[] rowDigest) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(rowDigest);
    return cipher;
  }
}
