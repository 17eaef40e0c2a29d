package io.hanqiao.enterprise.erasure;

import io.hanqiao.platform.aggregate.ErasedRecords;
import io.hanqiao.vocabulary.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request to be erased: what it waits for, or what went and what stays. */
@Schema(description = "A request to be erased: what it waits for, or what went and what stays.")
record ErasureView(
    @Schema(description = "The request.") UUID id,
    @Schema(description = "The organisation.") UUID organisation,
    @Schema(description = "When it was first asked for, UTC.") Instant askedAt,
    @Schema(description = "What held when it was last asked for; empty once it is done.")
        Set<RetentionLock> locks,
    @Schema(
            description = "From this day on it is worth asking again, in Wuhan; null once done.",
            nullable = true)
        @Nullable LocalDate comeBackOn,
    @Schema(description = "When it was done, UTC; null while it waits.", nullable = true)
        @Nullable Instant erasedAt,
    @Schema(
            description = "Records told as erased; null while it waits.",
            nullable = true,
            examples = "12")
        @Nullable Long toldAsErased,
    @Schema(description = "When their tombstones follow, UTC.", nullable = true)
        @Nullable Instant tombstonesDue,
    @Schema(description = "What stays once it is done, and why.") List<Kept> retained) {

  /** One kind of record that stays. */
  @Schema(description = "One kind of record that stays.")
  record Kept(
      @Schema(description = "Which.", examples = "AUDIT_TRAIL") Retained what,
      @Schema(description = "What of it and why, Chinese.") String zh,
      @Schema(description = "What of it and why, English.") String en) {}

  static ErasureView of(Erasure erasure) {
    Instant done = erasure.doneAt();
    return new ErasureView(
        erasure.id(),
        erasure.ownerOrg(),
        erasure.createdAt(),
        erasure.locks(),
        erasure.comeBackOn(),
        done,
        erasure.told(),
        done == null ? null : done.plus(ErasedRecords.KEPT),
        done == null
            ? List.of()
            : Arrays.stream(Retained.values()).map(ErasureView::kept).toList());
  }

  private static Kept kept(Retained what) {
    Text text = what.text();
    return new Kept(what, text.zh(), text.en());
  }
}
