package io.hanqiao.matcher.preview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matcher.book.OfferFacts;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.Flaw;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An offer that is not posted, in the form it would be posted in. The terms of the bank itself are
 * those its posted offers show.
 */
final class OfferDraft {

  /** Said in a posting, without weight for who fits. */
  private static final Set<String> WEIGHTLESS =
      Set.of("reference", "bankReference", "statedConditions", "source", "conditions");

  private static final Set<String> KNOWN = known();

  private final ObjectMapper json;

  OfferDraft(ObjectMapper json) {
    this.json = json;
  }

  /**
   * The draft as the rules see it on a day.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with what is wrong
   */
  LendingSupply read(ObjectNode draft, Caller caller, LendingBook book, LocalDate day) {
    Findings findings = new Findings();
    draft
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!KNOWN.contains(name)) {
                findings.add(
                    name,
                    null,
                    Flaw.of(
                        "没有这个字段。",
                        "There is no such field.",
                        "请使用发布贷款产品时的字段名。",
                        "Use the fields of POST /v1/credit-offers."));
              }
            });
    findings.orRefuse();
    try {
      return book.draft(
          json.treeToValue(complete(draft.deepCopy(), caller, book), OfferFacts.class), day);
    } catch (JsonMappingException e) {
      String field =
          e.getPath().isEmpty() ? "offer" : String.valueOf(e.getPath().get(0).getFieldName());
      refuse(findings, field, e.getOriginalMessage());
    } catch (JsonProcessingException | IllegalArgumentException e) {
      refuse(findings, "offer", String.valueOf(e.getMessage()));
    }
    findings.orRefuse();
    throw new IllegalStateException("A draft that cannot be read is refused");
  }

  private static void refuse(Findings findings, String field, String reason) {
    findings.add(
        field,
        null,
        Flaw.of(
            "无法读取：" + reason,
            "It cannot be read: " + reason,
            "请按发布贷款产品时的格式填写。",
            "Fill it in as for POST /v1/credit-offers."));
  }

  private ObjectNode complete(ObjectNode offer, Caller caller, LendingBook book) {
    Optional<OfferFacts> sister = sister(offer, caller, book);
    WEIGHTLESS.forEach(offer::remove);
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

  private static Set<String> known() {
    Set<String> names =
        Arrays.stream(OfferFacts.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toCollection(HashSet::new));
    names.addAll(WEIGHTLESS);
    return names;
  }
}
