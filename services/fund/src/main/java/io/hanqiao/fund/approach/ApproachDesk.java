package io.hanqiao.fund.approach;

import io.hanqiao.fund.Pointer;
import io.hanqiao.fund.mandate.Mandates;
import io.hanqiao.fund.need.DirectNeeds;
import io.hanqiao.fund.need.NeedFacts;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.ActingFor;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Opens approaches and takes the answers of the firms. Every method runs inside the caller's
 * transaction.
 */
@ApplicationScoped
class ApproachDesk {

  private static final Flaw NO_NEED =
      Flaw.of(
          "没有这条直接融资需求，或已关闭。",
          "There is no such direct financing need, or it is closed.",
          "请用仍在征询的需求编号；刚发布的请稍候再试。",
          "Use the id of a need that is open; try again shortly if it was just posted.");

  private final PostingDesk<Approach> desk;
  private final Approaches approaches;
  private final Mandates mandates;
  private final DirectNeeds needs;
  private final Clock clock;

  ApproachDesk(
      Approaches approaches, Mandates mandates, DirectNeeds needs, Desks desks, Clock clock) {
    this.desk = desks.of(approaches, "approach", ApproachEvents::of);
    this.approaches = approaches;
    this.mandates = mandates;
    this.needs = needs;
    this.clock = clock;
  }

  /** Asks the firm behind a need, under one of the caller's mandates. */
  Approach open(Caller caller, ApproachForm form) {
    ApproachReading read = ApproachReading.of(form);
    return desk.open("opened", approach(ActingFor.owner(caller, form.ownerOrg()), read));
  }

  /** Stores one row of a bulk load: the caller's own, or an operator's on behalf. */
  RowOutcome load(Caller caller, ApproachForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    ApproachReading read = ApproachReading.of(form);
    return desk.load("opened", owner, read.origin().reference(), () -> approach(owner, read));
  }

  /** Replaces the note of revision {@code ifMatch}; mandate and need stay. */
  Approach edit(Caller caller, UUID id, @Nullable String ifMatch, ApproachForm form) {
    return desk.edit(
        id,
        ifMatch,
        approach -> {
          requireParty(caller, approach.ownerOrg());
          ApproachReading read = ApproachReading.of(form);
          Pointer.to("mandateId", read.mandateId()).staysWith(approach.mandateId());
          Pointer.to("needId", read.needId()).staysWith(approach.needId());
          approach.edit(read.note());
        });
  }

  /** The firm wants to talk. */
  Approach accept(Caller caller, UUID id) {
    return desk.command(
        id,
        "accepted",
        null,
        approach -> {
          requireParty(caller, approach.counterpartyOrg());
          approach.accept(clock.instant());
        });
  }

  /** The firm does not want to talk. */
  Approach decline(Caller caller, UUID id, ReasonForm form) {
    DeclineReason reason = form.read(code -> Codes.parse(DeclineReason.class, code));
    return desk.command(
        id,
        "declined",
        reason.name(),
        approach -> {
          requireParty(caller, approach.counterpartyOrg());
          approach.decline(reason, clock.instant());
        });
  }

  /** The fund takes it back. */
  Approach withdraw(Caller caller, UUID id, ReasonForm form) {
    WithdrawReason reason = form.read(code -> Codes.parse(WithdrawReason.class, code));
    return desk.command(
        id,
        "withdrawn",
        reason.name(),
        approach -> {
          requireParty(caller, approach.ownerOrg());
          approach.withdraw(reason, clock.instant());
        });
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(ApproachEvents.TOPIC);
  }

  private Approach approach(UUID owner, ApproachReading read) {
    mandates.keep(owner, Pointer.to("mandateId", read.mandateId()));
    NeedFacts need =
        needs
            .find(read.needId())
            .filter(NeedFacts::isOpen)
            .orElseThrow(() -> Pointer.to("needId", read.needId()).refusal(NO_NEED));
    // The unique index holds it against whoever asks in the same moment.
    if (approaches.anyOpen(read.mandateId(), read.needId())) {
      throw new ProblemException(
          ProblemCode.CONFLICT,
          new Text(
              "在同一投资方向下已接触过该需求，企业尚未答复。",
              "The firm has yet to answer an approach under this mandate to this need."));
    }
    return new Approach(Ids.next(), owner, need.ownerOrg(), clock.instant(), read);
  }

  /** Row-level security lets both parties write; who may do what is decided here. */
  private static void requireParty(Caller caller, UUID party) {
    if (!caller.org().equals(party)) {
      throw new ProblemException(
          ProblemCode.FORBIDDEN, new Text("这一步由另一方作出。", "That step is the other party's to take."));
    }
  }
}
