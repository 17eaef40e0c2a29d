package io.hanqiao.credit.guarantee;

import io.hanqiao.credit.grant.Act;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a guarantor pays for the firm (代偿).
 *
 * @param payoutFen in fen, at most its share of what is overdue
 * @param payoutOverdueFen the overdue principal it was measured by
 * @param payoutProposedBy who proposed it
 * @param payoutConfirmedBy who answered for it; null while it waits
 * @param paidOutAt UTC
 * @param payoutBookedAt when the bank booked it, UTC
 */
@Embeddable
record Payout(
    long payoutFen,
    long payoutOverdueFen,
    String payoutProposedBy,
    @Nullable String payoutConfirmedBy,
    @Nullable Instant paidOutAt,
    @Nullable Instant payoutBookedAt) {

  static Payout proposed(long fen, long overdueFen, String by) {
    return new Payout(fen, overdueFen, by, null, null, null);
  }

  Payout confirmed(long overdueFen, Act act) {
    return new Payout(payoutFen, overdueFen, payoutProposedBy, act.by(), act.at(), null);
  }

  Payout booked(Instant at) {
    return new Payout(
        payoutFen, payoutOverdueFen, payoutProposedBy, payoutConfirmedBy, paidOutAt, at);
  }
}
