package io.hanqiao.platform.clock;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a deadline is about.
 *
 * @param aggregateType the kind of aggregate, as the audit trail calls it
 * @param aggregateId the aggregate
 * @param stage what has to be done; one deadline for each
 * @param programme by which promise
 * @param ownerOrg who waits
 * @param counterpartyOrg who must act; null if that is nobody of one organisation
 * @param responsible in whose record it counts; null if in nobody's
 */
public record Owed(
    String aggregateType,
    UUID aggregateId,
    String stage,
    String programme,
    UUID ownerOrg,
    @Nullable UUID counterpartyOrg,
    @Nullable UUID responsible) {}
