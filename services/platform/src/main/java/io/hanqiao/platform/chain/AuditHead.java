package io.hanqiao.platform.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a chain was at a moment, signed: as it is told to another service and shown to an auditor.
 *
 * @param service whose chain
 * @param version from 1, without gaps
 * @param sealedSeq the last row it covers
 * @param hash of that row, 64 hexadecimal digits
 * @param signedAt UTC
 * @param keyId the first 16 hexadecimal digits of the SHA-256 of the public key
 * @param signature Ed25519 over {@link #signed}, base64
 */
@Schema(description = "What a chain was at a moment, signed with Ed25519.")
public record AuditHead(
    @Schema(description = "Whose chain.", examples = "credit") String service,
    @Schema(description = "From 1, without gaps.", examples = "7") long version,
    @Schema(description = "The last row it covers.", examples = "1204") long sealedSeq,
    @Schema(
            description = "Hash of that row: SHA-256, hexadecimal.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash,
    @Schema(description = "When it was signed, UTC.") Instant signedAt,
    @Schema(
            description = "The first 16 hexadecimal digits of the SHA-256 of the public key.",
            examples = "3a7bd3e2360a3d29")
        String keyId,
    @Schema(description = "Ed25519, base64.") String signature) {

  /** The key under which the heads of a service are told: they are one thing that changes. */
  public static UUID idOf(String service) {
    return UUID.nameUUIDFromBytes(("hanqiao audit " + service).getBytes(UTF_8));
  }

  /** The topic on which a service tells its heads. */
  public static String topicOf(String service) {
    return service + ".audit-head";
  }

  /** The bytes that are signed. */
  static byte[] signed(
      String service, long version, long sealedSeq, String hash, Instant signedAt) {
    return String.join(
            "\n",
            "hanqiao-audit-head-1",
            service,
            Long.toString(version),
            Long.toString(sealedSeq),
            hash,
            signedAt.toString())
        .getBytes(UTF_8);
  }
}
