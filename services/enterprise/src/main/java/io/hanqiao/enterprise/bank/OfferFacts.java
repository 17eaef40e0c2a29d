package io.hanqiao.enterprise.bank;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/**
 * What this service reads of an {@code io.hanqiao.credit.offer} event.
 *
 * @param offerId key of the event
 * @param bankId the bank that offers
 * @param ownerOrg the organisation it acts as
 * @param bankKind supervision category; a LESSOR is no bank
 * @param status OPEN or WITHDRAWN
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record OfferFacts(UUID offerId, UUID bankId, UUID ownerOrg, String bankKind, String status) {

  /** Whether money is lent by it, and not a thing leased. */
  boolean lends() {
    return !"LESSOR".equals(bankKind);
  }
}
