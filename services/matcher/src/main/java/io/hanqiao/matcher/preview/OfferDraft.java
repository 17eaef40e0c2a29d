package io.hanqiao.matcher.preview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matcher.book.OfferFacts;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.vocabulary.BankKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An offer that is not posted, in the form it would be posted in. The terms of the bank itself are
 * those its posted offers show.
 */
final class OfferDraft {

  private final ObjectMapper json;

  OfferDraft(ObjectMapper json) {
    this.json = json;
  }

  /**
   * The draft as the rules see it on a day.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  LendingSupply read(ObjectNode draft, Caller caller, LendingBook book, LocalDate day) {
    DraftReading.check(draft);
    try {
      return book.draft(
          json.treeToValue(complete(draft.deepCopy(), caller, book), OfferFacts.class), day);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A draft without a flaw could not be read", e);
    }
  }

  private ObjectNode complete(ObjectNode offer, Caller caller, LendingBook book) {
    offer.properties().removeIf(member -> member.getValue().isNull());
    Optional<OfferFacts> sister = sister(offer, caller, book);
    DraftFields.WEIGHTLESS.forEach(offer::remove);
    offer.put("offerId", Ids.next().toString());
    offer.put("ownerOrg", caller.org().toString());
    offer.put("status", "OPEN");
    offer.put("synthetic", false);
    offer.put("bankName", sister.map(OfferFacts::bankName).orElse("—"));
    offer.put("bankId", sister.map(OfferFacts::bankId).orElseGet(Ids::next).toString());
    offer.put("bankKind", sister.map(OfferFacts::bankKind).orElse(kind(caller)).name());
    sister.ifPresent(
        own -> {
          put(offer, "bankMaxPerFirm", own.bankMaxPerFirm());
          put(offer, "bankServiceDivisions", own.bankServiceDivisions());
          put(offer, "bankServiceManagementDistricts", own.bankServiceManagementDistricts());
        });
    if (!offer.has("inForce")) {
      offer.put("inForce", true);
    }
    if (!offer.has("name")) {
      offer.put("name", "—");
    }
    return offer;
  }

  private void put(ObjectNode offer, String field, @Nullable Object value) {
    if (value != null) {
      offer.set(field, json.valueToTree(value));
    }
  }

  /** Another offer of the same bank, which says where the bank lends. */
  private static Optional<OfferFacts> sister(ObjectNode offer, Caller caller, LendingBook book) {
    String bankId = offer.path("bankId").asText("");
    return book.supplyIds().stream()
        .flatMap(id -> book.offer(id).stream())
        .filter(posted -> posted.ownerOrg().equals(caller.org()))
        .filter(posted -> bankId.isEmpty() || posted.bankId().toString().equals(bankId))
        .min(Comparator.comparing(OfferFacts::offerId));
  }

  private static BankKind kind(Caller caller) {
    return caller.is("lessor") ? BankKind.LESSOR : BankKind.JOINT_STOCK;
  }
}
