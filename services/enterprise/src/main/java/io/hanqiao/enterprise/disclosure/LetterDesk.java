package io.hanqiao.enterprise.disclosure;

import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.platform.problem.Refused;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What institutions ask and firms answer. Every method runs in the caller's transaction. */
@ApplicationScoped
class LetterDesk {

  private static final Flaw NO_FIRM =
      Flaw.of(
          "没有这家企业，或这条需求已关闭。",
          "There is no such firm, or the need is closed.",
          "请用对接清单中的需求编号，或企业编号。",
          "Use the id of a need you were proposed, or of a firm.");

  private final PostingDesk<AuthorizationLetter> desk;
  private final AuthorizationLetters letters;
  private final FirmsToAsk firms;
  private final Clock clock;

  LetterDesk(AuthorizationLetters letters, FirmsToAsk firms, Desks desks, Clock clock) {
    this.desk = desks.of(letters, "authorization", LetterEvents::of);
    this.letters = letters;
    this.firms = firms;
    this.clock = clock;
  }

  /** An institution asks a firm. */
  AuthorizationLetter request(Caller caller, LetterForm form) {
    LetterReading read = LetterReading.of(form, today());
    DisclosureRefusals.requireRole(caller, read.purpose());
    FirmsToAsk.Firm firm =
        firms.find(read.needId(), read.enterpriseId()).orElseThrow(() -> noFirm(form));
    // The unique index holds it against whoever asks in the same moment.
    if (letters.waiting(firm.enterpriseId(), caller.org(), read.purpose())) {
      throw Refused.by(
          DisclosureRule.ONE_OPEN_REQUEST,
          new Text(
              "已有一份待企业答复的请求；请等待答复，或撤回后重新请求。",
              "A request waits for the firm's answer: wait for it, or withdraw it and ask anew."));
    }
    return desk.open(
        "requested",
        new AuthorizationLetter(Ids.next(), caller.org(), firm, read, clock.instant()));
  }

  /** The firm grants what was asked for, or less of it. */
  AuthorizationLetter grant(Caller caller, UUID id, GrantForm form) {
    return desk.command(
        id,
        "granted",
        null,
        letter -> {
          DisclosureRefusals.requireOrg(caller, letter.ownerOrg());
          if (letter.stored() == LetterStage.REQUESTED) {
            GrantForm.Read read = form.read(letter, today());
            letter.grant(read.items(), read.until(), clock.instant(), clock.getZone());
          } else {
            letter.grant(letter.items(), letter.validUntil(), clock.instant(), clock.getZone());
          }
        });
  }

  /** The firm declines. */
  AuthorizationLetter decline(Caller caller, UUID id, ReasonForm form) {
    EndReason reason = reason(form);
    return desk.command(
        id,
        "declined",
        reason.name(),
        letter -> {
          DisclosureRefusals.requireOrg(caller, letter.ownerOrg());
          letter.decline(reason, clock.instant(), today());
        });
  }

  /** The institution takes its request back. */
  AuthorizationLetter withdraw(Caller caller, UUID id, ReasonForm form) {
    EndReason reason = reason(form);
    return desk.command(
        id,
        "withdrawn",
        reason.name(),
        letter -> {
          DisclosureRefusals.requireOrg(caller, letter.counterpartyOrg());
          letter.withdraw(reason, clock.instant(), today());
        });
  }

  /** The firm takes its letter back. */
  AuthorizationLetter revoke(Caller caller, UUID id, ReasonForm form) {
    EndReason reason = reason(form);
    return desk.command(
        id,
        "revoked",
        reason.name(),
        letter -> {
          DisclosureRefusals.requireOrg(caller, letter.ownerOrg());
          letter.revoke(reason, clock.instant(), today());
        });
  }

  /** As one of its parties sees it now. */
  LetterView view(Caller caller, AuthorizationLetter letter) {
    return LetterView.of(letter, caller, today());
  }

  /**
   * The receipt of a letter that was granted.
   *
   * @throws ProblemException 404 if it never was
   */
  ReceiptView receipt(AuthorizationLetter letter) {
    if (letter.grantedAt() == null) {
      throw new ProblemException(
          ProblemCode.NOT_FOUND, new Text("尚未授权，没有回执。", "It was not granted: no receipt."));
    }
    return ReceiptView.of(letter.receipt(clock.getZone()));
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(LetterEvents.TOPIC);
  }

  /** Today, in Wuhan. */
  LocalDate today() {
    return LocalDate.now(clock);
  }

  private static EndReason reason(ReasonForm form) {
    return form.read(code -> Codes.parse(EndReason.class, code));
  }

  private static ProblemException noFirm(LetterForm form) {
    boolean byNeed = form.needId() != null;
    return new ProblemException(
        ProblemCode.INVALID,
        null,
        List.of(
            new Finding(
                byNeed ? "needId" : "enterpriseId",
                String.valueOf(byNeed ? form.needId() : form.enterpriseId()),
                NO_FIRM)));
  }
}
