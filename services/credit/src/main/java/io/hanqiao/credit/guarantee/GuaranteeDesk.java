package io.hanqiao.credit.guarantee;

import io.hanqiao.credit.application.ApplicationDesk;
import io.hanqiao.credit.application.LoanApplication;
import io.hanqiao.credit.grant.Act;
import io.hanqiao.credit.guarantor.Guarantors;
import io.hanqiao.credit.offer.OffersOnSale;
import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A guarantee from the firm's request to the letter; runs inside the caller's transaction. A row of
 * a guarantee is locked before that of its grant.
 */
@ApplicationScoped
class GuaranteeDesk {

  private final PostingDesk<Guarantee> desk;
  private final Guarantees guarantees;
  private final ApplicationDesk applications;
  private final Guarantors guarantors;
  private final OffersOnSale offers;
  private final Clock clock;

  GuaranteeDesk(
      Guarantees guarantees,
      ApplicationDesk applications,
      Guarantors guarantors,
      OffersOnSale offers,
      Desks desks,
      Clock clock) {
    this.desk = desks.of(guarantees, "guarantee", GuaranteeEvents::of);
    this.guarantees = guarantees;
    this.applications = applications;
    this.guarantors = guarantors;
    this.offers = offers;
    this.clock = clock;
  }

  /** The firm asks for a guarantee of what it applied for. */
  Guarantee ask(Caller caller, AskForm form) {
    AskForm.Reading read = form.read();
    LoanApplication loan = applications.alive(caller, read.applicationId());
    offers.requireGuarantor(loan.offerId(), read.guarantorId());
    Findings in = new Findings();
    if (read.fen() > loan.amountFen()) {
      String most = new Money(loan.amountFen()).toYuan();
      in.add("amount", new Money(read.fen()).toYuan(), IntentForm.above(most));
    }
    guarantors.checkAble("guarantorId", read.guarantorId(), read.fen(), in);
    in.orRefuse();
    // The unique index holds it against whoever asks in the same moment.
    if (guarantees.anyLive(loan.id(), read.guarantorId())) {
      throw new ProblemException(
          ProblemCode.CONFLICT,
          new Text(
              "该申请已请这家机构担保，请等待答复，或撤回后重新提出。",
              "That guarantor has been asked for this application: wait for its answer, or withdraw"
                  + " the request and ask anew."));
    }
    UUID org = guarantors.get(read.guarantorId()).ownerOrg();
    GuaranteedLoan asked = GuaranteedLoan.of(loan, read.guarantorId(), read.fen());
    return desk.open(
        "asked", new Guarantee(Ids.next(), org, asked, loan.synthetic(), clock.instant()));
  }

  /** The guarantor intends it. */
  Guarantee intend(Caller caller, UUID id, IntentForm form) {
    return byGuarantor(
        caller,
        id,
        Step.of("intended"),
        (guarantee, act) -> {
          IntentForm.Reading read = form.read(act.on(), guarantee.loan().askedFen());
          guarantee.intend(read.fen(), read.until(), act.at());
        });
  }

  /** The guarantor does not guarantee. */
  Guarantee decline(Caller caller, UUID id, ReasonForm form) {
    DeclineCode code = form.read(text -> Codes.parse(DeclineCode.class, text));
    return byGuarantor(
        caller,
        id,
        new Step("declined", code.name()),
        (guarantee, act) -> guarantee.decline(code, act.at()));
  }

  /** The firm does not want it after all. */
  Guarantee withdraw(Caller caller, UUID id) {
    return moved(
        caller,
        id,
        Step.of("withdrawn"),
        (guarantee, act) -> {
          Refusals.requireParty(caller, guarantee.loan().firmOrg());
          guarantee.withdraw(act.at());
        });
  }

  /** A step of the guarantor. */
  Guarantee byGuarantor(Caller caller, UUID id, Step step, BiConsumer<Guarantee, Act> change) {
    return moved(
        caller,
        id,
        step,
        (guarantee, act) -> {
          Refusals.requireParty(caller, guarantee.ownerOrg());
          change.accept(guarantee, act);
        });
  }

  /** A step of the bank. */
  Guarantee byBank(Caller caller, UUID id, Step step, BiConsumer<Guarantee, Act> change) {
    return moved(
        caller,
        id,
        step,
        (guarantee, act) -> {
          Refusals.requireParty(caller, guarantee.loan().bankOrg());
          change.accept(guarantee, act);
        });
  }

  private Guarantee moved(Caller caller, UUID id, Step step, BiConsumer<Guarantee, Act> change) {
    Act act = new Act(caller.subject(), clock.instant(), LocalDate.now(clock));
    return desk.command(id, step.what(), step.reason(), guarantee -> change.accept(guarantee, act));
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(GuaranteeEvents.TOPIC);
  }

  /**
   * What is told and written down of a step.
   *
   * @param what such as {@code letter-issued}
   * @param reason a code for the audit trail; null if none is asked for
   */
  record Step(String what, @Nullable String reason) {

    static Step of(String what) {
      return new Step(what, null);
    }
  }
}
