package io.hanqiao.credit.offer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.credit.bank.BankProfile;
import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.vocabulary.BankKind;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others know of an offer: all of it, since an offer is published. */
final class OfferEvents {

  static final String TOPIC = "credit.offer";

  private OfferEvents() {}

  /** The body of an event. */
  record State(
      UUID offerId,
      UUID bankId,
      UUID ownerOrg,
      String bankName,
      BankKind bankKind,
      @Nullable Set<String> bankServiceDivisions,
      @Nullable Set<String> bankServiceManagementDistricts,
      @Nullable String bankMaxPerFirm,
      String status,
      @JsonUnwrapped OfferContentView content,
      boolean synthetic,
      @Nullable String source) {}

  /** One of posted, changed, withdrawn. */
  static List<OutboxEvent> of(String what, CreditOffer offer) {
    BankProfile bank = offer.bank().profile();
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.credit.offer." + what + ".v1",
            offer.id(),
            offer.nextEventVersion(),
            new State(
                offer.id(),
                offer.bank().id(),
                offer.ownerOrg(),
                bank.name(),
                bank.kind(),
                bank.serviceDivisions(),
                bank.serviceManagementDistricts(),
                Amounts.yuan(bank.maxPerFirmFen()),
                offer.statusCode(),
                OfferContentView.of(offer.content()),
                offer.synthetic(),
                offer.source())));
  }
}
