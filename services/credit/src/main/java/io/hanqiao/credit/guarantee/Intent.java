package io.hanqiao.credit.guarantee;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a guarantor intends (担保意向函); it binds nobody.
 *
 * @param intendedFen up to how much, in fen, at most what was asked for
 * @param intendedUntil last day on which the letter may be issued
 * @param intendedAt UTC
 */
@Embeddable
record Intent(long intendedFen, LocalDate intendedUntil, Instant intendedAt) {}
