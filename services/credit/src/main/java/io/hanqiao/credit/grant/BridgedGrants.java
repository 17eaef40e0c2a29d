package io.hanqiao.credit.grant;

import io.hanqiao.credit.grant.GrantDesk.Step;
import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Grants as bridge loans reach them: the old one they repay, the new one that repays them. */
@ApplicationScoped
public class BridgedGrants {

  private final Grants grants;
  private final GrantDesk desk;

  BridgedGrants(Grants grants, GrantDesk desk) {
    this.grants = grants;
    this.desk = desk;
  }

  /** A loan; empty if there is none the caller sees. */
  public Optional<BridgedDraw> draw(UUID grantId, UUID drawdownId) {
    return found(grantId, drawdownId).map(BridgedDraw::of);
  }

  /** A drawdown of the new loan; empty if there is none the caller sees. */
  public Optional<NewLoan.Drawn> drawn(UUID grantId, UUID drawdownId) {
    return found(grantId, drawdownId).map(NewLoan.Drawn::of);
  }

  private Optional<Drawdown> found(UUID grantId, UUID drawdownId) {
    return grants.findByIdOptional(grantId).stream()
        .flatMap(grant -> grant.draws().stream())
        .filter(draw -> draw.id().equals(drawdownId))
        .findFirst();
  }

  /** The grant of the new loan, as it stands. */
  public NewLoan newLoan(UUID grantId) {
    return NewLoan.of(grants.get(grantId));
  }

  /** The grant of the new loan, kept as it is until the transaction of its bank ends. */
  public NewLoan keep(UUID grantId) {
    return NewLoan.of(grants.lock(grantId));
  }

  /** The fund's money has reached the bank: the old loan is repaid by it. */
  public void book(Caller caller, UUID grantId, UUID drawdownId, long fen) {
    desk.moving(
        caller,
        grantId,
        new Step("repaid", Payer.BRIDGE_FUND.name()),
        (grant, act) ->
            new DrawMoves(grant)
                .repay(
                    drawdownId,
                    new Repayment.Paid(fen, act.on(), act.by(), act.at(), Payer.BRIDGE_FUND)));
  }

  /**
   * Refuses to pay anything out under a locked grant that is promised to repay a bridge loan, but
   * for the entrusted payment that repays it.
   */
  void requireFirst(CreditGrant grant, UUID drawdownId, long fen, LocalDate today) {
    long owedFen = grants.bridgedFen(grant.id(), today);
    if (owedFen == 0) {
      return;
    }
    boolean entrusted =
        grant.draws().stream()
            .anyMatch(
                draw ->
                    draw.id().equals(drawdownId)
                        && draw.request().payment() == PaymentMethod.ENTRUSTED);
    if (!entrusted || fen < owedFen || !grants.bridgeBooked(grant.id())) {
      String owed = new Money(owedFen).toYuan();
      throw Refusals.by(
          Rule.BRIDGE_FIRST,
          grant.stage(),
          new Text(
              "该授信已承诺归还应急转贷资金 " + owed + " 元。",
              "The grant is promised to repay a bridge loan of " + owed + " yuan."),
          grant.status().possible());
    }
  }
}
