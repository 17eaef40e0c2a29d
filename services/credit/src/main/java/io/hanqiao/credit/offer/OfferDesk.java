package io.hanqiao.credit.offer;

import io.hanqiao.credit.bank.Bank;
import io.hanqiao.credit.bank.BankChanged;
import io.hanqiao.credit.bank.Banks;
import io.hanqiao.credit.bank.NamedBank;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Outbox;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.ActingFor;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.vocabulary.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Posts, edits and withdraws credit offers. Every method runs inside the caller's transaction. */
@ApplicationScoped
class OfferDesk {

  private final PostingDesk<CreditOffer> desk;
  private final CreditOffers offers;
  private final Banks banks;
  private final Outbox outbox;
  private final Clock clock;

  OfferDesk(CreditOffers offers, Banks banks, Desks desks, Outbox outbox, Clock clock) {
    this.desk = desks.of(offers, "credit-offer", OfferEvents::of);
    this.offers = offers;
    this.banks = banks;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Posts an offer of one of the caller's banks, or of the organisation an operator names. */
  CreditOffer post(Caller caller, OfferForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    OfferReading read = OfferReading.of(form);
    return desk.open("posted", offer(banks.keep(owner, named(form)), read));
  }

  /** Stores one row of a bulk load: the caller's own, or an operator's on behalf. */
  RowOutcome load(Caller caller, OfferForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    OfferReading read = OfferReading.of(form);
    Bank bank = banks.keep(owner, named(form));
    return desk.load("posted", owner, read.origin().reference(), () -> offer(bank, read));
  }

  /** Replaces what revision {@code ifMatch} says; the bank stays. */
  CreditOffer edit(UUID id, @Nullable String ifMatch, OfferForm form) {
    return desk.edit(
        id,
        ifMatch,
        offer -> {
          named(form).staysWith(offer.bank());
          offer.edit(OfferReading.of(form).content());
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

  private CreditOffer offer(Bank bank, OfferReading read) {
    return new CreditOffer(Ids.next(), bank, clock.instant(), read);
  }

  private static NamedBank named(OfferForm form) {
    return new NamedBank(form.bankId(), form.bankReference());
  }
}
