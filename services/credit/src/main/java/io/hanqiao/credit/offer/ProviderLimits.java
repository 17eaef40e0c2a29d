package io.hanqiao.credit.offer;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What holds the bank itself back. Null is not stated, never a refusal.
 *
 * @param headroomFen what the offer can still lend in all, in fen; zero is nothing
 * @param riskPoolSuspended whether the risk pool behind the offer takes nothing new
 */
@Embeddable
record ProviderLimits(@Nullable Long headroomFen, @Nullable Boolean riskPoolSuspended) {

  /** Nothing stated: the database reads all-null columns as no limits at all. */
  static final ProviderLimits NONE = new ProviderLimits(null, null);

  ProviderLimits withRiskPool(boolean suspended) {
    return new ProviderLimits(headroomFen, suspended);
  }

  ProviderLimits withHeadroom(@Nullable Long fen) {
    return new ProviderLimits(fen, riskPoolSuspended);
  }
}
