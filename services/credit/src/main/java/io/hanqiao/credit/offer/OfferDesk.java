package io.hanqiao.credit.offer;

import io.hanqiao.credit.bank.Bank;
import io.hanqiao.credit.bank.BankChanged;
import io.hanqiao.credit.bank.Banks;
import io.hanqiao.credit.bank.NamedBank;
import io.hanqiao.credit.guarantor.Guarantors;
import io.hanqiao.credit.limit.ConservedLimits;
import io.hanqiao.credit.limit.LimitKind;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Outbox;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.ActingFor;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Posts, edits and withdraws credit offers. Every method runs inside the caller's transaction. */
@ApplicationScoped
class OfferDesk {

  private final PostingDesk<CreditOffer> desk;
  private final CreditOffers offers;
  private final Banks banks;
  private final Guarantors guarantors;
  private final ConservedLimits limits;
  private final Outbox outbox;
  private final Clock clock;

  OfferDesk(
      CreditOffers offers,
      Banks banks,
      Guarantors guarantors,
      ConservedLimits limits,
      Desks desks,
      Outbox outbox,
      Clock clock) {
    this.desk = desks.of(offers, "credit-offer", OfferEvents::of);
    this.offers = offers;
    this.banks = banks;
    this.guarantors = guarantors;
    this.limits = limits;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Posts an offer of one of the caller's banks, or of the organisation an operator names. */
  CreditOffer post(Caller caller, OfferForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    OfferReading read = OfferReading.of(form);
    return open(offer(banks.keep(owner, named(form)), read));
  }

  /** Stores one row of a bulk load: the caller's own, or an operator's on behalf. */
  RowOutcome load(Caller caller, OfferForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    OfferReading read = OfferReading.of(form);
    Bank bank = banks.keep(owner, named(form));
    return desk.load(owner, read.origin().reference(), () -> open(offer(bank, read)));
  }

  /** Replaces what revision {@code ifMatch} says; the bank stays. */
  CreditOffer edit(UUID id, @Nullable String ifMatch, OfferForm form) {
    return desk.edit(
        id,
        ifMatch,
        offer -> {
          named(form).staysWith(offer.bank());
          OfferContent content = OfferReading.of(form).content();
          Findings findings = new Findings();
          BankKind kind = offer.bank().profile().kind();
          LenderFit.form(kind, content.terms().productForm(), findings);
          LenderFit.term(kind, content.terms(), LocalDate.now(clock), findings);
          findings.orRefuse();
          Long before = offer.content().limits().headroomFen();
          Long stated = content.limits().headroomFen();
          if (Objects.equals(stated, before)) {
            // What is stated as before says nothing of what grants took since: they keep it.
            offer.edit(content.withHeadroom(limits.keep(id)));
          } else {
            limits.leave(id, stated);
            offer.edit(content);
          }
        });
  }

  /** The bank says what the offer can still lend: the last one to say it is right. */
  CreditOffer headroom(UUID id, HeadroomForm form) {
    long fen = form.readFen();
    return desk.command(
        id,
        "changed",
        "HEADROOM",
        offer -> {
          offer.leave(fen);
          limits.leave(id, fen);
        });
  }

  /** The bank takes the offer back. */
  CreditOffer withdraw(UUID id, ReasonForm form) {
    WithdrawReason reason = form.read(code -> Codes.parse(WithdrawReason.class, code));
    return desk.command(
        id, "withdrawn", reason.name(), offer -> offer.withdraw(reason, clock.instant()));
  }

  /** Tells what is new of a bank with each of its offers, withdrawn ones too: they carry it. */
  void changed(@Observes BankChanged event) {
    outbox.appendAll(
        offers.lockAllOf(event.bank().id()).stream()
            .flatMap(offer -> OfferEvents.of("changed", offer).stream())
            .toList());
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(OfferEvents.TOPIC);
  }

  /** Stores a new one, and what it can bear. */
  private CreditOffer open(CreditOffer offer) {
    Long headroom = offer.content().limits().headroomFen();
    limits.open(offer.id(), offer.ownerOrg(), LimitKind.OFFER, true, headroom);
    return desk.open("posted", offer);
  }

  /** A new offer that fits who makes it and whom it names. */
  private CreditOffer offer(Bank bank, OfferReading read) {
    OfferContent content = read.content();
    Findings findings = new Findings();
    LenderFit.form(bank.profile().kind(), content.terms().productForm(), findings);
    LenderFit.term(bank.profile().kind(), content.terms(), LocalDate.now(clock), findings);
    LenderFit.limits(bank.profile(), content, findings);
    Set<UUID> named = content.security().guarantorIds();
    if (named != null) {
      guarantors.checkPresent("guarantorIds", named, findings);
    }
    findings.orRefuse();
    return new CreditOffer(Ids.next(), bank, clock.instant(), read);
  }

  private static NamedBank named(OfferForm form) {
    return new NamedBank(form.bankId(), form.bankReference());
  }
}
