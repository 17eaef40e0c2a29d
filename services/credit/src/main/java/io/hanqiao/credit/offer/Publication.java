package io.hanqiao.credit.offer;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Under what name an offer is published, and for when.
 *
 * @param name of the product
 * @param inForce whether the bank says the product is on sale
 * @param statedConditions what the source says and no field holds; null if nothing
 * @param validFrom first day; null if not stated
 * @param validUntil last day; null if not stated
 */
@Embeddable
record Publication(
    String name,
    boolean inForce,
    @Nullable String statedConditions,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil) {}
