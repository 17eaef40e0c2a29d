package io.hanqiao.credit.bridge;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The bank's promise in writing to lend again (续贷承诺).
 *
 * @param promiseNumber the bank's own number of it
 * @param newGrantId the grant under which it lends again; two people of the bank have granted it
 * @param promisedUntil its last day
 * @param promisedAt when it was reported, UTC
 */
@Embeddable
record RenewalPromise(
    String promiseNumber, UUID newGrantId, LocalDate promisedUntil, Instant promisedAt) {}
