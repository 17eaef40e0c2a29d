package io.hanqiao.credit.guarantee;

import io.hanqiao.credit.grant.GuaranteedGrant;
import io.hanqiao.credit.grant.GuaranteedGrants;
import io.hanqiao.credit.guarantee.GuaranteeDesk.Step;
import io.hanqiao.credit.guarantor.Guarantors;
import io.hanqiao.credit.guarantor.RiskSharePlan;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;

/** The letter of guarantee and what follows from it: release, payout, recovery. */
@ApplicationScoped
class LetterDesk {

  private static final Flaw NO_PLAN =
      Flaw.of(
          "本机构没有这个分险方案，或方案中没有担保机构的份额。",
          "The guarantor has no such plan, or bears nothing under it.",
          "请填写本机构分险方案的名称（/v1/guarantors 的 riskSharePlans）。",
          "Give the name of one of its plans (riskSharePlans at /v1/guarantors).");

  private final GuaranteeDesk desk;
  private final GuaranteedGrants grants;
  private final Guarantors guarantors;

  LetterDesk(GuaranteeDesk desk, GuaranteedGrants grants, Guarantors guarantors) {
    this.desk = desk;
    this.grants = grants;
    this.guarantors = guarantors;
  }

  /** The letter is to be issued, says one person of the guarantor. */
  Guarantee propose(Caller caller, UUID id, LetterForm form) {
    LetterForm.Reading read = form.read();
    return desk.byGuarantor(
        caller,
        id,
        Step.of("letter-proposed"),
        (guarantee, act) -> {
          guarantee.status().proposeLetter(act.by());
          GuaranteedLoan loan = guarantee.loan();
          GuaranteedGrant grant =
              grants.onApplication(loan.applicationId(), loan.guarantorId(), guarantee.stage());
          RiskSharePlan plan = plan(loan.guarantorId(), read.plan());
          requireAble(guarantee, grant);
          guarantee.proposeLetter(grant, read.number(), plan, act);
        });
  }

  /** A second person answers for it: it meets the grant's condition. */
  Guarantee confirm(Caller caller, UUID id, LetterNumberForm form) {
    String number = form.read();
    return desk.byGuarantor(
        caller,
        id,
        Step.of("letter-issued"),
        (guarantee, act) -> {
          guarantee.confirmLetter(number, act);
          requireAble(guarantee, grants.letterIssued(caller, grantOf(guarantee)));
        });
  }

  /** The letter is not issued as proposed. */
  Guarantee reject(Caller caller, UUID id) {
    return desk.byGuarantor(
        caller, id, Step.of("letter-rejected"), (guarantee, act) -> guarantee.rejectLetter());
  }

  /** Nothing is owed any more, says one person of the guarantor. */
  Guarantee proposeRelease(Caller caller, UUID id) {
    return desk.byGuarantor(
        caller,
        id,
        Step.of("release-proposed"),
        (guarantee, act) -> {
          guarantee.status().proposeRelease(act.by());
          guarantee.proposeRelease(grants.keep(grantOf(guarantee)), act);
        });
  }

  /** A second person answers for the release: the grant's condition is met no longer. */
  Guarantee confirmRelease(Caller caller, UUID id) {
    return desk.byGuarantor(
        caller,
        id,
        Step.of("released"),
        (guarantee, act) -> {
          guarantee.status().confirmRelease(act.by(), act.at());
          guarantee.confirmRelease(grants.letterEnded(caller, grantOf(guarantee)), act);
        });
  }

  /** It is not released. */
  Guarantee rejectRelease(Caller caller, UUID id) {
    return desk.byGuarantor(
        caller, id, Step.of("release-rejected"), (guarantee, act) -> guarantee.rejectRelease());
  }

  /** The guarantor is to pay, says one person of it. */
  Guarantee proposePayout(Caller caller, UUID id, PayoutForm form) {
    long fen = form.read();
    return desk.byGuarantor(
        caller,
        id,
        Step.of("payout-proposed"),
        (guarantee, act) -> {
          guarantee.status().proposePayout(act.by());
          guarantee.proposePayout(grants.keep(grantOf(guarantee)), fen, act);
        });
  }

  /** A second person answers for it. */
  Guarantee confirmPayout(Caller caller, UUID id, PayoutForm form) {
    long read = form.read();
    return desk.byGuarantor(
        caller,
        id,
        Step.of("paid-out"),
        (guarantee, act) -> {
          guarantee.status().confirmPayout(act.by());
          guarantee.confirmPayout(grants.keep(grantOf(guarantee)), read, act);
        });
  }

  /** It does not pay as proposed. */
  Guarantee rejectPayout(Caller caller, UUID id) {
    return desk.byGuarantor(
        caller, id, Step.of("payout-rejected"), (guarantee, act) -> guarantee.rejectPayout());
  }

  /** The bank has the money: the firm owes the bank that much less. */
  Guarantee book(Caller caller, UUID id) {
    return desk.byBank(
        caller,
        id,
        Step.of("payout-booked"),
        (guarantee, act) -> {
          long fen = guarantee.bookPayout(act.at());
          grants.payout(caller, grantOf(guarantee), fen);
        });
  }

  /** The bank gives the money back. */
  Guarantee giveBack(Caller caller, UUID id) {
    return desk.byBank(
        caller, id, Step.of("payout-returned"), (guarantee, act) -> guarantee.returnPayout());
  }

  /** The firm pays the guarantor back. */
  Guarantee recover(Caller caller, UUID id, RecoveryForm form) {
    return desk.byGuarantor(
        caller,
        id,
        Step.of("recovered"),
        (guarantee, act) -> {
          RecoveryForm.Reading read = form.read(act.on());
          guarantee.recover(read.fen(), read.on(), act);
        });
  }

  /** The guarantor pursues it no further here. */
  Guarantee close(Caller caller, UUID id, ReasonForm form) {
    CloseCode code = form.read(text -> Codes.parse(CloseCode.class, text));
    return desk.byGuarantor(
        caller,
        id,
        new Step("closed", code.name()),
        (guarantee, act) -> guarantee.close(code, act.at()));
  }

  /**
   * What a letter stands behind.
   *
   * @throws ProblemException 404 if there is no letter
   */
  DebtView debt(Guarantee guarantee) {
    Letter letter = guarantee.letter();
    if (letter == null) {
      throw new ProblemException(ProblemCode.NOT_FOUND);
    }
    return DebtView.of(grants.get(grantOf(guarantee)), letter);
  }

  private RiskSharePlan plan(UUID guarantor, String name) {
    RiskSharePlan plan = guarantors.plan(guarantor, name);
    Findings in = new Findings();
    if (plan == null || !plan.bindsGuarantor()) {
      in.add("plan", name, NO_PLAN);
    }
    in.orRefuse();
    return Objects.requireNonNull(plan);
  }

  private void requireAble(Guarantee guarantee, GuaranteedGrant grant) {
    Findings in = new Findings();
    guarantors.checkAble("guarantorId", guarantee.loan().guarantorId(), grant.grantedFen(), in);
    in.orRefuse();
  }

  private static UUID grantOf(Guarantee guarantee) {
    return Objects.requireNonNull(guarantee.grantId());
  }
}
