package io.hanqiao.matcher;

import static io.hanqiao.platform.testing.Calls.get;
import static org.awaitility.Awaitility.await;

import java.util.UUID;

/** Firms, needs and offers of the lending market, as their services tell of them. */
final class Loans {

  static final String FIRM = "01930000-0000-7000-8000-00000000e001";
  static final String BANK = "01930000-0000-7000-8000-00000000b001";
  static final String LESSOR = "01930000-0000-7000-8000-000000007001";

  /** The bank of every offer. */
  static final UUID LENDER = UUID.fromString("01930000-0000-7000-8000-0000000000b9");

  private static final String PROFILE =
      """
      {"enterpriseId": "%s", "ownerOrg": "%s", "divisionCode": "420111", "industryCode": "3976",
       "managementDistrict": "donghu", "tier": "SRDI", "tierValidUntil": "2099-12-31",
       "establishedOn": "2014-05-20", "annualRevenue": "80000000.00", "debtRatioPercent": 48,
       "taxGrade": "A", "highTechEnterprise": true, "inventionPatents": 6, "lendingBanks": 1,
       "firstTimeBorrower": false, "negativeFlags": [], "synthetic": true}
      """;
  private static final String NEED =
      """
      {"needId": "%s", "enterpriseId": "%s", "ownerOrg": "%s", "status": "OPEN",
       "openedAt": "2026-11-01T00:00:00Z", "purpose": "%s",
       "amount": "5000000.00", "termMonths": 36, "synthetic": true}
      """;
  private static final String OFFER =
      """
      {"offerId": "%s", "bankId": "01930000-0000-7000-8000-0000000000b9", "ownerOrg": "%s",
       "bankName": "国有大行甲武汉分行", "bankKind": "STATE", "name": "绿色贷", "status": "OPEN",
       "inForce": true, "synthetic": true, "purposes": ["%s"], "amountMin": "1000000.00",
       "amountMax": "9000000.00"}
      """;

  private Loans() {}

  /** A firm with an open need of 5 million over three years. */
  static UUID need(String purpose) throws Exception {
    UUID firm = UUID.randomUUID();
    UUID need = UUID.randomUUID();
    Topics.send("enterprise.profile", firm, 1, PROFILE.formatted(firm, FIRM));
    Topics.send("enterprise.financing-need", need, 1, NEED.formatted(need, firm, FIRM, purpose));
    return need;
  }

  /** The same with a loan of a bank that is to be renewed. */
  static UUID renewal(UUID bank) throws Exception {
    UUID firm = UUID.randomUUID();
    UUID need = UUID.randomUUID();
    Topics.send("enterprise.profile", firm, 1, PROFILE.formatted(firm, FIRM));
    String loan =
        "\"existingLoan\": {\"bankId\": \"%s\", \"maturesOn\": \"2099-12-31\"}, \"synthetic\""
            .formatted(bank);
    Topics.send(
        "enterprise.financing-need",
        need,
        1,
        NEED.formatted(need, firm, FIRM, "RENEWAL").replace("\"synthetic\"", loan));
    return need;
  }

  /** An offer for the same. */
  static UUID offer(String purpose) throws Exception {
    UUID offer = UUID.randomUUID();
    Topics.send("credit.offer", offer, 1, OFFER.formatted(offer, BANK, purpose));
    return offer;
  }

  /** An offer for the same on a condition of the bank's own. */
  static UUID offer(String purpose, String expression) throws Exception {
    UUID offer = UUID.randomUUID();
    String told = OFFER.formatted(offer, BANK, purpose).strip();
    Topics.send(
        "credit.offer",
        offer,
        1,
        told.substring(0, told.length() - 1)
            + ", \"conditions\": [{\"title\": \"本行条件\", \"expression\": \"%s\"}]}"
                .formatted(expression));
    return offer;
  }

  /** An offer for the same of a bank that has one binding group limit, in 元. */
  static UUID offerUnderLimit(String purpose, UUID anchor, String amount) throws Exception {
    UUID offer = UUID.randomUUID();
    UUID bank = UUID.randomUUID();
    UUID line = UUID.randomUUID();
    Topics.send(
        "credit.line",
        line,
        1,
        """
        {"lineId": "%s", "bankId": "%s", "status": "OPEN", "kind": "ANCHOR_GROUP_LIMIT",
         "anchorEnterpriseId": "%s", "amount": "%s", "binding": true, "synthetic": true}
        """
            .formatted(line, bank, anchor, amount));
    String told = OFFER.formatted(offer, BANK, purpose);
    Topics.send("credit.offer", offer, 1, told.replace(LENDER.toString(), bank.toString()));
    return offer;
  }

  /** A lease for the same. */
  static UUID lease(String purpose) throws Exception {
    UUID lease = UUID.randomUUID();
    String told =
        OFFER
            .formatted(lease, LESSOR, purpose)
            .replace("\"STATE\"", "\"LESSOR\", \"productForm\": \"FINANCE_LEASE\"")
            .replace("国有大行甲武汉分行", "江城租赁（演示）");
    Topics.send("credit.offer", lease, 1, told);
    return lease;
  }

  /** Until both sides are in the firm's market. */
  static String decisions(UUID need, UUID offer) {
    String pair = pairings(need) + "/" + offer;
    await().untilAsserted(() -> get("enterprise", pair).statusCode(200));
    return pair + "/decisions";
  }

  static String pairings(UUID need) {
    return "/v1/financing-needs/" + need + "/pairings";
  }
}
