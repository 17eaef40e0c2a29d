package io.hanqiao.credit.grant;

import io.hanqiao.vocabulary.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a bridge fund is told of the loan that matures.
 *
 * @param running whether it is paid out and neither overdue nor repaid
 * @param owedFen what the firm owes on it, in fen
 * @param maturesOn its last day; null while nothing is paid out
 */
public record BridgedDraw(
    UUID grantId,
    UUID drawdownId,
    UUID firmOrg,
    UUID bankOrg,
    UUID enterpriseId,
    UUID bankId,
    boolean synthetic,
    Named stage,
    boolean running,
    long owedFen,
    @Nullable LocalDate maturesOn) {

  static BridgedDraw of(Drawdown draw) {
    CreditGrant grant = draw.grant();
    return new BridgedDraw(
        grant.id(),
        draw.id(),
        grant.counterpartyOrg(),
        grant.ownerOrg(),
        grant.enterpriseId(),
        grant.bankId(),
        grant.synthetic(),
        draw.stage(),
        draw.stage() == DrawStage.DISBURSED,
        draw.amounts().outstandingFen(),
        draw.maturity().maturesOn());
  }
}
