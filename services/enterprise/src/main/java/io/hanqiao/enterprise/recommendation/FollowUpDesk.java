package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.Refused;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What a bank does with the entries it was sent. Every method runs in the caller's transaction. */
@ApplicationScoped
class FollowUpDesk {

  private final PostingDesk<FollowUp> desk;
  private final FollowUps followUps;
  private final Declarations declarations;
  private final Audit audit;
  private final Clock clock;

  FollowUpDesk(
      FollowUps followUps, Declarations declarations, Desks desks, Audit audit, Clock clock) {
    this.desk = desks.of(followUps, "follow-up", FollowUpEvents::of);
    this.followUps = followUps;
    this.declarations = declarations;
    this.audit = audit;
    this.clock = clock;
  }

  /** The bank answers. */
  FollowUp answer(Caller caller, UUID id, AnswerForm form) {
    AnswerReading read = AnswerReading.of(form);
    return desk.command(
        id,
        "answered",
        read.step().name(),
        followUp -> {
          ListRefusals.requireOrg(caller, followUp.ownerOrg());
          requireStanding(followUp);
          followUp.answer(read, clock.instant());
        });
  }

  /**
   * Who the firm is. Each reading is written down in the same transaction; the firm sees when a
   * bank first read it.
   */
  NamedFirmView firm(Caller caller, UUID id) {
    FollowUp followUp = followUps.lock(id);
    ListRefusals.requireOrg(caller, followUp.ownerOrg());
    requireStanding(followUp);
    NamedFirmView firm =
        followUps
            .named(id, LocalDate.now(clock))
            .orElseThrow(
                () ->
                    Refused.by(
                        ListRule.NAMED_BY_CONSENT,
                        new Text(
                            "企业没有同意具名，或期限已过；可按区间信息答复，或请企业在申报中填写 namedUntil。",
                            "The firm does not let itself be named, or not any more: answer by what"
                                + " the ranges say, or have the firm set `namedUntil` of its"
                                + " declaration.")));
    followUp.firmRead(clock.instant());
    audit.changed("follow-up.firm-read", "follow-up", id, followUp.ownerOrg(), null);
    return firm;
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(FollowUpEvents.TOPIC);
  }

  /** A bank sees a declaration as long as it stands. */
  private void requireStanding(FollowUp followUp) {
    if (declarations.findByIdOptional(followUp.declarationId()).isEmpty()) {
      throw Refused.by(
          ProblemCode.REFUSED,
          ListRule.DECLARATION_STANDS,
          followUp.stage(),
          new Text("企业已撤回申报，无须再答复。", "The firm has withdrawn: no answer is asked for."),
          Set.of());
    }
  }
}
