package io.hanqiao.credit.bridge;

import io.hanqiao.credit.grant.BridgedDraw;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What is bridged and on which terms; it never changes.
 *
 * @param fundId the fund that is asked
 * @param firmOrg organisation of the firm
 * @param bankOrg organisation of the bank
 * @param oldGrantId the grant of the loan that matures
 * @param oldDrawdownId that loan
 * @param principalFen how much of it, in fen
 * @param days for how many days
 * @param dailyPpm the price of a day, parts per million of the principal
 */
@Embeddable
record BridgedLoan(
    @Column(updatable = false) UUID fundId,
    @Column(updatable = false) UUID firmOrg,
    @Column(updatable = false) UUID bankOrg,
    @Column(updatable = false) UUID enterpriseId,
    @Column(updatable = false) UUID bankId,
    @Column(updatable = false) UUID oldGrantId,
    @Column(updatable = false) UUID oldDrawdownId,
    @Column(updatable = false) long principalFen,
    @Column(updatable = false) int days,
    @Column(updatable = false) int dailyPpm) {

  static BridgedLoan of(BridgeFund fund, BridgedDraw old, BridgeForm.Reading asked) {
    return new BridgedLoan(
        fund.id(),
        old.firmOrg(),
        old.bankOrg(),
        old.enterpriseId(),
        old.bankId(),
        old.grantId(),
        old.drawdownId(),
        asked.fen(),
        asked.days(),
        fund.dailyPpm());
  }
}
