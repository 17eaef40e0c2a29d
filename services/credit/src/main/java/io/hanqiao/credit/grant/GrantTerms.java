package io.hanqiao.credit.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What two people of a bank answer for.
 *
 * @param grantedFen the approved limit in fen, above zero; it never changes
 * @param revolving whether what is repaid can be used again
 * @param termMonths of each loan under it, 1 to 360
 * @param expiresOn last day on which it can be contracted and drawn
 * @param lineIds lines of the bank it takes of; null if none
 * @param guarantorId whose capacity it takes of; null if none
 */
@Embeddable
record GrantTerms(
    @Column(updatable = false) long grantedFen,
    @Column(updatable = false) boolean revolving,
    @Column(updatable = false) int termMonths,
    @Column(updatable = false) LocalDate expiresOn,
    @Column(updatable = false) @Nullable Set<UUID> lineIds,
    @Column(updatable = false) @Nullable UUID guarantorId) {}
