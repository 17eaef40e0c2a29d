package io.hanqiao.matcher.decision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act and what it rested on.
 *
 * @param recordedAt UTC; later than the act where another service told of it
 * @param listVersion of the demand's list; null if it had none
 * @param listRank of the supply in that list, from 1; null if it was not on it
 * @param sealed whether the demand's owner may not know of it
 */
record Decision(
    UUID id,
    Act act,
    Evidence evidence,
    Instant recordedAt,
    @Nullable Long listVersion,
    @Nullable Integer listRank,
    boolean sealed) {}
