package io.hanqiao.credit.application;

import io.hanqiao.credit.need.LoanNeeds;
import io.hanqiao.credit.need.NeedFacts;
import io.hanqiao.credit.offer.AppliedOffer;
import io.hanqiao.credit.offer.OffersOnSale;
import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.ClockStep;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.RefusalCode;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Takes applications and leads them to a decision. Runs inside the caller's transaction. */
@ApplicationScoped
public class ApplicationDesk {

  static final String KIND = "loan-application";

  private static final Flaw NO_NEED =
      Flaw.of(
          "本企业没有这条融资需求，或已关闭。",
          "The firm has no such financing need, or it is closed.",
          "请用仍在征询的需求编号；刚发布的请稍候再试。",
          "Use the id of a need that is open; try again shortly if it was just posted.");
  private static final Flaw NO_OFFER =
      Flaw.of(
          "没有这个信贷产品，或已撤回。",
          "There is no such credit offer, or it is withdrawn.",
          "请用在办产品的编号（/v1/credit-offers）。",
          "Give the id of an open offer (/v1/credit-offers).");
  private static final Flaw FIXED =
      Flaw.of(
          "申请提交后，需求和产品不能更换。",
          "Need and offer stay as they were submitted.",
          "请撤回后另行申请。",
          "Withdraw it and apply anew.");

  private final PostingDesk<LoanApplication> desk;
  private final Applications applications;
  private final LoanNeeds needs;
  private final OffersOnSale offers;
  private final ApplicationClocks clocks;
  private final Clock clock;

  ApplicationDesk(
      Applications applications,
      LoanNeeds needs,
      OffersOnSale offers,
      ApplicationClocks clocks,
      Desks desks,
      Clock clock) {
    this.desk = desks.of(applications, KIND, this::told);
    this.applications = applications;
    this.needs = needs;
    this.offers = offers;
    this.clocks = clocks;
    this.clock = clock;
  }

  /** The firm asks for a loan. */
  LoanApplication submit(Caller caller, ApplicationForm form) {
    ApplicationReading read = ApplicationReading.of(form);
    NeedFacts need =
        needs
            .find(read.needId())
            .filter(n -> n.isOpen() && n.ownerOrg().equals(caller.org()))
            .orElseThrow(() -> wrong("needId", read.needId(), NO_NEED));
    AppliedOffer offer = offer(read);
    // The unique index holds it against whoever asks in the same moment.
    if (applications.anyPending(need.needId(), offer.id())) {
      throw new ProblemException(
          ProblemCode.CONFLICT,
          new Text(
              "该需求已向这个产品提交申请，尚未作出决定；请等待，或撤回后重新提交。",
              "An application for this need on this offer waits for its decision: wait, or withdraw"
                  + " it and apply anew."));
    }
    LoanApplication made = new LoanApplication(Ids.next(), need, offer, clock.instant(), read);
    clocks.start(made, offer.clockProgramme());
    return desk.open("submitted", made);
  }

  /** The firm asks for something else of revision {@code ifMatch}. */
  LoanApplication edit(Caller caller, UUID id, @Nullable String ifMatch, ApplicationForm form) {
    return desk.edit(
        id,
        ifMatch,
        application -> {
          Refusals.requireParty(caller, application.ownerOrg());
          ApplicationReading read = ApplicationReading.of(form);
          stays("needId", read.needId(), application.needId());
          stays("offerId", read.offerId(), application.offerId());
          application.status().edit();
          offer(read);
          application.edit(read.asked());
        });
  }

  /**
   * The bank takes it one stage further.
   *
   * @param met what was waited for; null if nothing
   */
  LoanApplication advance(
      Caller caller,
      UUID id,
      String step,
      @Nullable ClockStep met,
      BiConsumer<LoanApplication, Instant> change) {
    return desk.command(
        id,
        "advanced",
        step,
        application -> {
          Refusals.requireParty(caller, application.counterpartyOrg());
          Instant now = clock.instant();
          change.accept(application, now);
          if (met != null) {
            clocks.met(id, met, now);
          }
        });
  }

  /** The bank says no. */
  LoanApplication refuse(Caller caller, UUID id, ReasonForm form) {
    RefusalCode code = form.read(text -> Codes.parse(RefusalCode.class, text));
    return desk.command(
        id,
        "refused",
        code.name(),
        application -> {
          Refusals.requireParty(caller, application.counterpartyOrg());
          Instant now = clock.instant();
          application.refuse(code, now);
          clocks.decided(id, now);
        });
  }

  /** The firm takes it back. */
  LoanApplication withdraw(Caller caller, UUID id, ReasonForm form) {
    WithdrawCode code = form.read(text -> Codes.parse(WithdrawCode.class, text));
    return desk.command(
        id,
        "withdrawn",
        code.name(),
        application -> {
          Refusals.requireParty(caller, application.ownerOrg());
          Instant now = clock.instant();
          application.withdraw(code, now);
          clocks.over(id, now);
        });
  }

  /** Nobody has done anything about it for too long. */
  LoanApplication lapse(Caller caller, UUID id) {
    return desk.command(
        id,
        "lapsed",
        null,
        application -> {
          if (!caller.is("operator")) {
            Refusals.requireParty(caller, application.counterpartyOrg());
          }
          Instant now = clock.instant();
          application.lapse(now);
          clocks.over(id, now);
        });
  }

  /** Two people of the bank have granted credit on it: its row is locked, then changed. */
  public LoanApplication grant(UUID id, Instant at) {
    return desk.command(
        id,
        "granted",
        null,
        application -> {
          application.grant(at);
          clocks.decided(id, at);
        });
  }

  /**
   * An application of the caller's bank that is under review, locked.
   *
   * @throws ProblemException 404, 403, or 409 if it is at another stage
   */
  public LoanApplication underReview(Caller caller, UUID id) {
    LoanApplication application = applications.lock(id);
    Refusals.requireParty(caller, application.counterpartyOrg());
    application.status().grant(clock.instant());
    return application;
  }

  /**
   * An application of the caller's own that was not refused, withdrawn or lapsed, locked.
   *
   * @throws ProblemException 404, 403, or 409 if it was
   */
  public LoanApplication alive(Caller caller, UUID id) {
    LoanApplication application = applications.lock(id);
    Refusals.requireParty(caller, application.ownerOrg());
    if (application.stage() != Stage.GRANTED && application.status().possible().isEmpty()) {
      throw Refusals.by(
          Rule.STEP_FOLLOWS_STAGE,
          application.stage(),
          new Text("不能再为它申请担保。", "No guarantee can be asked for it any more."),
          List.of());
    }
    return application;
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(ApplicationEvents.TOPIC);
  }

  List<OutboxEvent> told(String what, LoanApplication application) {
    return ApplicationEvents.of(
        what, application, ClockView.of(clocks.of(application.id()), clock.instant()));
  }

  private AppliedOffer offer(ApplicationReading read) {
    AppliedOffer offer =
        offers.find(read.offerId()).orElseThrow(() -> wrong("offerId", read.offerId(), NO_OFFER));
    Findings in = new Findings();
    AskedFor asked = read.asked();
    offer.check(asked.amountFen(), asked.termMonths(), asked.purpose(), LocalDate.now(clock), in);
    in.orRefuse();
    return offer;
  }

  private static void stays(String field, UUID said, UUID first) {
    if (!said.equals(first)) {
      throw wrong(field, said, FIXED);
    }
  }

  private static ProblemException wrong(String field, UUID value, Flaw flaw) {
    return new ProblemException(
        ProblemCode.INVALID, null, List.of(new Finding(field, value.toString(), flaw)));
  }
}
