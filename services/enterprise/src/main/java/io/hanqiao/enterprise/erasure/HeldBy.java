package io.hanqiao.enterprise.erasure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lock that holds.
 *
 * @param found how many things it rests on
 * @param endsOn the last day known of them, in Wuhan; null if no day is known
 */
record HeldBy(RetentionLock lock, long found, @Nullable LocalDate endsOn) {}
