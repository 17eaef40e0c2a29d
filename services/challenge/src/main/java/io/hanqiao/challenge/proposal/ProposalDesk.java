package io.hanqiao.challenge.proposal;

import io.hanqiao.challenge.challenge.Challenge;
import io.hanqiao.challenge.challenge.Challenges;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.ActingFor;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.SolverKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes, changes and gives back proposals. Every method runs inside the caller's transaction. */
@ApplicationScoped
class ProposalDesk {

  private static final Flaw NOT_ASKED =
      Flaw.of(
          "该榜单不面向这类揭榜方。",
          "The challenge does not ask solvers of this kind.",
          "请看榜单的 solverKinds，选择其中一类。",
          "Choose one of the challenge's solverKinds.");

  private final PostingDesk<Proposal> desk;
  private final Proposals proposals;
  private final Challenges challenges;
  private final NamedChallenge named;
  private final Clock clock;

  ProposalDesk(
      Proposals proposals, Challenges challenges, NamedChallenge named, Desks desks, Clock clock) {
    this.desk = desks.of(proposals, "proposal", ProposalEvents::of);
    this.proposals = proposals;
    this.challenges = challenges;
    this.named = named;
    this.clock = clock;
  }

  /** Hands in a proposal of the caller's organisation. */
  Proposal submit(Caller caller, ProposalForm form) {
    UUID solver = ActingFor.owner(caller, form.ownerOrg());
    return desk.open("submitted", admitted(submission(caller, solver, form)));
  }

  /**
   * Stores one row of a bulk load: the caller's own, or what an operator reports on behalf. What
   * was handed in elsewhere comes neither too late nor after the close.
   */
  RowOutcome load(Caller caller, ProposalForm form) {
    UUID solver = ActingFor.owner(caller, form.ownerOrg());
    Submission submission = submission(caller, solver, form);
    String reference = submission.read().origin().reference();
    return desk.load("submitted", solver, reference, () -> admitted(submission));
  }

  /** Replaces the plan of revision {@code ifMatch}, while proposals are taken. */
  Proposal edit(UUID id, @Nullable String ifMatch, ProposalForm form) {
    return desk.edit(
        id,
        ifMatch,
        proposal -> {
          Plan plan = ProposalReading.of(form).plan();
          Challenge challenge =
              challenges.keep(proposal.challengeId()).orElseThrow(Refusal.NOT_INVITED::refused);
          checkSolver(challenge, proposal.ownerOrg(), plan.solverKind());
          Refusal.unlessInTime(challenge, LocalDate.now(clock));
          proposal.edit(plan);
        });
  }

  /** The solver takes the proposal back. */
  Proposal withdraw(UUID id, ReasonForm form) {
    WithdrawReason reason = form.read(code -> Codes.parse(WithdrawReason.class, code));
    return desk.command(
        id, "withdrawn", reason.name(), proposal -> proposal.withdraw(reason, clock.instant()));
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(ProposalEvents.TOPIC);
  }

  private Submission submission(Caller caller, UUID solver, ProposalForm form) {
    ProposalReading read = ProposalReading.of(form);
    return new Submission(named.keep(caller, form), solver, caller.is("operator"), read);
  }

  private Proposal admitted(Submission submission) {
    Challenge challenge = submission.challenge();
    UUID solver = submission.solver();
    checkSolver(challenge, solver, submission.read().plan().solverKind());
    if (!submission.reported()) {
      Refusal.unlessInTime(challenge, LocalDate.now(clock));
    }
    Refusal.ANOTHER_LIVE.when(proposals.live(challenge.id(), solver));
    return new Proposal(Ids.next(), submission, clock.instant());
  }

  private static void checkSolver(Challenge challenge, UUID solver, SolverKind kind) {
    Refusal.unlessEligible(challenge, solver);
    if (!challenge.asks(kind)) {
      Finding finding = new Finding("solverKind", kind.name(), NOT_ASKED);
      throw new ProblemException(ProblemCode.INVALID, null, List.of(finding));
    }
  }
}
