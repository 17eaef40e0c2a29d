package io.hanqiao.platform.chain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One sealed row. All but place and hash are texts, exactly as they were hashed.
 *
 * @param sealedSeq place in the chain, from 1 without gaps
 * @param seq place in which the row was written; decimal
 * @param at when it was written, UTC, with six digits of a second
 * @param actor pseudonymous subject of a person or machine, or the name of a worker
 * @param org for whom the actor acted; null for a worker
 * @param onBehalfOf whose record an operator changed; null otherwise
 * @param changeHash salted hash of the state the change led to; null if none was told
 * @param hash SHA-256 of the hash before and of this row, hexadecimal
 */
@Schema(description = "One sealed row of the audit trail, as it was hashed.")
public record AuditRow(
    @Schema(description = "Place in the chain, from 1 without gaps.", examples = "42")
        long sealedSeq,
    @Schema(description = "Place in which the row was written.", examples = "43") String seq,
    @Schema(description = "When it was written, UTC.", examples = "2026-03-31T01:02:03.000004Z")
        String at,
    @Schema(description = "Pseudonymous subject, or the name of a worker.") String actor,
    @Schema(description = "For whom the actor acted; null for a worker.", nullable = true)
        @Nullable String org,
    @Schema(description = "Whose record an operator changed.", nullable = true)
        @Nullable String onBehalfOf,
    @Schema(description = "What was done.", examples = "credit-grant.granted") String action,
    @Schema(description = "Of what kind.", examples = "credit-grant") String aggregateType,
    @Schema(description = "Of which one.", examples = "01930000-0000-7000-8000-0000000ee001")
        String aggregateId,
    @Schema(description = "Why, where a rule asks for a reason.", nullable = true)
        @Nullable String reason,
    @Schema(description = "The trace it belongs to.", nullable = true) @Nullable String traceId,
    @Schema(
            description =
                "SHA-256 of the aggregate's salt and the SHA-256 of the state that was told.",
            nullable = true)
        @Nullable String changeHash,
    @Schema(description = "SHA-256 of the hash before and of this row, hexadecimal.") String hash) {

  /** A row from its place, its hash and its texts in the order in which they are hashed. */
  static AuditRow of(long sealedSeq, String hash, @Nullable String[] texts) {
    return new AuditRow(
        sealedSeq,
        stated(texts[0]),
        stated(texts[1]),
        stated(texts[2]),
        texts[3],
        texts[4],
        stated(texts[5]),
        stated(texts[6]),
        stated(texts[7]),
        texts[8],
        texts[9],
        texts[10],
        hash);
  }

  private static String stated(@Nullable String text) {
    return text == null ? "" : text;
  }
}
