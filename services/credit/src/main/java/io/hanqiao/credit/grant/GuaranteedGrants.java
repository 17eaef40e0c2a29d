package io.hanqiao.credit.grant;

import io.hanqiao.credit.grant.GrantDesk.Step;
import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Grants as their guarantors reach them; what changes or decides something locks the grant. */
@ApplicationScoped
public class GuaranteedGrants {

  private final Grants grants;
  private final GrantDesk desk;

  GuaranteedGrants(Grants grants, GrantDesk desk) {
    this.grants = grants;
    this.desk = desk;
  }

  /**
   * The grant on an application that names this guarantor.
   *
   * @param stage where the guarantee stands, for the refusal
   * @throws io.hanqiao.platform.problem.ProblemException 409 if there is none in force
   */
  public GuaranteedGrant onApplication(UUID applicationId, UUID guarantorId, Named stage) {
    UUID found =
        grants
            .naming(guarantorId, applicationId)
            .orElseThrow(
                () ->
                    Refusals.by(
                        Rule.LETTER_FOLLOWS_GRANT,
                        stage,
                        new Text(
                            "该申请还没有由本机构担保的授信。",
                            "No grant on the application names this guarantor yet."),
                        List.of()));
    return keep(found);
  }

  /** A grant as it stands. */
  public GuaranteedGrant get(UUID grantId) {
    return GuaranteedGrant.of(grants.get(grantId));
  }

  /** A grant, kept as it is until the transaction ends. */
  public GuaranteedGrant keep(UUID grantId) {
    return GuaranteedGrant.of(grants.lock(grantId));
  }

  /** The letter is in force: its condition is met. */
  public GuaranteedGrant letterIssued(Caller caller, UUID grantId) {
    return GuaranteedGrant.of(letter(caller, grantId, true));
  }

  /** The letter is in force no longer: nothing more is paid out. */
  public GuaranteedGrant letterEnded(Caller caller, UUID grantId) {
    return GuaranteedGrant.of(letter(caller, grantId, false));
  }

  private CreditGrant letter(Caller caller, UUID grantId, boolean inForce) {
    return desk.moved(
        caller,
        grantId,
        new Step("changed", ConditionCode.GUARANTEE_LETTER_ISSUED.name()),
        (grant, act) -> grant.letter(inForce, act));
  }

  /** A guarantor's payout has reached the bank: overdue draws are repaid by it, oldest first. */
  public void payout(Caller caller, UUID grantId, long fen) {
    desk.moving(
        caller,
        grantId,
        new Step("repaid", Payer.GUARANTOR.name()),
        (grant, act) -> new DrawMoves(grant).payout(fen, act));
  }
}
