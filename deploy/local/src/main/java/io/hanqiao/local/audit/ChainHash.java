package io.hanqiao.local.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** The hash that binds a row of an audit trail to all rows before it. */
public final class ChainHash {

  /** What the first row is bound to. */
  public static final String BEFORE_ALL = "0".repeat(64);

  /** What is hashed of a row, in this order; what is not there is hashed as such. */
  private static final List<String> FIELDS =
      List.of(
          "seq",
          "at",
          "actor",
          "org",
          "onBehalfOf",
          "action",
          "aggregateType",
          "aggregateId",
          "reason",
          "traceId",
          "changeHash");

  private static final Set<String> BESIDE = Set.of("kind", "sealedSeq", "hash");

  private ChainHash() {}

  /** Whether a row says nothing but what is hashed, each as a text or not at all. */
  static boolean isPlain(JsonNode row) {
    return row.properties().stream()
        .allMatch(
            field ->
                BESIDE.contains(field.getKey())
                    || (FIELDS.contains(field.getKey())
                        && (field.getValue().isTextual() || field.getValue().isNull())));
  }

  /**
   * The hash a row must have.
   *
   * @param before the hash of the row before, 64 hexadecimal digits
   */
  public static String of(String before, JsonNode row) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(HexFormat.of().parseHex(before));
      String separator = "";
      for (String field : FIELDS) {
        digest.update(separator.getBytes(UTF_8));
        digest.update(bytes(row.path(field)));
        separator = ",";
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "-".getBytes(UTF_8);
    }
    byte[] text = value.asText().getBytes(UTF_8);
    byte[] length = (text.length + ":").getBytes(UTF_8);
    byte[] both = new byte[length.length + text.length];
    System.arraycopy(length, 0, both, 0, length.length);
    System.arraycopy(text, 0, both, length.length, text.length);
    return both;
  }
}
