package io.hanqiao.challenge.proposal;

import io.hanqiao.vocabulary.SolverKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a solver proposes. Null is not stated.
 *
 * @param teamId the research team that would do it
 * @param enterpriseId the firm that would do it
 * @param capabilityId which of the firm's capabilities it rests on
 * @param summary 1 to 4,000 characters
 * @param priceFen in fen, above zero
 * @param months 1 to 120
 */
@Embeddable
record Plan(
    @Enumerated(EnumType.STRING) SolverKind solverKind,
    @Nullable UUID teamId,
    @Nullable UUID enterpriseId,
    @Nullable UUID capabilityId,
    String summary,
    @Nullable Long priceFen,
    @Nullable Integer months) {}
