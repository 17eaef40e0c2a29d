package io.hanqiao.credit.grant;

import static io.hanqiao.credit.grant.Samples.DAY;
import static io.hanqiao.credit.grant.Samples.act;
import static io.hanqiao.credit.grant.Samples.contracted;
import static io.hanqiao.credit.grant.Samples.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.LprSpread;
import io.hanqiao.vocabulary.LprTenor;
import io.hanqiao.vocabulary.Rate;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GrantRulesTest {

  @Test
  void repaymentRestoresWhatIsAvailableOnlyIfTheGrantRevolves() {
    for (boolean revolving : new boolean[] {true, false}) {
      CreditGrant grant = contracted(revolving);
      UUID draw = paid(grant, 600);
      assertThat(grant.money().balance().availableFen()).isEqualTo(400);

      new DrawMoves(grant).repay(draw, new Repayment.Paid(250, DAY, "anna", Samples.at(DAY)));

      assertThat(grant.money().balance().availableFen()).isEqualTo(revolving ? 650 : 400);
      assertThat(grant.money().balance().limitFen()).isEqualTo(revolving ? 1_000 : 750);
      assertThat(grant.money().balance().utilizedFen()).isEqualTo(350);
      assertThat(grant.money().disbursedFen()).isEqualTo(600);
      assertThat(grant.terms().grantedFen()).isEqualTo(1_000);
    }
  }

  @Test
  void aDrawIsPaidOutInPartsAndItsRestReleased() {
    CreditGrant grant = contracted(false);
    UUID draw = requested(grant, 600);
    DrawMoves moves = new DrawMoves(grant);
    moves.proposeDisbursement(draw, 200, "anna");
    assertThatThrownBy(() -> moves.proposeDisbursement(draw, 100, "bert"))
        .hasMessageContaining("Rule one-proposal")
        .hasMessageContaining("Possible now: confirm the disbursement");
    moves.confirmDisbursement(draw, 200, act("bert", DAY));
    assertThat(grant.draws().get(0).stage()).isEqualTo(DrawStage.PARTLY_DISBURSED);
    assertThat(grant.draws().get(0).maturity().maturesOn()).isEqualTo(DAY.plusMonths(12));
    assertThatThrownBy(() -> moves.proposeDisbursement(draw, 401, "anna"))
        .hasMessageContaining("Rule within-reserved")
        .hasMessageContaining("4.00 yuan");

    moves.releaseRest(draw, act("bert", DAY));

    assertThat(grant.draws().get(0).stage()).isEqualTo(DrawStage.DISBURSED);
    assertThat(grant.money().balance().availableFen()).isEqualTo(800);
    assertThatThrownBy(() -> grant.settle(Samples.at(DAY)))
        .hasMessageContaining("Rule nothing-outstanding")
        .hasMessageContaining("report a repayment");
  }

  @Test
  void aGrantHasFiveHundredDrawsInAllCancelledOnesIncluded() {
    CreditGrant grant = contracted(false);
    for (int i = 0; i < 500; i++) {
      UUID draw = requested(grant, 1);
      if (i % 2 == 0) {
        new DrawMoves(grant).cancel(draw, act("firm", DAY));
      }
    }
    GrantMoney before = grant.money();

    assertThatThrownBy(() -> requested(grant, 1))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.code()).isEqualTo(ProblemCode.REFUSED))
        .hasMessageContaining("Rule most-draws-per-grant")
        .hasMessageContaining("500 draws");
    assertThat(grant.draws()).hasSize(500);
    assertThat(grant.money()).isEqualTo(before);
  }

  @Test
  void whoProposedMoneyDoesNotConfirmIt() {
    CreditGrant grant = contracted(false);
    UUID draw = requested(grant, 600);
    new DrawMoves(grant).proposeDisbursement(draw, 600, "anna");

    assertThatThrownBy(() -> new DrawMoves(grant).confirmDisbursement(draw, 600, act("anna", DAY)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.code()).isEqualTo(ProblemCode.FORBIDDEN))
        .hasMessageContaining("Rule two-people");
    assertThatThrownBy(() -> proposed(true).confirm(act("anna", DAY)))
        .hasMessageContaining("Rule two-people");
  }

  @Test
  void whatIsConfirmedIsWhatTheCheckerReadAndNotWhatWasProposedSince() {
    CreditGrant grant = contracted(false);
    UUID draw = requested(grant, 600);
    DrawMoves moves = new DrawMoves(grant);
    moves.proposeDisbursement(draw, 200, "anna");
    moves.rejectDisbursement(draw);
    moves.proposeDisbursement(draw, 600, "anna");
    assertThatThrownBy(() -> moves.confirmDisbursement(draw, 200, act("bert", DAY)))
        .hasMessageContaining("Rule confirm-what-was-read")
        .hasMessageContaining("You confirm 2.00, and what is proposed now is 6.00.");
    assertThat(grant.money().disbursedFen()).isZero();
    moves.confirmDisbursement(draw, 600, act("bert", DAY));

    LocalDate last = DAY.plusMonths(12);
    moves.proposeExtension(draw, last.plusDays(9), act("anna", DAY));
    assertThatThrownBy(() -> moves.confirmExtension(draw, last.plusDays(1), act("bert", DAY)))
        .hasMessageContaining("Rule confirm-what-was-read")
        .hasMessageContaining(last.plusDays(9).toString());
    assertThat(grant.draws().get(0).maturity().maturesOn()).isEqualTo(last);
  }

  @Test
  void theContractConfirmedIsTheOneTheCheckerRead() {
    CreditGrant grant = proposed(false);
    grant.confirm(act("bert", DAY));
    grant.proposeContract("C-2", DAY, "anna");

    assertThatThrownBy(() -> grant.confirmContract("C-1", act("bert", DAY)))
        .hasMessageContaining("Rule confirm-what-was-read")
        .hasMessageContaining("what is proposed now is C-2");
    assertThat(grant.stage()).isEqualTo(GrantStage.CONTRACT_PROPOSED);
  }

  @Test
  void nothingIsPaidOutAfterADrawHasMaturedOrItsGrantExpired() {
    CreditGrant grant = contracted(false);
    UUID draw = requested(grant, 600);
    DrawMoves moves = new DrawMoves(grant);
    moves.proposeDisbursement(draw, 200, "anna");
    LocalDate expired = grant.terms().expiresOn().plusDays(1);
    assertThatThrownBy(() -> moves.confirmDisbursement(draw, 200, act("bert", expired)))
        .hasMessageContaining("Rule before-expiry");
    moves.confirmDisbursement(draw, 200, act("bert", DAY));

    Maturity maturity = grant.draws().get(0).maturity();
    LocalDate last = DAY.plusMonths(12);
    assertThat(maturity.begin(last.plusMonths(1), last)).isEqualTo(maturity);
    assertThatThrownBy(() -> maturity.begin(last.plusMonths(1), last.plusDays(1)))
        .hasMessageContaining("Rule paid-before-maturity")
        .hasMessageContaining(last.toString());
  }

  @Test
  void nothingComesBackBeforeItWasPaidOut() {
    CreditGrant grant = contracted(false);
    UUID draw = paid(grant, 600);
    DrawMoves moves = new DrawMoves(grant);
    LocalDate before = DAY.minusDays(1);

    assertThatThrownBy(
            () -> moves.repay(draw, new Repayment.Paid(600, before, "anna", Samples.at(DAY))))
        .hasMessageContaining("Rule repaid-after-paid-out")
        .hasMessageContaining(DAY.toString());
    moves.repay(draw, new Repayment.Paid(600, DAY, "anna", Samples.at(DAY)));
  }

  @Test
  void nothingIsPaidOutBeforeEveryConditionPrecedentIsMet() {
    CreditGrant grant =
        contracted(false, ConditionCode.ACCOUNT_OPENED, ConditionCode.GUARANTEE_LETTER_ISSUED);
    UUID draw = requested(grant, 600);
    grant.meet(ConditionCode.ACCOUNT_OPENED, act("anna", DAY));

    assertThatThrownBy(() -> new DrawMoves(grant).proposeDisbursement(draw, 600, "anna"))
        .hasMessageContaining("Rule conditions-precedent-first")
        .hasMessageContaining("the letter of guarantee is issued")
        .hasMessageNotContaining("account");
    assertThatThrownBy(() -> grant.meet(ConditionCode.GUARANTEE_LETTER_ISSUED, act("anna", DAY)))
        .hasMessageContaining("Rule letter-meets-its-condition");
    grant.letter(true, act("guarantor", DAY));
    new DrawMoves(grant).proposeDisbursement(draw, 600, "anna");
  }

  @Test
  void aGrantIsUsedUntilItsLastDayAndExpiresAfterIt() {
    LocalDate last = LocalDate.of(2026, 12, 31);
    CreditGrant grant = contracted(false);
    grant.request(new DrawForm.Reading(1, PaymentMethod.BORROWER_DIRECTED), act("firm", last));
    assertThatThrownBy(
            () ->
                grant.request(
                    new DrawForm.Reading(1, PaymentMethod.ENTRUSTED),
                    act("firm", last.plusDays(1))))
        .hasMessageContaining("Rule before-expiry");

    CreditGrant unused = proposed(true);
    unused.confirm(act("bert", DAY));
    assertThatThrownBy(() -> unused.expire(act("bert", last)))
        .hasMessageContaining("Rule expires-after-last-day")
        .hasMessageNotContaining("let it expire (");
    unused.expire(act("bert", last.plusDays(1)));
    assertThat(unused.money().balance().limitFen()).isZero();
  }

  @Test
  void aDrawIsOverdueAfterItsLastDayAndCanStillBeRepaid() {
    CreditGrant grant = contracted(false);
    UUID draw = paid(grant, 600);
    DrawMoves moves = new DrawMoves(grant);
    LocalDate last = DAY.plusMonths(12);
    assertThatThrownBy(() -> moves.markOverdue(draw, act("anna", last)))
        .hasMessageContaining("Rule overdue-after-maturity");

    moves.markOverdue(draw, act("anna", last.plusDays(3)));
    assertThat(grant.draws().get(0).maturity().overdueSince()).isEqualTo(last.plusDays(1));
    moves.repay(draw, new Repayment.Paid(600, last, "anna", Samples.at(last)));
    assertThat(grant.draws().get(0).stage()).isEqualTo(DrawStage.REPAID);
  }

  @Test
  void aLoanIsExtendedBeforeItMaturesByTwoPeopleAndNotBeyondTheLaw() {
    CreditGrant grant = contracted(false);
    UUID draw = paid(grant, 600);
    DrawMoves moves = new DrawMoves(grant);
    LocalDate last = DAY.plusMonths(12);
    LocalDate latest = last.plusMonths(12);
    assertThatThrownBy(() -> moves.proposeExtension(draw, latest.plusDays(1), act("anna", last)))
        .hasMessageContaining("Rule extension-within-law")
        .hasMessageContaining(latest.toString());
    assertThatThrownBy(() -> moves.proposeExtension(draw, latest, act("anna", last.plusDays(1))))
        .hasMessageContaining("Rule extension-before-maturity");
    assertThatThrownBy(() -> moves.proposeExtension(draw, last, act("anna", DAY)))
        .hasMessageContaining("Rule extension-before-maturity");

    moves.proposeExtension(draw, latest, act("anna", last));
    assertThatThrownBy(() -> moves.confirmExtension(draw, latest, act("anna", last)))
        .hasMessageContaining("Rule two-people");
    assertThat(grant.draws().get(0).maturity().maturesOn()).isEqualTo(last);
    assertThatThrownBy(() -> moves.confirmExtension(draw, latest, act("bert", last.plusDays(1))))
        .hasMessageContaining("Rule extension-before-maturity");
    moves.confirmExtension(draw, latest, act("bert", last));

    assertThat(grant.draws().get(0).maturity().maturesOn()).isEqualTo(latest);
    assertThat(grant.draws().get(0).maturity().firstMaturesOn()).isEqualTo(last);
    assertThatThrownBy(() -> moves.markOverdue(draw, act("anna", latest)))
        .hasMessageContaining("Rule overdue-after-maturity");
    assertThatThrownBy(() -> moves.confirmExtension(draw, latest, act("bert", last)))
        .hasMessageContaining("Rule step-follows-stage");
  }

  @Test
  void theAllInCostIsRateAndFeesLessSubsidyAndTheRateHangsOnTheLprOfTheDay() {
    GrantPrice price =
        GrantPrice.of(
            new LprSpread(LprTenor.ONE_YEAR, -20),
            new GrantPrice.Extras(5_000, 15_000),
            LocalDate.of(2024, 12, 1));

    assertThat(new Rate(price.ratePpm()).toPercent()).isEqualTo("2.90");
    assertThat(new Rate(price.allInPpm()).toPercent()).isEqualTo("1.90");
  }

  private static UUID requested(CreditGrant grant, long fen) {
    return grant.request(new DrawForm.Reading(fen, PaymentMethod.ENTRUSTED), act("firm", DAY)).id();
  }

  private static UUID paid(CreditGrant grant, long fen) {
    UUID draw = requested(grant, fen);
    new DrawMoves(grant).proposeDisbursement(draw, fen, "anna");
    new DrawMoves(grant).confirmDisbursement(draw, fen, act("bert", DAY));
    return draw;
  }
}
