package io.hanqiao.credit.outcome;

import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes what firms say of facts that their banks report. Runs inside the caller's transaction. */
@ApplicationScoped
class OutcomeDesk {

  private final OutcomeLedger ledger;
  private final Audit audit;
  private final Clock clock;

  OutcomeDesk(OutcomeLedger ledger, Audit audit, Clock clock) {
    this.ledger = ledger;
    this.audit = audit;
    this.clock = clock;
  }

  /** It is so, says the firm. */
  Outcome confirm(Caller caller, OutcomeKind kind, UUID id) {
    return answer(caller, kind, id, Basis.FIRM_CONFIRMED, null);
  }

  /** It is not so, says the firm. */
  Outcome dispute(Caller caller, OutcomeKind kind, UUID id, ReasonForm form) {
    DisputeCode code = form.read(text -> Codes.parse(DisputeCode.class, text));
    return answer(caller, kind, id, Basis.DISPUTED, code);
  }

  private Outcome answer(
      Caller caller, OutcomeKind kind, UUID id, Basis answer, @Nullable DisputeCode reason) {
    Outcome fact = own(caller, kind, id);
    ledger.answer(
        fact, answer, reason, new OutcomeLedger.Answered(caller.subject(), clock.instant()));
    audit.changed(
        answer == Basis.DISPUTED ? "outcome.disputed" : "outcome.confirmed",
        "outcome",
        id,
        caller.org(),
        reason == null ? null : reason.name());
    return own(caller, kind, id);
  }

  private Outcome own(Caller caller, OutcomeKind kind, UUID id) {
    return ledger
        .find(kind, id)
        .filter(fact -> caller.org().equals(fact.firmOrg()))
        .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }
}
