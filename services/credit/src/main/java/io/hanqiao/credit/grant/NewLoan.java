package io.hanqiao.credit.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a bridge fund is told of the grant under which the bank lends again.
 *
 * @param inForce whether it is promised and not ended
 * @param availableFen what can still be drawn, in fen
 * @param expiresOn its last day
 */
public record NewLoan(
    UUID grantId,
    UUID bankOrg,
    UUID bankId,
    UUID enterpriseId,
    boolean inForce,
    long availableFen,
    LocalDate expiresOn) {

  /**
   * A drawdown under it.
   *
   * @param entrusted whether the bank pays it to the payee itself
   * @param disbursedFen paid out, in fen
   * @param firstPaidAt when its first money was, UTC; null while none was
   */
  public record Drawn(
      UUID grantId,
      UUID drawdownId,
      boolean entrusted,
      long disbursedFen,
      @Nullable Instant firstPaidAt) {

    static Drawn of(Drawdown draw) {
      return new Drawn(
          draw.grant().id(),
          draw.id(),
          draw.request().payment() == PaymentMethod.ENTRUSTED,
          draw.amounts().disbursedFen(),
          draw.disbursements().stream().map(Disbursement::disbursedAt).findFirst().orElse(null));
    }
  }

  static NewLoan of(CreditGrant grant) {
    return new NewLoan(
        grant.id(),
        grant.ownerOrg(),
        grant.bankId(),
        grant.enterpriseId(),
        GrantStage.IN_FORCE.contains(grant.stage()),
        grant.money().balance().availableFen(),
        grant.terms().expiresOn());
  }
}
