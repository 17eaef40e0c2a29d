package io.hanqiao.credit.line;

import io.hanqiao.credit.bank.Bank;
import io.hanqiao.credit.bank.Banks;
import io.hanqiao.credit.bank.NamedBank;
import io.hanqiao.credit.limit.ConservedLimits;
import io.hanqiao.credit.limit.LimitKind;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.idempotency.EntityTags;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.ActingFor;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts, confirms and closes lines. Every method runs inside the caller's transaction. */
@ApplicationScoped
class LineDesk {

  private final PostingDesk<CreditLine> desk;
  private final Banks banks;
  private final ConservedLimits limits;
  private final Clock clock;

  LineDesk(CreditLines lines, Banks banks, ConservedLimits limits, Desks desks, Clock clock) {
    this.desk = desks.of(lines, "credit-line", LineEvents::of);
    this.banks = banks;
    this.limits = limits;
    this.clock = clock;
  }

  /** Drafts a line of one of the caller's banks. */
  CreditLine draft(Caller caller, LineForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    LineReading read = LineReading.of(form);
    CreditLine line = drafted(caller, banks.keep(owner, named(form)), read);
    requireColleague(caller, line);
    return open("drafted", line);
  }

  /**
   * Stores one row of a bulk load: a bank's own draft, or what an operator reports as announced.
   */
  RowOutcome load(Caller caller, LineForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    LineReading read = LineReading.of(form);
    Bank bank = banks.keep(owner, named(form));
    String reference = read.origin().reference();
    return caller.is("operator")
        ? desk.load(owner, reference, () -> open("confirmed", announced(bank, read)))
        : desk.load(owner, reference, () -> open("drafted", drafted(caller, bank, read)));
  }

  /** The caller writes revision {@code ifMatch} anew; the bank stays. */
  CreditLine edit(Caller caller, UUID id, @Nullable String ifMatch, LineForm form) {
    return desk.edit(
        id,
        ifMatch,
        line -> {
          requireColleague(caller, line);
          named(form).staysWith(line.bank());
          LineTerms terms = LineReading.of(form).terms();
          line.edit(terms, caller.subject());
          limits.restate(id, terms.amountFen(), terms.binding());
        });
  }

  /**
   * The caller answers for what a colleague wrote.
   *
   * @param ifMatch the ETag of what the caller read; null confirms what stands
   */
  CreditLine confirm(Caller caller, UUID id, @Nullable String ifMatch) {
    Instant now = clock.instant();
    return desk.command(
        id,
        "confirmed",
        null,
        line -> {
          requireColleague(caller, line);
          if (ifMatch != null) {
            EntityTags.match(ifMatch, line.revision());
          }
          line.confirm(caller.subject(), now);
        });
  }

  /** The bank no longer posts it. */
  CreditLine close(UUID id, ReasonForm form) {
    CloseReason reason = form.read(code -> Codes.parse(CloseReason.class, code));
    return desk.command(id, "closed", reason.name(), line -> line.close(reason, clock.instant()));
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(LineEvents.TOPIC);
  }

  /** Stores a new one, and what it can bear. */
  private CreditLine open(String what, CreditLine line) {
    LineTerms terms = line.terms();
    limits.open(line.id(), line.ownerOrg(), LimitKind.LINE, terms.binding(), terms.amountFen());
    return desk.open(what, line);
  }

  private CreditLine drafted(Caller caller, Bank bank, LineReading read) {
    return CreditLine.drafted(Ids.next(), bank, clock.instant(), read, caller.subject());
  }

  private CreditLine announced(Bank bank, LineReading read) {
    return CreditLine.announced(Ids.next(), bank, clock.instant(), read);
  }

  /** Row-level security lets operators write every line; the two people are of its bank. */
  private static void requireColleague(Caller caller, CreditLine line) {
    if (!caller.org().equals(line.ownerOrg())) {
      throw new ProblemException(
          ProblemCode.FORBIDDEN,
          new Text(
              "额度由本行人员填写、复核，您现在代表的是另一机构。",
              "A line is written and confirmed by people of its bank: you act for another"
                  + " organisation."));
    }
  }

  private static NamedBank named(LineForm form) {
    return new NamedBank(form.bankId(), form.bankReference());
  }
}
