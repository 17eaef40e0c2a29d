package io.hanqiao.talent.secondment;

import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.talent.expert.Expert;
import io.hanqiao.talent.expert.ExpertDesk;
import io.hanqiao.talent.expert.Experts;
import io.hanqiao.vocabulary.Flaw;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proposes secondments and leads them through their life. Every method runs inside the caller's
 * transaction; that an expert serves, or no longer does, is told in the same one.
 */
@ApplicationScoped
class SecondmentDesk {

  private final PostingDesk<Secondment> desk;
  private final Secondments secondments;
  private final Experts experts;
  private final ExpertDesk expertDesk;
  private final Clock clock;

  SecondmentDesk(
      Secondments secondments, Experts experts, ExpertDesk expertDesk, Desks desks, Clock clock) {
    this.desk = desks.of(secondments, "secondment", SecondmentEvents::of);
    this.secondments = secondments;
    this.experts = experts;
    this.expertDesk = expertDesk;
    this.clock = clock;
  }

  /** Proposes one of the caller's experts to a firm. */
  Secondment propose(Caller caller, SecondmentForm form) {
    SecondmentReading read = SecondmentReading.ofInstitution(form);
    return desk.open("proposed", secondment(caller, expert(caller, form), read));
  }

  /** Stores one row of a bulk load: the caller's own proposal, or what an operator reports. */
  RowOutcome load(Caller caller, SecondmentForm form) {
    SecondmentReading read =
        caller.is("operator")
            ? SecondmentReading.ofOperator(form, today())
            : SecondmentReading.ofInstitution(form);
    Expert expert = expert(caller, form);
    Stage stage = read.reported().stage();
    RowOutcome outcome =
        desk.load(
            stage == Stage.PROPOSED ? "proposed" : "recorded",
            expert.ownerOrg(),
            read.origin().reference(),
            () -> secondment(caller, expert, read));
    if (outcome.created() && stage == Stage.ON_POST) {
      serve(expert.id());
    }
    return outcome;
  }

  /** Replaces the terms of revision {@code ifMatch} while the host has not agreed to them. */
  Secondment edit(Caller caller, UUID id, @Nullable String ifMatch, SecondmentForm form) {
    return desk.edit(
        id,
        ifMatch,
        one -> {
          Sides.ofHome(caller, one);
          one.edit(SecondmentReading.ofEdit(form));
        });
  }

  /** The host agrees. */
  Secondment confirm(Caller caller, UUID id) {
    return desk.command(
        id,
        "confirmed",
        null,
        one -> {
          Sides.ofHost(caller, one);
          one.confirm();
        });
  }

  /** The expert is at the firm. */
  Secondment arrive(Caller caller, UUID id, ArrivalForm form) {
    LocalDate on = form.read(today());
    Secondment arrived =
        desk.command(
            id,
            "arrived",
            null,
            one -> {
              Sides.ofHome(caller, one);
              one.arrive(on);
            });
    serve(arrived.expertId());
    return arrived;
  }

  /** The expert never came. */
  Secondment notArrived(Caller caller, UUID id) {
    return desk.command(
        id,
        "not-arrived",
        null,
        one -> {
          Sides.ofHome(caller, one);
          one.notArrived();
        });
  }

  /** The term is over and assessed. */
  Secondment complete(Caller caller, UUID id, CompletionForm form) {
    CompletionForm.Reading read = form.read(today());
    Secondment completed =
        desk.command(
            id,
            "completed",
            read.assessment().name(),
            one -> {
              Sides.ofHome(caller, one);
              one.complete(read.on(), read.assessment());
            });
    serve(completed.expertId());
    return completed;
  }

  /** Over before its term; the host may end what has not begun. */
  Secondment end(Caller caller, UUID id, EndForm form) {
    EndForm.Reading read = form.read(today());
    Secondment ended =
        desk.command(
            id,
            "ended",
            read.reason().name(),
            one -> {
              Sides.mayEnd(caller, one);
              one.end(read.on(), read.reason());
            });
    if (!Sides.isHost(caller, ended)) {
      serve(ended.expertId());
    }
    return ended;
  }

  /** Adds a row to the ledger. */
  Secondment report(Caller caller, UUID id, ResultForm form) {
    ResultReading read = ResultReading.of(form, today());
    return desk.command(
        id,
        "result-reported",
        read.kind().name(),
        one -> one.report(read, caller.org(), clock.instant()));
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(SecondmentEvents.TOPIC);
  }

  private void serve(UUID expertId) {
    expertDesk.serve(expertId, () -> secondments.anyOnPost(expertId));
  }

  private Expert expert(Caller caller, SecondmentForm form) {
    return experts.named(caller, form.expert());
  }

  private Secondment secondment(Caller caller, Expert expert, SecondmentReading read) {
    if (read.hostOrg().equals(expert.ownerOrg())) {
      throw new ProblemException(ProblemCode.INVALID, null, List.of(atHome(read.hostOrg())));
    }
    Secondment made = new Secondment(Ids.next(), expert, clock.instant(), read);
    read.reported().results().forEach(result -> made.enter(result, caller.org(), made.createdAt()));
    return made;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Finding atHome(UUID hostOrg) {
    return new Finding(
        "hostOrg",
        hostOrg.toString(),
        Flaw.of(
            "接收企业与派出单位是同一机构。",
            "Host and home are the same organisation.",
            "请填写接收企业的机构编号。",
            "Give the organisation of the firm that takes the expert in."));
  }
}
