package io.hanqiao.credit.offer;

import io.hanqiao.credit.bank.Bank;
import io.hanqiao.credit.bank.BankRenamed;
import io.hanqiao.credit.bank.Banks;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.idempotency.EntityTags;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Outbox;
import io.hanqiao.platform.posting.ActingFor;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Flaw;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Posts, edits and withdraws credit offers. Every method runs inside the caller's transaction. */
@ApplicationScoped
class OfferDesk {

  private static final String AGGREGATE = "credit-offer";

  private final CreditOffers offers;
  private final Banks banks;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  OfferDesk(CreditOffers offers, Banks banks, Outbox outbox, Audit audit, Clock clock) {
    this.offers = offers;
    this.banks = banks;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** Posts an offer of one of the caller's banks, or of the organisation an operator names. */
  CreditOffer post(Caller caller, OfferForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    OfferReading read = OfferReading.of(form);
    return store(bank(owner, form), read);
  }

  /** Stores one row of a bulk load: the caller's own, or an operator's on behalf. */
  RowOutcome load(Caller caller, OfferForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    OfferReading read = OfferReading.of(form);
    Bank bank = bank(owner, form);
    Optional<CreditOffer> existing =
        read.reference() == null ? Optional.empty() : offers.referenced(owner, read.reference());
    if (existing.isPresent()) {
      return RowOutcome.existing(read.reference(), existing.get().id());
    }
    RowOutcome created = RowOutcome.created(read.reference(), store(bank, read).id());
    offers.settle();
    return created;
  }

  /** Replaces what revision {@code ifMatch} says; the bank stays. */
  CreditOffer edit(UUID id, @Nullable String ifMatch, OfferForm form) {
    CreditOffer offer = offers.lock(id);
    EntityTags.match(ifMatch, offer.revision());
    if (form.bankId() != null && !form.bankId().equals(offer.bank().id())) {
      throw new ProblemException(ProblemCode.INVALID, null, List.of(fixedBank(form.bankId())));
    }
    offer.edit(OfferReading.of(form).content());
    outbox.append(OfferEvents.of("changed", offer));
    audit.changed("credit-offer.changed", AGGREGATE, id, offer.ownerOrg(), null);
    return offer;
  }

  /** The bank takes the offer back. */
  CreditOffer withdraw(UUID id, WithdrawReason reason) {
    CreditOffer offer = offers.lock(id);
    offer.withdraw(reason, clock.instant());
    outbox.append(OfferEvents.of("withdrawn", offer));
    audit.changed("credit-offer.withdrawn", AGGREGATE, id, offer.ownerOrg(), reason.name());
    return offer;
  }

  /** Tells the new name of a bank with each of its offers, withdrawn ones too: they carry it. */
  void renamed(@Observes BankRenamed event) {
    outbox.appendAll(
        offers.lockAllOf(event.bank().id()).stream()
            .map(offer -> OfferEvents.of("changed", offer))
            .toList());
  }

  private CreditOffer store(Bank bank, OfferReading read) {
    CreditOffer offer = new CreditOffer(Ids.next(), bank, clock.instant(), read);
    outbox.append(OfferEvents.of("posted", offer));
    offers.persist(offer);
    audit.changed("credit-offer.posted", AGGREGATE, offer.id(), offer.ownerOrg(), null);
    return offer;
  }

  /** The bank a form names, among those of {@code owner}. */
  private Bank bank(UUID owner, OfferForm form) {
    return banks
        .keepName(owner, form.bankId(), form.bankReference())
        .orElseThrow(() -> new ProblemException(ProblemCode.INVALID, null, List.of(unknown(form))));
  }

  private static Finding unknown(OfferForm form) {
    boolean byId = form.bankId() != null || form.bankReference() == null;
    return new Finding(
        byId ? "bankId" : "bankReference",
        byId && form.bankId() != null ? form.bankId().toString() : form.bankReference(),
        Flaw.of(
            "在该机构名下没有找到这家银行。",
            "The organisation has no such bank.",
            "请先登记银行，再用其编号发布产品。",
            "Register the bank first and post with its id."));
  }

  private static Finding fixedBank(UUID bankId) {
    return new Finding(
        "bankId",
        bankId.toString(),
        Flaw.of(
            "发布后不能改到另一家银行名下。",
            "An offer does not move to another bank.",
            "请撤回此产品，以另一家银行的名义重新发布。",
            "Withdraw the offer and post it under the other bank."));
  }
}
