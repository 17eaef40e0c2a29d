package io.hanqiao.portal.session;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a browser shows to be known again: 256 random bits, without meaning. Printed nowhere.
 *
 * @param cookieValue the key as it stands in the cookie, URL-safe base64
 */
record SessionKey(String cookieValue) {

  private static final int BYTES = 32;

  static SessionKey random(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new SessionKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The SHA-256 of the key: enough to find the row, useless to whoever reads the table. */
  byte[] digest() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(cookieValue.getBytes(US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  @Override
  public String toString() {
    return "SessionKey[…]";
  }
}
