package io.hanqiao.text.encoding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A text as its owner encoded it: stored under hash and model, told with the text, never worked out
 * again while both stand.
 *
 * @param hash of what was encoded, see {@link Wording#key()}
 * @param model which encoder and which way of cutting made it; another model's vectors are compared
 *     with none of these
 * @param whole the direction of the whole text
 * @param clauses its parts in order; empty for an empty text, together they cover all of it
 */
public record EncodedText(String hash, String model, TextVector whole, List<Clause> clauses) {

  public EncodedText {
    clauses = List.copyOf(clauses);
  }

  /**
   * Whether the text must be encoded again.
   *
   * @param key of the text as it now stands, see {@link Wording#key()}
   */
  public boolean isStale(String key) {
    return !model.equals(Encoder.MODEL) || !hash.equals(key);
  }

  /** SHA-256 of the role and the words, 64 hex digits. */
  static String hash(Role role, String words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(role.name().getBytes(StandardCharsets.US_ASCII));
      digest.update((byte) '\n');
      return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
