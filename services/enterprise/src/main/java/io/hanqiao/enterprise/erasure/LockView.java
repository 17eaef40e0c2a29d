package io.hanqiao.enterprise.erasure;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an organisation cannot be erased now, in both languages. */
@Schema(description = "Why an organisation cannot be erased now.")
record LockView(
    @Schema(description = "Which lock.", examples = "GRANT_NOT_SETTLED") RetentionLock lock,
    @Schema(description = "What holds, Chinese.") String zh,
    @Schema(description = "What holds, English.") String en,
    @Schema(description = "What would end it, Chinese.") String endsZh,
    @Schema(description = "What would end it, English.") String endsEn,
    @Schema(description = "How many things it rests on.", examples = "1") long found,
    @Schema(
            description = "The last day that is known of them, in Wuhan; null if none is known.",
            nullable = true,
            examples = "2027-03-31")
        @Nullable LocalDate endsOn) {

  static LockView of(HeldBy held) {
    RetentionLock lock = held.lock();
    return new LockView(
        lock,
        lock.text().zh(),
        lock.text().en(),
        lock.ends().zh(),
        lock.ends().en(),
        held.found(),
        held.endsOn());
  }
}
